#include "journey/guardedregister.h"

#include "journey/operatorgate.h"

namespace clips::journey {

GuardedRegister::GuardedRegister(ports::Register &inner, OperatorGate &gate)
    : m_inner(inner)
    , m_gate(gate)
{}

QList<ports::RegisterMatch> GuardedRegister::findByTaxCode(const QString &taxCode) const
{
    return m_gate.allows(OperatorCommand::SearchRegister) ? m_inner.findByTaxCode(taxCode)
                                                          : QList<ports::RegisterMatch>();
}

QList<ports::RegisterMatch> GuardedRegister::search(const QString &text, int limit) const
{
    return m_gate.allows(OperatorCommand::SearchRegister) ? m_inner.search(text, limit) : QList<ports::RegisterMatch>();
}

std::optional<domain::Household> GuardedRegister::household(const QString &householdId) const
{
    return m_gate.allows(OperatorCommand::ReadHousehold) ? m_inner.household(householdId) : std::nullopt;
}

} // namespace clips::journey
