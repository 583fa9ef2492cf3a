#pragma once

#include "rules/published.h"
#include "journey/sittingcontroller.h"
#include "ports/enrolmentstore.h"
#include "ports/printledger.h"
#include "ports/receiptprinter.h"
#include "wire/receiptkeys.h"

#include <QObject>
#include <memory>
#include <optional>

namespace clips::journey {

/// What a scanned code is worth, for the pages.
using ReceiptCheck = wire::ReceiptCheck;
using ReceiptVerdict = wire::ReceiptVerdict;

/// Makes receipts of confirmed enrolments, hands them to the printer and keeps the ledger of what came out.
/// A failure here never touches an enrolment. GUI thread.
class ReceiptDesk : public QObject
{
    Q_OBJECT
public:
    /// verify: tells a good signature under a receipt's code; without one every code is of an unknown issuer.
    ReceiptDesk(ports::EnrolmentStore &store, ports::PrintLedger &ledger, ports::ReceiptPrinter &printer,
                Environment environment, wire::VerifySignature verify = {}, QObject *parent = nullptr);

    /// The keys the office vouches for, as last downloaded.
    void setReceiptKeys(wire::ReceiptKeys keys) { m_keys = std::move(keys); }
    [[nodiscard]] const wire::ReceiptKeys &receiptKeys() const { return m_keys; }
    /// What was scanned at the desk: ends in codeChecked().
    void checkCode(const QString &text);

    /// The first print, right after the commit: the application to be signed, which the office keeps, and the
    /// guardian's receipt. offline: the office could not be reached then.
    void print(const ports::ConfirmedSitting &confirmed, const QList<domain::Enrolment> &enrolments,
               const rules::PublishedPtr &published, bool offline, const QString &language);
    /// From now on copies are made only while the operator holds the screen.
    void guardWith(OperatorGate &gate) { m_gate = &gate; }
    /// "COPIA n" of a receipt made before; same number, same QR.
    void reprint(const QString &receiptNumber, const rules::PublishedPtr &published, const QString &language);

    /// The paper as it was kept, to be read on the screen: ends in shown() or showFailed(). Only of an applicant's own:
    /// the receipt of anybody else is NotFound.
    void show(const QString &receiptNumber, const QString &applicantTaxCode, const rules::PublishedPtr &published,
              const QString &language);
    /// One copy of what is shown now, once for each showing; the guardian may ask for it too.
    void printShown();
    /// Who reads it has gone.
    void forgetShown() { m_shown.reset(); }

    [[nodiscard]] QString receiptNumber() const { return m_receiptNumber; } ///< of the print now followed
    /// Of both papers together: how far the one that is behind has come. mustAsk: "is the receipt in your hand?" waits
    /// for an answer; whoever goes on without one is not held back.
    [[nodiscard]] const ports::PrintProgress &progress() const { return m_progress; }
    /// Yes: the papers are confirmed.
    void receiptInHand();
    /// No: the papers of the print now followed are printed again, the guardian's as a copy. Only while the question
    /// waits, and then in whoever's hands the screen is: it is their own receipt.
    void printAgain(const rules::PublishedPtr &published, const QString &language);

    /// Receipts that never came out, or failed, and are not being printed now; oldest first.
    [[nodiscard]] const QList<ports::UnprintedReceipt> &unprinted() const { return m_unprinted; }
    void lookForUnprinted(); ///< ends in unprintedChanged() when there are others than before
    /// What is missing of it: as the first print when the spooler never had it, else as a copy. Operator's hands only.
    void printMissing(const QString &receiptNumber, const rules::PublishedPtr &published, const QString &language);
    /// "Not needed": it is not offered again. Operator's hands only.
    void waive(const QString &receiptNumber);

Q_SIGNALS:
    void unprintedChanged();
    void progressChanged(const clips::ports::PrintProgress &progress);
    void reprintFailed(const QString &receiptNumber, clips::ports::StoreError error);
    /// No copy: the office has the enrolment, and its content is no longer kept here.
    void contentWiped(const QString &receiptNumber);
    /// With all that a copy would say, and no mark of a copy.
    void shown(const clips::domain::Receipt &receipt);
    void showFailed(clips::ports::StoreError error);
    void codeChecked(const clips::wire::ReceiptCheck &check);
    /// The copy is printed without the payment notice of the office: it cannot be right.
    void noticeRefused(const QString &receiptNumber, clips::domain::PaymentNoticeError error);

private:
    /// What a copy is made from, collected one answer of the store after the other.
    struct Reprint
    {
        domain::ReceiptNumber number;
        rules::PublishedPtr published;
        QString language;
        QList<domain::ReceiptSheet> sheets;
        bool isCopy = true;
        ports::StoredReceipt stored{};
        QList<domain::Enrolment> enrolments{};
        QString readerTaxCode{}; ///< to be read on the screen by this applicant; empty: to be printed
    };
    /// One print: its papers, each with its row in the ledger.
    struct Print
    {
        QList<ports::PrintRow> rows;
        QList<ports::PrintProgress> progress;
    };
    void start(const QList<domain::Receipt> &papers, const QString &operatorId);
    void take(const std::shared_ptr<Print> &print, qsizetype paper, const ports::PrintProgress &told);
    void make(Reprint wanted);
    void load(const std::shared_ptr<Reprint> &copy);
    [[nodiscard]] QString operatorId() const;
    void readNextBody(const std::shared_ptr<Reprint> &copy);
    [[nodiscard]] domain::Receipt composeCopy(const Reprint &copy);
    void use(const Reprint &copy);
    void fail(const Reprint &copy, ports::StoreError error);

    ports::EnrolmentStore &m_store;
    ports::PrintLedger &m_ledger;
    ports::ReceiptPrinter &m_printer;
    Environment m_environment;
    OperatorGate *m_gate = nullptr; ///< none where there is no screen
    wire::VerifySignature m_verify;
    wire::ReceiptKeys m_keys;
    std::optional<domain::Receipt> m_shown; ///< until a copy of it was printed
    int m_copyToShow = 0;                   ///< its number, should it be printed
    QString m_receiptNumber;
    ports::PrintProgress m_progress;
    std::shared_ptr<Print> m_followed;
    QStringList m_underWay; ///< receipts that are being printed
    QList<ports::UnprintedReceipt> m_unprinted;
};

/// The pure part: what the paper says of these enrolments (domain reference section 6).
[[nodiscard]] domain::Receipt composeReceipt(const domain::ReceiptNumber &number,
                                             const QList<domain::Enrolment> &enrolments,
                                             const rules::Published &published, const Environment &environment,
                                             bool offline, const QString &language);

} // namespace clips::journey
