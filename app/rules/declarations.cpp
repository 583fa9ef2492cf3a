#include "rules/declarations.h"

#include "rules/answers.h"

#include <algorithm>

namespace clips::rules {

using namespace domain;

namespace {

QString pickUp(const DeclarationCase &application)
{
    return application.answers.value(QStringLiteral("pick_up")).toString();
}

/// "delegate", "delegates", "delegate_2": whichever way a form asks for them.
bool namesDelegates(const DeclarationCase &application)
{
    const QStringList questions = application.answers.keys();
    return std::any_of(questions.begin(), questions.end(), [&](const QString &question) {
        return question.startsWith(u"delegate") && isAnswered(application.answers.value(question));
    });
}

bool holds(const QString &code, const DeclarationCase &application)
{
    if (code == u"not_sole_holder")
        return application.role == ApplicantRole::Parent;
    if (code == u"sole_holder")
        return application.role == ApplicantRole::SoleHolder;
    if (code == u"guardian")
        return application.role == ApplicantRole::Guardian || application.role == ApplicantRole::FosterCarer;
    if (code == u"declared_child")
        return application.child == PersonSource::Declared;
    if (code == u"unborn_child")
        return application.child == PersonSource::Unborn;
    if (code == u"enrols")
        return application.application != ApplicationKind::Withdrawal;
    if (code == u"alone")
        return pickUp(application) == u"alone";
    if (code == u"accompanied")
        return !pickUp(application).isEmpty() && pickUp(application) != u"alone";
    if (code == u"delegates")
        return namesDelegates(application);
    return true;
}

} // namespace

bool isNeeded(const Declaration &declaration, const DeclarationCase &application)
{
    if (!declaration.services.isEmpty() && !declaration.services.contains(application.service))
        return false;
    return declaration.onlyFor.isEmpty() || std::any_of(declaration.onlyFor.begin(), declaration.onlyFor.end(),
                                                        [&](const QString &code) { return holds(code, application); });
}

QString shownLanguage(const Declaration &declaration, const QString &wished)
{
    return declaration.text.byLanguage.contains(wished) ? wished : QStringLiteral("it");
}

bool isMade(const Declaration &declaration, const QList<AcceptedDeclaration> &made)
{
    return std::any_of(made.begin(), made.end(), [&](const AcceptedDeclaration &one) {
        return one.id == declaration.id && one.version == declaration.version;
    });
}

bool isOnlyShown(const Declaration &declaration)
{
    return declaration.isNotice && !declaration.mandatory;
}

} // namespace clips::rules
