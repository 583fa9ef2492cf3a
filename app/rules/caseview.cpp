#include "rules/caseview.h"

#include "base/clock.h"
#include "domain/childkey.h"
#include "rules/ages.h"
#include "rules/answerkeys.h"
#include "rules/formengine.h"
#include "rules/published.h"
#include "rules/renewal.h"

#include <QJsonArray>
#include <algorithm>

namespace clips::rules {

using namespace domain;

CaseView::CaseView(const Application &of, const Surroundings &surroundings)
    : application(of)
    , around(surroundings)
    , catalogue(surroundings.published.catalogue())
    , terms(catalogue.termsFor(of.service, of.schoolYear))
    , m_form(surroundings.published.form(of.service))
    , m_answers(of.answers)
{
    if (!m_form)
        return;
    FormContext context;
    context.child = of.child;
    context.today = toRome(of.presentedAt).date();
    context.schoolYear = of.schoolYear;
    context.previous = previousEnrolment(knownOfChild(), of.service, of.schoolYear);
    const FormEngine engine(*m_form, catalogue, context);
    m_answers = engine.withoutHidden(of.answers);
    m_unfinished = engine.firstUnfinished(of.answers).value_or(QString());
    // "From today on" was right when it was answered: midnight does not make it wrong.
    const QDate begun = toRome(of.begunAt).date();
    if (!m_unfinished.isEmpty() && begun.isValid() && begun < context.today) {
        context.today = begun;
        m_unfinished = FormEngine(*m_form, catalogue, context).firstUnfinished(of.answers).value_or(QString());
    }
}

QList<Answered> CaseView::ofType(QuestionType type) const
{
    QList<Answered> list;
    if (!m_form)
        return list;
    for (const Question &question : m_form->questions) {
        const QJsonValue given = m_answers.value(question.id);
        if (question.type == type && isAnswered(given))
            list.append({&question, given});
    }
    return list;
}

QStringList CaseView::schools() const
{
    QStringList codes;
    for (const Answered &wishes : ofType(QuestionType::RankedSchools)) {
        const QJsonArray array = wishes.answer.toArray();
        for (const QJsonValue wish : array) {
            // A wish is a school, or a school with its hours.
            codes.append(wish.isObject() ? wish.toObject().value(keys::school).toString() : wish.toString());
        }
    }
    for (const Answered &named : ofType(QuestionType::School))
        codes.append(named.answer.toString());
    return codes;
}

const School *CaseView::school() const
{
    if (const QString attended = answer(keys::school).toString(); !attended.isEmpty())
        return catalogue.school(attended);
    const QStringList codes = schools();
    return codes.isEmpty() ? nullptr : catalogue.school(codes.first());
}

std::optional<SchoolKind> CaseView::grade() const
{
    if (const School *known = school())
        return known->kind;
    if (application.service != Service::Kindergarten)
        return std::nullopt;
    if (const QString level = answer(keys::level).toString(); !level.isEmpty())
        return schoolKindFromCode(level);
    if (isUnborn())
        return SchoolKind::Nursery;
    const QList<Level> levels =
        levelsFor(catalogue, application.service, application.schoolYear, application.child.birthDate);
    return levels.size() == 1 ? levels.first().kind : std::nullopt;
}

QList<KnownEnrolment> CaseView::knownOfChild() const
{
    QList<KnownEnrolment> list;
    for (const KnownEnrolment &known : around.known) {
        if (known.withdrawn)
            continue;
        const auto member = std::find_if(around.family.begin(), around.family.end(),
                                         [&](const Person &person) { return person.id == known.childId; });
        const bool isChild = known.childId == application.child.id ||
                             (member != around.family.end() && sameness(*member, application.child) == Sameness::Same);
        if (isChild)
            list.append(known);
    }
    return list;
}

bool CaseView::isHere(const Address &address) const
{
    // The catalogue says "Comune di Lecce", the register "LECCE".
    const QString here = foldedName(catalogue.office.municipality);
    const QString there = foldedName(address.municipality);
    return here == there || here.endsWith(QString(u' ' + there));
}

std::optional<bool> CaseView::childIsResident() const
{
    if (application.residence.municipality.isEmpty())
        return std::nullopt;
    return isHere(application.residence);
}

} // namespace clips::rules
