#pragma once

#include "domain/receipt.h"
#include "journey/operatorsession.h"
#include "ports/closingbook.h"
#include "ports/receiptprinter.h"

#include <QObject>

#include <optional>

namespace clips::journey {

class OperatorGate;

/// The end of the day: what was done is counted, a supervisor signs with the PIN, and a slip is printed. It may be
/// closed with enrolments the office does not have yet; they are named. GUI thread.
class ClosingDesk : public QObject
{
    Q_OBJECT
public:
    ClosingDesk(ports::ClosingBook &book, OperatorSession &session, OperatorGate &gate, ports::ReceiptPrinter &printer,
                const Clock &clock, QObject *parent = nullptr);

    /// Who stands on the slip.
    void setOffice(const domain::OfficeDetails &office) { m_office = office; }

    /// Counts anew; ends in changed() or failed().
    void refresh();
    /// This day in Rome, whatever was closed.
    [[nodiscard]] const std::optional<domain::DayClosing> &today() const { return m_today; }
    /// What the next closing would close.
    [[nodiscard]] const std::optional<domain::DayClosing> &sinceLast() const { return m_sinceLast; }

    /// The supervisor signs; ends in closed(), signInFailed() of the session, or failed(). False: not a supervisor's
    /// hands.
    bool sign(const QString &pin);
    /// The last closing of this session, e.g. to show it again; its paper is followed by progress().
    [[nodiscard]] const std::optional<domain::DayClosing> &last() const { return m_last; }
    [[nodiscard]] const ports::PrintProgress &progress() const { return m_progress; }
    /// The slip of the last closing once more.
    void printAgain();
    /// The page was left: nothing of a signature under way counts any more.
    void leave();

Q_SIGNALS:
    void changed();
    void closed(const clips::domain::DayClosing &closing);
    void failed(clips::ports::StoreError error);

private:
    void close();
    void print();

    ports::ClosingBook &m_book;
    OperatorSession &m_session;
    OperatorGate &m_gate;
    ports::ReceiptPrinter &m_printer;
    const Clock &m_clock;
    domain::OfficeDetails m_office;
    std::optional<domain::DayClosing> m_today;
    std::optional<domain::DayClosing> m_sinceLast;
    std::optional<domain::DayClosing> m_last;
    ports::PrintProgress m_progress;
    bool m_signing = false;
};

} // namespace clips::journey
