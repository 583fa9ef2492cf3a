#include "journey/basketdeclarations.h"

#include <algorithm>

namespace clips::journey {

using namespace domain;

QList<Declaration> BasketDeclarations::asked() const
{
    QList<Declaration> list;
    for (const Declaration &declaration : published()) {
        if (std::any_of(m_applications.begin(), m_applications.end(), [&](const Application &application) {
                return rules::isNeeded(declaration, application.facts);
            }))
            list.append(declaration);
    }
    return list;
}

QStringList BasketDeclarations::childrenOf(const Declaration &declaration) const
{
    QStringList concerned;
    for (const Application &application : m_applications) {
        if (rules::isNeeded(declaration, application.facts) && !concerned.contains(application.childId))
            concerned.append(application.childId);
    }
    const bool everyChild = std::all_of(m_applications.begin(), m_applications.end(),
                                        [&](const Application &one) { return concerned.contains(one.childId); });
    return everyChild ? QStringList() : concerned;
}

bool BasketDeclarations::allMandatoryMade(const QList<AcceptedDeclaration> &made) const
{
    const QList<Declaration> list = asked();
    return std::all_of(list.begin(), list.end(), [&](const Declaration &declaration) {
        return !declaration.mandatory || rules::isMade(declaration, made);
    });
}

QList<AcceptedDeclaration> BasketDeclarations::with(QList<AcceptedDeclaration> made, const QString &id, bool isMade,
                                                    const QString &language, const QDateTime &nowUtc) const
{
    made.removeIf([&](const AcceptedDeclaration &one) { return one.id == id; });
    for (const Declaration &declaration : asked()) {
        if (isMade && declaration.id == id)
            made.append({id, declaration.version, rules::shownLanguage(declaration, language), nowUtc});
    }
    return made;
}

QList<AcceptedDeclaration> BasketDeclarations::withShown(QList<AcceptedDeclaration> made, const QString &language,
                                                         const QDateTime &nowUtc) const
{
    for (const Declaration &declaration : asked()) {
        if (rules::isOnlyShown(declaration))
            made = with(made, declaration.id, true, language, nowUtc);
    }
    return made;
}

QList<AcceptedDeclaration> BasketDeclarations::forRecord(const QList<AcceptedDeclaration> &made,
                                                         const Application &application) const
{
    QList<AcceptedDeclaration> list;
    for (const Declaration &declaration : published()) {
        if (!rules::isNeeded(declaration, application.facts))
            continue;
        for (const AcceptedDeclaration &one : made) {
            if (one.id == declaration.id && one.version == declaration.version)
                list.append(one);
        }
    }
    return list;
}

} // namespace clips::journey
