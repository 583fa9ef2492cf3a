#include "rules/caseview.h"

#include "base/clock.h"
#include "domain/childkey.h"
#include "rules/answerkeys.h"
#include "rules/corrections.h"
#include "rules/published.h"
#include "rules/windows.h"

#include <QSet>
#include <algorithm>

/// Rules about other enrolments: duplicates, corrections, withdrawals; and the tariff, which counts them.
namespace clips::rules {

using namespace domain;

namespace {

/// A valid ISEE in euro cents; expired ones end on 31 December of the year they were issued in.
std::optional<qint64> iseeOf(const CaseView &view, bool &expired)
{
    expired = false;
    const QJsonValue value = view.answer(keys::iseeValue);
    if (!value.isDouble())
        return std::nullopt;
    if (const QJsonValue shown = view.answer(keys::isee); shown.isString() && shown.toString() != keys::iseeShown)
        return std::nullopt;
    const QDate issued = QDate::fromString(view.answer(keys::iseeIssued).toString(), Qt::ISODate);
    expired = issued.isValid() && issued.year() < toRome(view.application.presentedAt).date().year();
    if (expired)
        return std::nullopt;
    return value.toInteger();
}

/// Which child of the family in the service this one is: the others that are enrolled or stand before it in the basket.
int childInService(const CaseView &view)
{
    const Application &application = view.application;
    QSet<QString> others;
    for (const KnownEnrolment &known : view.around.known) {
        if (!known.withdrawn && known.service == application.service && known.schoolYear == application.schoolYear)
            others.insert(known.childId);
    }
    for (const BasketItem &item : view.around.basket) {
        const bool before = application.begunAt.isValid() && begunAt(item.enrolmentId) < application.begunAt;
        if (item.service == application.service && item.schoolYear == application.schoolYear && before &&
            item.kind != ApplicationKind::Withdrawal)
            others.insert(item.childId);
    }
    others.remove(application.child.id);
    return int(others.size()) + 1;
}

bool isReplaced(const Application &application, const KnownEnrolment &known)
{
    return (!known.id.isNull() && known.id == application.replaces.enrolmentId) ||
           (!known.receiptNumber.isEmpty() && known.receiptNumber == application.replaces.receiptNumber &&
            known.service == application.service);
}

} // namespace

void judgeTariff(const CaseView &view, Judgement &judgement)
{
    bool expired = false;
    const auto isee = iseeOf(view, expired);
    if (expired)
        judgement.findings.append({QStringLiteral("isee_expired"), Severity::Review, QString(keys::iseeIssued)});
    if (view.application.service == Service::Kindergarten && view.grade() != SchoolKind::Nursery)
        return; // infant school costs nothing; its meals are the canteen's
    const Tariff *tariff = view.catalogue.tariffFor(view.application.service, view.application.schoolYear);
    if (!tariff)
        return;
    judgement.tariff = estimate(*tariff, {isee, view.childIsResident().value_or(true), childInService(view),
                                          view.answer(keys::disability) == QString(keys::severe)});
}

void judgeDuplicates(const CaseView &view, Judgement &judgement)
{
    const Application &application = view.application;
    if (application.kind != ApplicationKind::New)
        return;
    const auto isOpen = [&](const KnownEnrolment &known) {
        return !known.withdrawn && known.service == application.service && known.schoolYear == application.schoolYear;
    };
    QList<KnownEnrolment> possible = view.around.possibleDuplicates;
    for (const KnownEnrolment &known : view.knownOfChild()) {
        const bool mayBeTold = view.around.childInFamilyRecord || known.applicantId == application.applicant.id;
        if (isOpen(known) && mayBeTold) {
            judgement.findings.append({QStringLiteral("duplicate"), Severity::Block, {}, known.receiptNumber});
            return;
        }
        possible.append(known);
    }
    // The same child twice in the family: once in the register, once as the applicant wrote it down.
    for (const KnownEnrolment &known : view.around.known) {
        const auto member = std::find_if(view.around.family.begin(), view.around.family.end(),
                                         [&](const Person &person) { return person.id == known.childId; });
        if (member != view.around.family.end() && sameness(*member, application.child) == Sameness::Possible)
            possible.append(known);
    }
    const auto alike = std::find_if(possible.begin(), possible.end(), isOpen);
    if (alike != possible.end())
        judgement.findings.append({QStringLiteral("possible_duplicate"), Severity::Review, {}, alike->receiptNumber});
}

void judgeChanges(const CaseView &view, Judgement &judgement)
{
    const Application &application = view.application;
    if (application.kind == ApplicationKind::New) {
        if (const Form *form = view.around.published.form(application.service);
            form && !application.formVersion.isEmpty() && form->version != application.formVersion)
            judgement.findings.append({QStringLiteral("form_changed"), Severity::Review});
    }
    if (application.kind != ApplicationKind::Withdrawal && !view.unfinishedQuestion().isEmpty())
        judgement.findings.append({QStringLiteral("unfinished"), Severity::Block, view.unfinishedQuestion()});
    if (application.kind == ApplicationKind::New)
        return;
    if (application.replaces.isEmpty())
        judgement.findings.append({QStringLiteral("nothing_to_replace"), Severity::Block});
    for (const KnownEnrolment &known : view.around.known) {
        if (isReplaced(application, known) && !known.applicantId.isEmpty() &&
            known.applicantId != application.applicant.id) {
            judgement.findings.append({QStringLiteral("changed_by_other"), Severity::Review});
            break;
        }
    }
    if (application.kind != ApplicationKind::Correction)
        return;
    const EnrolmentWindow *window =
        windowOf(view.catalogue, application.service, application.schoolYear, view.grade(), application.presentedAt);
    const Form *form = view.around.published.form(application.service);
    if (!form || (window && window->stateAt(application.presentedAt) == WindowState::Open))
        return;
    if (!view.around.earlierAnswers) {
        judgement.findings.append({QStringLiteral("earlier_unknown"), Severity::Review});
        return;
    }
    for (const Question &question : form->questions) {
        if (!staysOpen(question) && view.answers().value(question.id) != view.around.earlierAnswers->value(question.id))
            judgement.findings.append({QStringLiteral("too_late_to_change"), Severity::Block, question.id});
    }
}

} // namespace clips::rules
