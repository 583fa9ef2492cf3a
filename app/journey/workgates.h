#pragma once

#include "rules/workgates.h"

#include <QObject>

namespace clips::journey {

/// The gates before new work, as they stand now. Gathering the facts is others' work. GUI thread.
class WorkGates : public QObject
{
    Q_OBJECT
public:
    explicit WorkGates(domain::GateLimits limits, QObject *parent = nullptr);

    /// Judges them; ends in changed() when a gate opens or shuts, or says another number.
    void setFacts(const rules::GateFacts &facts);

    [[nodiscard]] const QList<rules::GateFinding> &findings() const { return m_findings; }
    [[nodiscard]] bool stopNewWork() const { return rules::stopsNewWork(m_findings); }
    /// Something that no operator has seen today: worth the way over the desk.
    [[nodiscard]] bool hasNews() const;
    /// An operator has read the list.
    void markSeen();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QStringList names() const;

    const domain::GateLimits m_limits;
    QDate m_day; ///< in Rome
    QList<rules::GateFinding> m_findings;
    QStringList m_seen;
};

} // namespace clips::journey
