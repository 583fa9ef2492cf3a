#include "journey/closingdesk.h"

#include "base/clock.h"
#include "journey/operatorgate.h"

#include <utility>

namespace clips::journey {

using domain::DayClosing;
using ports::StoreError;
using Counted = Result<DayClosing, StoreError>;

ClosingDesk::ClosingDesk(ports::ClosingBook &book, OperatorSession &session, OperatorGate &gate,
                         ports::ReceiptPrinter &printer, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_session(session)
    , m_gate(gate)
    , m_printer(printer)
    , m_clock(clock)
{
    connect(&m_session, &OperatorSession::presenceProved, this, [this] {
        if (std::exchange(m_signing, false))
            close();
    });
    connect(&m_session, &OperatorSession::signInFailed, this, [this] { m_signing = false; });
    connect(&m_session, &OperatorSession::signedOut, this, [this] {
        leave();
        m_last.reset();
    });
}

void ClosingDesk::refresh()
{
    const QDateTime midnight = startOfRomeDay(toRome(m_clock.nowUtc()).date());
    const auto take = [this](std::optional<DayClosing> &into) {
        return [this, &into](const Counted &counted) {
            if (!counted) {
                Q_EMIT failed(counted.error());
                return;
            }
            into = *counted;
            Q_EMIT changed();
        };
    };
    m_book.count(midnight).then(this, take(m_today));
    m_book.count({}).then(this, take(m_sinceLast));
}

bool ClosingDesk::sign(const QString &pin)
{
    if (m_session.isVerifying() || !m_gate.allows(OperatorCommand::CloseDay))
        return false;
    m_signing = true;
    m_session.provePresence(pin);
    return true;
}

void ClosingDesk::leave()
{
    m_signing = false;
}

void ClosingDesk::close()
{
    m_book.close(m_session.current()->id).then(this, [this](const Counted &counted) {
        if (!counted) {
            Q_EMIT failed(counted.error());
            return;
        }
        m_last = *counted;
        print();
        Q_EMIT closed(*m_last);
        refresh();
    });
}

void ClosingDesk::printAgain()
{
    if (m_last && m_gate.allows(OperatorCommand::CloseDay))
        print();
}

void ClosingDesk::print()
{
    m_progress = {};
    m_printer.printClosing(*m_last, m_office, this, [this](const ports::PrintProgress &progress) {
        m_progress = progress;
        Q_EMIT changed();
    });
}

} // namespace clips::journey
