#include "journey/operatorgate.h"

#include "journey/operatorsession.h"

namespace clips::journey {

namespace {

/// The operator holds the screen for certain: before the PIN of the hand-over it may still be the guardian.
bool isInOperatorsHands(Step step)
{
    return roleOf(step) == Role::Operator && step != Step::SignIn && step != Step::HandOverToOperator;
}

} // namespace

QString commandCode(OperatorCommand command)
{
    switch (command) {
    case OperatorCommand::SearchRegister:
        return QStringLiteral("search_register");
    case OperatorCommand::ReadHousehold:
        return QStringLiteral("read_household");
    case OperatorCommand::OpenDesk:
        return QStringLiteral("open_desk");
    case OperatorCommand::SendNow:
        return QStringLiteral("send_now");
    case OperatorCommand::PutBack:
        return QStringLiteral("put_back");
    case OperatorCommand::Reprint:
        return QStringLiteral("reprint");
    case OperatorCommand::OpenAnswer:
        return QStringLiteral("open_answer");
    case OperatorCommand::Recognise:
        return QStringLiteral("recognise");
    case OperatorCommand::Resume:
        return QStringLiteral("resume");
    case OperatorCommand::Confirm:
        return QStringLiteral("confirm");
    case OperatorCommand::Unlock:
        return QStringLiteral("unlock");
    case OperatorCommand::EmergencyStart:
        return QStringLiteral("emergency_start");
    case OperatorCommand::EmergencyEnd:
        return QStringLiteral("emergency_end");
    case OperatorCommand::CloseDay:
        return QStringLiteral("close_day");
    }
    Q_UNREACHABLE();
}

bool isForSupervisors(OperatorCommand command)
{
    return command == OperatorCommand::Unlock || command == OperatorCommand::EmergencyStart ||
           command == OperatorCommand::EmergencyEnd || command == OperatorCommand::CloseDay;
}

OperatorGate::OperatorGate(const OperatorSession &session, ports::OperatorLedger &ledger, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_ledger(ledger)
{}

QString OperatorGate::operatorId() const
{
    return m_session.current() ? m_session.current()->id : QString();
}

bool OperatorGate::allows(OperatorCommand command)
{
    const auto &who = m_session.current();
    if (who && isInOperatorsHands(m_step) && (!isForSupervisors(command) || m_session.isSupervisor()))
        return true;
    (void)m_ledger.keep({}, {QStringLiteral("command_refused"), who ? who->id : QString(),
                             QStringLiteral("%1 step=%2").arg(commandCode(command)).arg(int(m_step))});
    Q_EMIT refused(command);
    return false;
}

} // namespace clips::journey
