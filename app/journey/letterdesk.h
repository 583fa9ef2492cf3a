#pragma once

#include "journey/operatorgate.h"
#include "journey/sittingcontroller.h"
#include "ports/letterstore.h"
#include "ports/receiptprinter.h"
#include "ports/secrethasher.h"

#include <QObject>
#include <memory>
#include <optional>

namespace clips::journey {

/// Prints activation letters for recognised guardians: half of a secret on paper, the other half to the office, here
/// only what proves both. The secret is in memory until the paper is out; a letter whose paper did not come out is
/// void. A failure here touches neither enrolment nor receipt. GUI thread.
class LetterDesk : public QObject
{
    Q_OBJECT
public:
    LetterDesk(ports::LetterStore &store, ports::SecretHasher &hasher, ports::ReceiptPrinter &printer,
               Environment environment, QObject *parent = nullptr);

    enum class Failed {
        Hashing,
        Saving,
        Printing, ///< the letter is void; print another one
    };
    Q_ENUM(Failed)

    /// For whom a letter is; names nobody, so that it may be kept after the sitting.
    struct Order
    {
        QUuid recognitionId;
        QString operatorId;
        domain::OfficeDetails office;
        int goodForDays = 30;
    };

    /// Another letter for the same recognition makes the former one void; reason: a stable code for the audit trail
    /// ("first", "reprint").
    void print(const Order &order, const QString &reason);
    /// From now on letters are printed again only while the operator holds the screen.
    void guardWith(OperatorGate &gate) { m_gate = &gate; }
    /// Another letter for the guardian of the last one, which is void from then on. Nothing when there was none.
    void printAgain();

    /// The last letter since this program began; what the desk shows of it.
    struct Last
    {
        QString reference; ///< empty: there was none
        bool isPrinted = false;
        std::optional<Failed> failure;
    };
    [[nodiscard]] const Last &last() const { return m_last; }

Q_SIGNALS:
    void changed();
    void printed(const QString &reference);
    void failed(clips::journey::LetterDesk::Failed how);

private:
    struct Work;
    void fail(Failed how);
    void keep(const std::shared_ptr<Work> &work);
    void putOnPaper(const std::shared_ptr<Work> &work);

    ports::LetterStore &m_store;
    ports::SecretHasher &m_hasher;
    ports::ReceiptPrinter &m_printer;
    Environment m_environment;
    OperatorGate *m_gate = nullptr; ///< none where there is no screen
    std::optional<Order> m_order;
    Last m_last;
};

} // namespace clips::journey
