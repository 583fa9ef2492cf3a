#pragma once

#include "journey/steps.h"

#include <QObject>

namespace clips::ports {
class OperatorLedger;
}

namespace clips::journey {

class OperatorSession;

/// What only an operator, or only a supervisor, may do.
enum class OperatorCommand {
    SearchRegister,
    ReadHousehold,
    OpenDesk,
    SendNow,
    PutBack,
    Reprint,
    OpenAnswer,
    Recognise,
    Resume,
    Confirm,
    Unlock,         ///< supervisor
    EmergencyStart, ///< supervisor
    EmergencyEnd,   ///< supervisor
    CloseDay,       ///< supervisor
};

inline constexpr OperatorCommand allOperatorCommands[] = {
    OperatorCommand::SearchRegister, OperatorCommand::ReadHousehold, OperatorCommand::OpenDesk,
    OperatorCommand::SendNow,        OperatorCommand::PutBack,       OperatorCommand::Reprint,
    OperatorCommand::OpenAnswer,     OperatorCommand::Recognise,     OperatorCommand::Resume,
    OperatorCommand::Confirm,        OperatorCommand::Unlock,        OperatorCommand::EmergencyStart,
    OperatorCommand::EmergencyEnd,   OperatorCommand::CloseDay};

[[nodiscard]] QString commandCode(OperatorCommand command); ///< as in the audit trail
[[nodiscard]] bool isForSupervisors(OperatorCommand command);

/// Stands between the screen and everything that reaches beyond the family at the desk: the operator is signed in all
/// through a sitting, but while the guardian holds the screen, or could, nothing of it is allowed. A refusal is written
/// to the audit chain. GUI thread.
class OperatorGate : public QObject
{
    Q_OBJECT
public:
    OperatorGate(const OperatorSession &session, ports::OperatorLedger &ledger, QObject *parent = nullptr);

    /// Follows SittingController::stepChanged.
    void setStep(Step step) { m_step = step; }
    /// Who is signed in; empty: nobody.
    [[nodiscard]] QString operatorId() const;
    /// Asking is meaning it: a refusal is recorded.
    [[nodiscard]] bool allows(OperatorCommand command);

Q_SIGNALS:
    void refused(clips::journey::OperatorCommand command);

private:
    const OperatorSession &m_session;
    ports::OperatorLedger &m_ledger;
    Step m_step = Step::Attract;
};

} // namespace clips::journey
