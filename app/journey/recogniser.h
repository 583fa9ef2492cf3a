#pragma once

#include "domain/codicefiscale.h"
#include "domain/mrz.h"
#include "domain/recognition.h"
#include "domain/searchreason.h"
#include "ports/register.h"
#include "rules/describedperson.h"

#include <QObject>
#include <optional>

namespace clips {
class Clock;
class RandomSource;
} // namespace clips

namespace clips::journey {

/// What was last read or searched, in terms the page can put into words.
enum class ReadingProblem {
    None,
    CodeInvalid,       ///< a codice fiscale with a wrong length, letter or check letter; see taxCodeReport()
    CodeNotInRegister, ///< right code, nobody has it here
    NobodyFound,       ///< the name search found nobody
    MrzInvalid,        ///< cannot serve as evidence as it was read; see mrz()
    SpecimenRefused,   ///< a specimen document outside a demonstration
    NotAnIdentityCode, ///< the scan is something else (a receipt, a payment notice, nonsense)
    ScanTooLong,
    ScanControlCharacters,
    RegisterNotOpen,
    ReasonMissing, ///< a name is looked for and no reason was given yet: see giveReason()
};

/// What the operator has done for a recognition that is not decided yet; the scanned lines are not among it, only what
/// they say otherwise.
struct RecognitionInProgress
{
    std::optional<ports::RegisterMatch> person;
    bool byDocument = false;
    rules::DeclaredApplicant declared{};
    domain::IdentityDocument document{};
    QMap<domain::RecognitionCheck, QDateTime> ticks{};
    QMap<QString, QString> reasons{};
    QMap<QString, QString> documentValues{};

    [[nodiscard]] bool isEmpty() const { return !person && !byDocument && document.number.isEmpty(); }
};

/// The operator's recognition of one guardian: who, by which document, six checks. GUI thread.
class Recogniser : public QObject
{
    Q_OBJECT
public:
    /// acceptSpecimens: documents of the invented state UTO, for demonstrations only.
    Recogniser(const ports::Register &registry, const domain::BirthPlaces &places, const Clock &clock,
               RandomSource &random, bool acceptSpecimens, QObject *parent = nullptr);

    /// Forgets everything, before and after each guardian.
    void clear();

    // A locked screen.
    [[nodiscard]] RecognitionInProgress inProgress() const;
    void resume(const RecognitionInProgress &begun);

    // Reading: typed or scanned, routed here by content.
    void readTaxCode(const QString &text);
    void readMrz(const domain::mrz::Reading &mrz);
    /// text: what was read, when it may be shown; never kept longer than the problem.
    void rejectScan(ReadingProblem why, const QString &text = {});
    /// Anything typed in the search line: a codice fiscale when it looks like one, else a name. A name needs a reason,
    /// given once for each guardian; without one it shows nobody and asks for it (ReasonMissing).
    void search(const QString &text);
    /// Why names are looked for; then looks for the name that waited. words: for SearchReason::Other, which needs some.
    void giveReason(domain::SearchReason reason, const QString &words);
    [[nodiscard]] const std::optional<domain::SearchReason> &reason() const { return m_reason; }
    [[nodiscard]] const QList<ports::RegisterMatch> &matches() const { return m_matches; }
    [[nodiscard]] ReadingProblem problem() const { return m_problem; }
    /// A harmless code that nobody knows, to be shown and never typed into a field; empty with every other problem.
    [[nodiscard]] QString rejectedText() const
    {
        return m_problem == ReadingProblem::NotAnIdentityCode ? m_rejectedText : QString();
    }
    [[nodiscard]] const std::optional<domain::TaxCodeReport> &taxCodeReport() const { return m_taxCodeReport; }
    [[nodiscard]] const std::optional<domain::mrz::Reading> &mrz() const { return m_mrz; }
    [[nodiscard]] std::optional<ports::SnapshotDetails> registerSnapshot() const { return m_register.loaded(); }

    // Children that a guardian describes are looked up here; only the record learns what was found.
    [[nodiscard]] const domain::BirthPlaces &places() const { return m_places; }
    [[nodiscard]] QList<ports::RegisterMatch> personsWithCode(const QString &taxCode) const;
    [[nodiscard]] std::optional<domain::Household> household(const QString &householdId) const;

    // The person.
    void choose(const ports::RegisterMatch &match);
    void unchoose();
    [[nodiscard]] const std::optional<ports::RegisterMatch> &person() const { return m_person; }

