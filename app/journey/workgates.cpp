#include "journey/workgates.h"

#include "base/clock.h"

#include <algorithm>

namespace clips::journey {

WorkGates::WorkGates(domain::GateLimits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{}

void WorkGates::setFacts(const rules::GateFacts &facts)
{
    const QDate day = toRome(facts.now).date();
    const bool isNewDay = day != m_day;
    m_day = day;
    if (isNewDay)
        m_seen.clear();
    QList<rules::GateFinding> findings = rules::judgeGates(facts, m_limits);
    if (findings == m_findings && !isNewDay)
        return;
    m_findings = std::move(findings);
    Q_EMIT changed();
}

bool WorkGates::hasNews() const
{
    const QStringList now = names();
    return std::any_of(now.begin(), now.end(), [this](const QString &name) { return !m_seen.contains(name); });
}

void WorkGates::markSeen()
{
    m_seen = names();
    Q_EMIT changed();
}

QStringList WorkGates::names() const
{
    QStringList names;
    for (const rules::GateFinding &finding : m_findings)
        names.append(rules::gateCode(finding.gate) + (finding.stops ? QStringLiteral("!") : finding.detail));
    return names;
}

} // namespace clips::journey
