#include "journey/sittingcontroller.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "domain/childkey.h"
#include "journey/operatorsession.h"
#include "journey/recogniser.h"
#include "rules/describedperson.h"

#include <algorithm>

/// The part of the sitting that is about people: children who are not in the family record, by what title the guardian
/// acts, and what the operator must have seen.
namespace clips::journey {

using namespace domain;

// --- a child who is not in the family record -----------------------------------------------------------------------

void SittingController::describeChild(const QString &childId)
{
    if (m_step != Step::Children)
        return;
    m_describedId = childId;
    go(Event::AddChild);
}

QList<rules::OwnChildProblem> SittingController::checkDescribedChild(const rules::OwnChild &child) const
{
    const Person *applicant = sitting().applicant();
    if (m_step != Step::OwnChild || !applicant)
        return {};
    rules::OwnChild tidied = child;
    tidied.person.id = m_describedId;
    tidied.person = rules::tidied(tidied.person, m_recogniser.places());
    const QDate today = toRome(m_environment.clock.nowUtc()).date();
    return rules::problemsOf(tidied, *applicant, sitting().household.members + sitting().declaredChildren,
                             m_recogniser.places(), today);
}

QList<rules::OwnChildProblem> SittingController::keepDescribedChild(rules::OwnChild child)
{
    if (m_step != Step::OwnChild)
        return {};
    const QList<rules::OwnChildProblem> problems = checkDescribedChild(child);
    if (!problems.isEmpty())
        return problems;
    child.person.id = m_describedId;
    child.person = rules::tidied(child.person, m_recogniser.places());
    if (child.person.id.isEmpty())
        child.person.id = newChildId(child.person);
    m_basket.people().keep(child);
    m_basket.people().setRegistered(child.person.id, {});
    (void)m_basket.setChildChosen(child.person.id, true);
    m_describedId.clear();
    m_typed.child.reset();
    saveDraft();
    go(Event::ChildAdded);
    return {};
}

QString SittingController::newChildId(const Person &child) const
{
    const Person *applicant = sitting().applicant();
    if (child.source == PersonSource::Unborn && applicant && !applicant->id.isEmpty()) {
        const QList<Person> &declared = sitting().declaredChildren;
        for (int number = 1;; ++number) {
            const QString id = unbornId(applicant->id, child.birthDate.year(), number);
            if (std::none_of(declared.begin(), declared.end(), [&](const Person &other) { return other.id == id; }))
                return id;
        }
    }
    return uuidText(uuidV7(m_environment.clock, m_environment.random));
}

void SittingController::forgetDescribedChild()
{
    if (m_step != Step::OwnChild)
        return;
    m_typed.child.reset();
    if (!m_describedId.isEmpty()) {
        (void)m_basket.setChildChosen(m_describedId, false);
        m_basket.people().forget(m_describedId);
        m_describedId.clear();
        saveDraft();
    }
    go(Event::Back);
}

std::optional<RegisterEntry> SittingController::registered(const Person &child) const
{
    const QList<ports::RegisterMatch> matches = m_recogniser.personsWithCode(child.taxCode);
    if (matches.isEmpty())
        return std::nullopt;
    RegisterEntry entry{matches.first().person};
    entry.person.duplicate |= matches.size() > 1;
    if (const auto household = m_recogniser.household(matches.first().householdId)) {
        entry.protectedAddress = household->protectedAddress;
        if (!entry.protectedAddress)
            entry.residence = household->address;
    }
    return entry;
}

// --- authority -----------------------------------------------------------------------------------------------------

void SittingController::chooseChildren()
{
    if (sitting().chosenChildIds.isEmpty())
        return;
    m_basket.toFirstChild();
    m_basket.authority().toFirst();
    go(Event::ChildrenChosen);
}

void SittingController::askAuthorityOneByOne()
{
    if (m_step != Step::Authority)
        return;
    m_basket.authority().askOneByOne();
    Q_EMIT sittingChanged();
}

void SittingController::askAuthorityOnceForAll()
{
    if (m_step != Step::Authority)
        return;
    m_basket.authority().askOnceForAll();
    Q_EMIT sittingChanged();
}

bool SittingController::asksOtherHolder() const
{
    return m_basket.published() && m_basket.published()->catalogue().policies.askOtherHolder;
}

QList<rules::AuthorityProblem> SittingController::declareAuthority(const Authority &authority)
{
    const Person *applicant = sitting().applicant();
    if (m_step != Step::Authority || !applicant)
        return {};
    const QList<rules::AuthorityProblem> problems =
        rules::declarationProblems(authority, asksOtherHolder(), applicant->taxCode);
    if (!problems.isEmpty())
        return problems;
    m_basket.authority().keep(authority, m_environment.clock.nowUtc());
    m_typed.authority.reset();
    saveDraft();
    if (m_basket.authority().toNext())
        Q_EMIT sittingChanged();
    else if (m_changing)
        backToCheck();
    else
        go(Event::AuthorityDeclared);
    return {};
}

void SittingController::changeAuthority()
{
    if (m_step != Step::CheckAnswers)
        return;
    m_basket.authority().toFirst();
    m_changing = true;
    go(Event::ChangeAuthority);
}

// --- what the operator must have seen ------------------------------------------------------------------------------

void SittingController::returnToOperator()
{
    if (sitting().declaredChildren.isEmpty() && !needsActs()) {
        go(Event::HandedOver);
        return;
    }
    if (!go(Event::HandedOverWithActs))
        return;
    // Only now: a guardian who could make the kiosk look a code up would learn who has it.
    lookUpDescribed();
    if (needsActs())
        Q_EMIT sittingChanged();
    else
        go(Event::ActsSeen);
}

void SittingController::lookUpDescribed()
{
    for (const Person &child : sitting().declaredChildren)
        m_basket.people().setRegistered(child.id, registered(child));
}

bool SittingController::needsActs() const
{
    const QDate today = toRome(m_environment.clock.nowUtc()).date();
    const QList<AuthorityWalk::ActGroup> acts = m_basket.authority().acts();
    const bool actMissing = std::any_of(acts.begin(), acts.end(), [&](const AuthorityWalk::ActGroup &group) {
        return !rules::actProblems(group.act, today).isEmpty();
    });
    const QStringList doubtful = doubtfulCodes();
    return actMissing || !deceasedChildren().isEmpty() ||
           std::any_of(doubtful.begin(), doubtful.end(),
                       [this](const QString &id) { return sitting().child(id)->taxCodeNote != u"differs_accepted"; });
}

void SittingController::setAct(ApplicantRole role, const AuthorityAct &act)
{
    if (m_step != Step::Acts || !isOperators(OperatorCommand::Confirm))
        return;
    m_basket.authority().keepAct(role, act);
    saveDraft();
    Q_EMIT sittingChanged();
}

void SittingController::setCodeAccepted(const QString &childId, bool accepted)
{
    if (m_step != Step::Acts || !isOperators(OperatorCommand::Confirm))
        return;
    m_basket.people().acceptCode(childId, accepted);
    saveDraft();
    Q_EMIT sittingChanged();
}

void SittingController::passActs()
{
    if (m_step == Step::Acts && isOperators(OperatorCommand::Confirm) && !needsActs())
        go(Event::ActsSeen);
}

void SittingController::refuseWithoutAct()
{
    if (m_step != Step::Acts || !isOperators(OperatorCommand::Confirm))
        return;
    Recognition refused = sitting().recognition;
    refused.outcome = RecognitionOutcome::Refused;
    refused.refusal = RefusalReason::AuthorityNotShown;
    auditRefusal(refused);
    (void)m_drafts.discard(sitting().id);
    m_basket.clear();
    m_recogniser.clear();
    go(Event::Refused);
}

void SittingController::setSigned(bool isSigned)
{
    setSignature({isSigned ? m_environment.clock.nowUtc() : QDateTime(), false, sitting().signature.secondSignedAt});
}

void SittingController::setImpediment(bool cannotSign)
{
    setSignature(
        {cannotSign ? m_environment.clock.nowUtc() : QDateTime(), cannotSign, sitting().signature.secondSignedAt});
}

void SittingController::setSecondSigned(bool isSigned)
{
    const Signature &now = sitting().signature;
    setSignature({now.signedAt, now.impediment, isSigned ? m_environment.clock.nowUtc() : QDateTime()});
}

void SittingController::setSignature(const Signature &signature)
{
    if (!isOperators(OperatorCommand::Confirm) || m_step != Step::Confirm || m_saving)
        return;
    m_basket.setSignature(signature);
    Q_EMIT sittingChanged();
}

} // namespace clips::journey