    // Somebody who is in no register: recognised by the document only.
    /// The open register was just asked and knows nobody.
    [[nodiscard]] bool canGoByDocument() const;
    /// Begins with what was scanned or typed.
    void goByDocument();
    void leaveDocument();
    [[nodiscard]] bool isByDocument() const { return m_byDocument; }
    [[nodiscard]] const rules::DeclaredApplicant &declared() const { return m_declared; }
    void keepDeclared(const rules::DeclaredApplicant &applicant); ///< as it stands, right or wrong
    /// Becomes person(), or tells what is wrong. Whose tax code the register does know is found there instead.
    QList<rules::ApplicantProblem> declare(const rules::DeclaredApplicant &applicant);
    [[nodiscard]] bool isDeclared() const;

    /// What the document says otherwise than the register: a question for the operator, never silence. Each goes on
    /// only with the operator's reason; acceptedBy is filled in when the recognition is recorded.
    [[nodiscard]] QList<domain::Mismatch> mismatches() const;
    [[nodiscard]] bool documentDiffers() const { return !mismatches().isEmpty(); }
    /// field: Mismatch::field. A reason counts from three characters on.
    void setMismatchReason(const QString &field, const QString &reason);
    /// For documents that were typed: what the operator read there. Empty: as in the register.
    void setDocumentValue(const QString &field, const QString &value);
    /// The chosen person is under 18, over 110 or registered as deceased.
    [[nodiscard]] bool personIsUnusual() const;

    // The document.
    [[nodiscard]] const domain::IdentityDocument &document() const { return m_document; }
    void setDocumentType(const QString &code);
    void setDocumentNumber(const QString &number);
    void setDocumentExpiry(QDate expiry);
    void setDocumentIssuer(const QString &name); ///< "Comune di Lecce"; may stay empty
    void setDocumentIssuedOn(QDate day);         ///< may stay invalid
    [[nodiscard]] bool documentExpired() const;
    /// The holder declares that the data of an expired document have not changed (DPR 445/2000 art. 45 c. 3). "In date"
    /// is then not ticked, and the assurance is low. Does nothing while the document is in date.
    void setUnchangedDeclared(bool declared);

    // The six checks.
    void setTicked(domain::RecognitionCheck check, bool ticked);
    [[nodiscard]] bool isTicked(domain::RecognitionCheck check) const { return m_ticks.contains(check); }
    [[nodiscard]] int missingChecks() const;
    [[nodiscard]] int missingReasons() const; ///< mismatches without one
    /// Of the recognition as it stands.
    [[nodiscard]] domain::AssuranceLevel assurance() const;

    /// The register open, person chosen and alive, document complete, in date or declared unchanged, a reason for every
    /// mismatch and every check that is asked.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] domain::Recognition recognised(const QString &operatorId) const;
    [[nodiscard]] domain::Recognition refused(const QString &operatorId, domain::RefusalReason reason) const;
    [[nodiscard]] domain::Recognition deferred(const QString &operatorId) const;
    /// Of the person; somebody who is in no register stands alone, at the address they gave.
    [[nodiscard]] std::optional<domain::Household> household() const;

Q_SIGNALS:
    void changed();
    /// A name was looked for; what it was is told to nobody.
    void searched(clips::domain::SearchReason reason, const QString &words, int hits);

private:
    void fillDocument(const domain::mrz::Reading &mrz);
    void searchName(const QString &text);
    void findHolder(const domain::mrz::Reading &mrz);
    [[nodiscard]] QDate today() const;
    void expiryChanged();
    void fillDeclared(const domain::mrz::Reading &mrz);
    [[nodiscard]] domain::Recognition record(const QString &operatorId) const;

    const ports::Register &m_register;
    const domain::BirthPlaces &m_places;
    const Clock &m_clock;
    RandomSource &m_random;
    bool m_acceptSpecimens;
    QList<ports::RegisterMatch> m_matches;
    ReadingProblem m_problem = ReadingProblem::None;
    QString m_rejectedText;
    std::optional<domain::TaxCodeReport> m_taxCodeReport;
    std::optional<domain::mrz::Reading> m_mrz;
    std::optional<ports::RegisterMatch> m_person;
    bool m_byDocument = false;
    rules::DeclaredApplicant m_declared;
    domain::IdentityDocument m_document;
    QMap<domain::RecognitionCheck, QDateTime> m_ticks;
    std::optional<domain::SearchReason> m_reason;
    QString m_reasonWords;
    QString m_waitingSearch;                 ///< until a reason is given
    QMap<QString, QString> m_reasons;        ///< by Mismatch::field
    QMap<QString, QString> m_documentValues; ///< by Mismatch::field, typed by the operator
};

} // namespace clips::journey
