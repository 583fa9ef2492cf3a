#include "journey/spokenlanguages.h"

#include "domain/languages.h"

namespace clips::journey {

void SpokenLanguages::setDefault(const QString &language)
{
    m_default = language;
    reset();
}

void SpokenLanguages::reset()
{
    m_guardians = m_default;
    m_operators = domain::isOperatorLanguage(m_default) ? m_default : QStringLiteral("it");
}

void SpokenLanguages::wish(const QString &language, Role reader)
{
    const bool forGuardian = reader != Role::Operator || m_guardians == m_operators;
    if (reader != Role::Guardian && domain::isOperatorLanguage(language))
        m_operators = language;
    if (forGuardian)
        m_guardians = language;
}

} // namespace clips::journey
