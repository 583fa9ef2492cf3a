#pragma once

#include "journey/steps.h"

#include <QString>

namespace clips::journey {

/// The two languages of a sitting: the guardian's, any of those offered, and the operator's, Italian or English.
class SpokenLanguages
{
public:
    [[nodiscard]] const QString &guardians() const { return m_guardians; }
    /// What a page for this reader speaks; where nobody is yet, the guardian's.
    [[nodiscard]] const QString &forReader(Role reader) const
    {
        return reader == Role::Operator ? m_operators : m_guardians;
    }

    void setDefault(const QString &language);
    void reset(); ///< both back to the default, or to Italian where operators do not speak it
    /// A wish of who reads the page: on the guardian's pages it leaves the operator's language alone; on the operator's
    /// it changes the guardian's only where both spoke the same; where nobody is yet, it counts for both.
    void setGuardians(const QString &language) { m_guardians = language; } ///< of a sitting that was locked
    void wish(const QString &language, Role reader);

private:
    QString m_default = QStringLiteral("it");
    QString m_guardians = QStringLiteral("it");
    QString m_operators = QStringLiteral("it");
};

} // namespace clips::journey
