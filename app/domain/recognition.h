#pragma once

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QUuid>
#include <optional>

namespace clips::domain {

/// The six things the operator looks at, each its own tick with its time; no "tick all" exists.
enum class RecognitionCheck { Original, InDate, PhotoResembles, SecurityFeatures, DataMatchRegister, NoTampering };

inline constexpr RecognitionCheck allRecognitionChecks[] = {
    RecognitionCheck::Original,          RecognitionCheck::InDate,
    RecognitionCheck::PhotoResembles,    RecognitionCheck::SecurityFeatures,
    RecognitionCheck::DataMatchRegister, RecognitionCheck::NoTampering};

enum class RecognitionOutcome { Pending, Recognised, Refused };

/// Why an operator did not recognise somebody. A refusal is a result, not an error.
enum class RefusalReason {
    DocumentExpired,
    DocumentDamaged,
    PhotoDoesNotResemble,
    DataDiffer,
    NotAnOriginal,
    NotInRegister,
    Other
};

/// How the document's particulars came in.
enum class DocumentInput { Manual, MrzScan };

/// The particulars ("estremi") of the document shown. No image and no MRZ string is ever kept (DPR 445/2000 art. 38).
struct IdentityDocument
{
    QString type; ///< code from the catalogue's document types: "cie", "passport", ...
    QString number;
    QString issuerCountry; ///< three letters as in the MRZ
    QDate expiry;
    DocumentInput input = DocumentInput::Manual;
    bool mrzDigitsOk = false; ///< true only when every check digit of a scanned MRZ was right
};

/// One face-to-face recognition of one person by one operator.
struct Recognition
{
    QUuid id;
    QString personId;
    QString operatorId;
    IdentityDocument document;
    QMap<RecognitionCheck, QDateTime> ticks; ///< UTC; absent = not ticked
    RecognitionOutcome outcome = RecognitionOutcome::Pending;
    std::optional<RefusalReason> refusal;
    QDateTime decidedAt;

    [[nodiscard]] int missingChecks() const { return int(std::size(allRecognitionChecks)) - int(ticks.size()); }
};

/// Stable codes for the wire: "original", "in_date", ... ; "document_expired", ...
[[nodiscard]] QString recognitionCheckCode(RecognitionCheck check);
[[nodiscard]] QString refusalCode(RefusalReason reason);

/// "CA*****AA": lists never show a document number in full.
[[nodiscard]] QString maskedDocumentNumber(const QString &number);

} // namespace clips::domain
