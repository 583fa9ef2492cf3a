#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
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

enum class RecognitionOutcome { Pending, Recognised, Refused, Deferred };

/// Why an operator did not recognise somebody. A refusal is a result, not an error.
enum class RefusalReason {
    DocumentExpired,
    DocumentDamaged,
    PhotoDoesNotResemble,
    DataDiffer,
    NotAnOriginal,
    NotInRegister,
    TamperingSuspected, ///< seen by supervisors only
    AuthorityNotShown,  ///< the act of a guardian or foster carer is missing
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
    QString issuerName;    ///< "Comune di Lecce"; may be empty
    QDate issuedOn;        ///< may be invalid
    QDate expiry;
    /// An expired document whose holder declares that its data have not changed (DPR 445/2000 art. 45 c. 3).
    bool unchangedDeclared = false;
    DocumentInput input = DocumentInput::Manual;
    bool mrzDigitsOk = false; ///< true only when every check digit of a scanned MRZ was right
};

/// A value that differs between the document and the register, and why the operator went on.
struct Mismatch
{
    QString field; ///< "family_name", "given_name", "birth_date", "tax_code"
    QString documentValue;
    QString registerValue;
    QString reason; ///< in the operator's words, at least three characters
    QString acceptedBy;

    bool operator==(const Mismatch &) const = default;
};

/// How sure the office is of who stands there, in the words of (EU) 2015/1502, self-assessed: the municipality is no
/// notified scheme.
enum class AssuranceLevel { Low, Substantial, High };

[[nodiscard]] QString assuranceCode(AssuranceLevel level); ///< "low", "substantial" or "high"

/// One face-to-face recognition of one person by one operator.
struct Recognition
{
    QUuid id;
    QString personId;
    QString operatorId;
    IdentityDocument document;
    QMap<RecognitionCheck, QDateTime> ticks; ///< UTC; absent = not ticked
    QList<Mismatch> mismatches;
    QString policy; ///< version of the office's procedure that was followed; may be empty
    /// The register has nobody who could be this person: "data match" then says that what was written down is what the
    /// document says, and the level is low.
    bool inRegister = true;
    QString supervisorId; ///< who allowed an exception; empty: nobody had to
    RecognitionOutcome outcome = RecognitionOutcome::Pending;
    std::optional<RefusalReason> refusal;
    QDateTime decidedAt;

    /// Substantial: six ticks, a document in date, found in the register, nothing accepted that differs. Low otherwise.
    /// High needs a chip that was read and verified: no input here does.
    [[nodiscard]] AssuranceLevel assurance() const;
    /// Of the six; "in date" is not asked of an expired document whose holder declares its data unchanged.
    [[nodiscard]] int missingChecks() const;
};

/// Stable codes for the wire: "original", "in_date", ... ; "document_expired", ...
[[nodiscard]] QString recognitionCheckCode(RecognitionCheck check);
[[nodiscard]] QString refusalCode(RefusalReason reason);

/// "CA*****AA": lists never show a document number in full.
[[nodiscard]] QString maskedDocumentNumber(const QString &number);

} // namespace clips::domain
