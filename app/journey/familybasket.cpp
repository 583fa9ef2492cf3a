#include "journey/familybasket.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "rules/guardianship.h"
#include "rules/renewal.h"

#include <algorithm>

namespace clips::journey {

using namespace domain;

FamilyBasket::FamilyBasket(const Clock &clock, RandomSource &random)
    : m_clock(clock)
    , m_random(random)
    , m_walk([this] { return int(m_sitting.basket.size()); }, [this](int item) { return questionsAskedFor(item); })
{}

void FamilyBasket::begin(Sitting sitting, rules::PublishedPtr published)
{
    clear();
    m_sitting = std::move(sitting);
    m_published = std::move(published);
}

void FamilyBasket::clear()
{
    m_sitting = {};
    m_people.clear();
    m_authority.toFirst();
    m_published.reset();
    m_earlier.clear();
    m_shownTariffs.clear();
    m_childIndex = 0;
    m_walk.to(0, {});
}

void FamilyBasket::setRecognition(const Recognition &recognition, const Household &household)
{
    m_sitting.recognition = recognition;
    if (!recognition.inRegister)
        m_sitting.household = household;
}

BasketPlace FamilyBasket::place() const
{
    return {m_childIndex,        m_walk.itemIndex(), m_walk.questionId(), !m_authority.isOnceForAll(),
            m_authority.index(), m_shownTariffs};
}

void FamilyBasket::to(const BasketPlace &place)
{
    m_childIndex = place.child;
    m_walk.to(place.item, place.question);
    m_authority.to(place.authorityOneByOne, place.authority);
    m_shownTariffs = place.shownTariffs;
}

QList<KnownEnrolment> FamilyBasket::knownOf(const Person &child) const
{
    QList<KnownEnrolment> known = m_earlier.ofChild(m_sitting.household, child.id);
    // Of a child of another family record nobody learns here what somebody else applied for.
    if (!m_sitting.household.member(child.id))
        known.removeIf([&](const KnownEnrolment &one) { return one.applicantId != m_sitting.applicantId; });
    return known;
}

// --- children and services -----------------------------------------------------------------------------------------

QList<rules::ServiceChoice> FamilyBasket::choicesFor(Service service, const Person &child) const
{
    return rules::serviceChoices(*m_published, service, child, knownOf(child), m_clock.nowUtc());
}

QList<ChildChoice> FamilyBasket::childChoices() const
{
    QList<ChildChoice> choices;
    if (!m_published)
        return choices;
    const QDate today = toRome(m_clock.nowUtc()).date();
    for (const Person &child : m_people.children(today)) {
        ChildChoice choice{child, child.ageOn(today), m_people.isDescribed(child.id)};
        choice.chosen = m_sitting.chosenChildIds.contains(child.id);
        for (const Service service : allServices) {
            const QList<rules::ServiceChoice> ofService = choicesFor(service, child);
            choice.services.append(ofService.first());
            choice.canBeChosen |= std::any_of(ofService.begin(), ofService.end(),
                                              [](const auto &one) { return one.canBeChosen() || one.canBeChanged(); });
        }
        choices.append(choice);
    }
    return choices;
}

bool FamilyBasket::setChildChosen(const QString &childId, bool chosen)
{
    const QList<ChildChoice> choices = childChoices();
    const auto it = std::find_if(choices.begin(), choices.end(),
                                 [&](const ChildChoice &choice) { return choice.child.id == childId; });
    if (it == choices.end() || (chosen && !it->canBeChosen))
        return false;
    m_sitting.chosenChildIds.removeAll(childId);
    if (chosen)
        m_sitting.chosenChildIds.append(childId);
    else
        m_sitting.basket.removeIf([&](const BasketItem &item) { return item.childId == childId; });
    return true;
}

void FamilyBasket::toLastChild()
{
    m_childIndex = std::max(0, int(m_sitting.chosenChildIds.size()) - 1);
}

bool FamilyBasket::toNextChild()
{
    if (m_childIndex + 1 >= m_sitting.chosenChildIds.size())
        return false;
    ++m_childIndex;
    return true;
}

bool FamilyBasket::toPreviousChild()
{
    if (m_childIndex == 0)
        return false;
    --m_childIndex;
    return true;
}

const Person *FamilyBasket::currentChild() const
{
    if (m_childIndex >= m_sitting.chosenChildIds.size())
        return nullptr;
    return m_sitting.child(m_sitting.chosenChildIds[m_childIndex]);
}

QList<rules::ServiceChoice> FamilyBasket::serviceChoices() const
{
    QList<rules::ServiceChoice> choices;
    if (const Person *child = currentChild(); child && m_published) {
        for (const Service service : allServices)
            choices += choicesFor(service, *child);
    }
    return choices;
}

const BasketItem *FamilyBasket::wish(Service service, const QString &schoolYear) const
{
    const Person *child = currentChild();
    const auto it = std::find_if(m_sitting.basket.begin(), m_sitting.basket.end(), [&](const BasketItem &item) {
        return child && item.childId == child->id && item.service == service &&
               (schoolYear.isEmpty() || item.schoolYear == schoolYear);
    });
    return it == m_sitting.basket.end() ? nullptr : &*it;
}

bool FamilyBasket::isOwnReceipt(const QString &receiptNumber) const
{
    const Person *child = currentChild();
    if (!child || receiptNumber.isEmpty())
        return false;
    const QList<KnownEnrolment> known = knownOf(*child);
    return std::any_of(known.begin(), known.end(), [&](const KnownEnrolment &one) {
        return one.receiptNumber == receiptNumber && one.applicantId == m_sitting.applicantId;
    });
}

bool FamilyBasket::isServiceChosen(Service service, const QString &schoolYear) const
{
    return wish(service, schoolYear) != nullptr;
}

bool FamilyBasket::setServiceChosen(Service service, bool chosen, const QString &schoolYear)
{
    const Person *child = currentChild();
    if (!child || !m_published)
        return false;
    if (!chosen) {
        m_sitting.basket.removeIf([&](const BasketItem &item) {
            return item.childId == child->id && item.service == service &&
                   (schoolYear.isEmpty() || item.schoolYear == schoolYear);
        });
        return true;
    }
    return addService(service, *child);
}

bool FamilyBasket::addService(Service service, const Person &child)
{
    const rules::ServiceChoice choice = choicesFor(service, child).first();
    if (!choice.canBeChosen())
        return false;
    const bool isThere = std::any_of(m_sitting.basket.begin(), m_sitting.basket.end(), [&](const BasketItem &item) {
        return item.childId == child.id && item.service == service && item.schoolYear == choice.schoolYear;
    });
    if (!isThere)
        m_sitting.basket.append({uuidV7(m_clock, m_random),
                                 child.id,
                                 service,
                                 choice.schoolYear,
                                 m_published->form(service)->version,
                                 choice.availability == rules::Availability::Late,
                                 {}});
    return true;
}

bool FamilyBasket::setChangeChosen(Service service, ApplicationKind kind, const QString &schoolYear)
{
    const Person *child = currentChild();
    if (!child || !m_published || !m_published->form(service))
        return false;
    const QList<rules::ServiceChoice> choices = choicesFor(service, *child);
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const rules::ServiceChoice &one) {
        return one.canBeChanged() && (schoolYear.isEmpty() || one.schoolYear == schoolYear);
    });
    if (found == choices.end())
        return false;
    const rules::ServiceChoice &choice = *found;
    BasketItem item;
    item.enrolmentId = uuidV7(m_clock, m_random);
    item.childId = child->id;
    item.service = service;
    item.schoolYear = choice.schoolYear;
    item.formVersion = m_published->form(service)->version;
    item.kind = kind;
    item.replaces = {choice.earlier->id, choice.earlier->receiptNumber};
    if (kind == ApplicationKind::Correction)
        item.answers = choice.earlier->answers;
    setServiceChosen(service, false, choice.schoolYear);
    m_sitting.basket.append(item);
    return true;
}

bool FamilyBasket::currentChildHasService() const
{
    const Person *child = currentChild();
    return child && std::any_of(m_sitting.basket.begin(), m_sitting.basket.end(),
                                [&](const BasketItem &item) { return item.childId == child->id; });
}

// --- questions -----------------------------------------------------------------------------------------------------

const BasketItem *FamilyBasket::currentItem() const
{
    return m_walk.itemIndex() < m_sitting.basket.size() ? &m_sitting.basket[m_walk.itemIndex()] : nullptr;
}

const Question *FamilyBasket::currentQuestion() const
{
    const BasketItem *item = currentItem();
    const Form *form = item && m_published ? m_published->form(item->service) : nullptr;
    return form ? form->question(m_walk.questionId()) : nullptr;
}

rules::FormEngine FamilyBasket::engineFor(const BasketItem &item) const
{
    rules::FormContext context;
    context.today = toRome(m_clock.nowUtc()).date();
    context.schoolYear = item.schoolYear;
    if (const Person *child = m_sitting.child(item.childId)) {
        context.child = *child;
        context.previous = rules::previousEnrolment(knownOf(*child), item.service, item.schoolYear);
        for (const Service service : allServices) {
            if (m_sitting.item(child->id, service))
                context.chosenServices.append(service);
            else if (choicesFor(service, *child).first().canBeChosen())
                context.openServices.append(service);
        }
    }
    return rules::FormEngine(*m_published->form(item.service), m_published->catalogue(), context);
}

rules::Prefill FamilyBasket::prefillOf(int itemIndex) const
{
    const BasketItem &item = m_sitting.basket[itemIndex];
    return engineFor(item).prefill(m_sitting.basket.first(itemIndex), item.answers);
}

QStringList FamilyBasket::questionsAskedFor(int itemIndex) const
{
    const BasketItem &item = m_sitting.basket[itemIndex];
    if (item.kind == ApplicationKind::Withdrawal)
        return {};
    const rules::FormEngine engine = engineFor(item);
    const rules::Prefill prefill = prefillOf(itemIndex);
    QStringList ids;
    for (const Question *question : engine.visibleQuestions(prefill.answers)) {
        // A correction asks only what is missing or no longer right; the rest is changed from the check page.
        const bool here = itemIndex == m_walk.itemIndex() && question->id == m_walk.questionId();
        const bool asked = item.kind == ApplicationKind::Correction
                               ? here || !engine.problems(*question, prefill.answers).isEmpty()
                               : !prefill.settled.contains(question->id);
        if (asked)
            ids.append(question->id);
    }
    return ids;
}

void FamilyBasket::prefillCurrentItem()
{
    if (m_walk.itemIndex() < m_sitting.basket.size())
        m_sitting.basket[m_walk.itemIndex()].answers = prefillOf(m_walk.itemIndex()).answers;
}

void FamilyBasket::prefillAllItems()
{
    for (int item = 0; item < m_sitting.basket.size(); ++item)
        m_sitting.basket[item].answers = prefillOf(item).answers;
}

void FamilyBasket::keepAnswer(const QJsonValue &answer)
{
    const Question *question = currentQuestion();
    if (!question)
        return;
    BasketItem &item = m_sitting.basket[m_walk.itemIndex()];
    item.answers.insert(question->id, answer);
    const Person *child = m_sitting.child(item.childId);
    if (!question->offersService || !child)
        return;
    if (answer == true) {
        addService(*question->offersService, *child);
        return;
    }
    const QString childId = item.childId;
    for (qsizetype i = m_sitting.basket.size() - 1; i > m_walk.itemIndex(); --i) {
        const BasketItem &other = m_sitting.basket[i];
        if (other.childId == childId && other.service == *question->offersService && other.kind == ApplicationKind::New)
            m_sitting.basket.removeAt(i);
    }
}

QList<rules::AnswerProblem> FamilyBasket::currentProblems() const
{
    const BasketItem *item = currentItem();
    const Question *question = currentQuestion();
    return item && question ? engineFor(*item).problems(*question, item->answers) : QList<rules::AnswerProblem>();
}

// --- declarations --------------------------------------------------------------------------------------------------

BasketDeclarations::Application FamilyBasket::applicationOf(const BasketItem &item) const
{
    const Person *child = m_sitting.child(item.childId);
    return {item.childId,
            {item.service, item.kind, m_sitting.authorities.value(item.childId).role,
             child ? child->source : PersonSource::Register, engineFor(item).withoutHidden(item.answers)}};
}

BasketDeclarations FamilyBasket::declarationsNow() const
{
    QList<BasketDeclarations::Application> applications;
    for (const BasketItem &item : m_sitting.basket)
        applications.append(applicationOf(item));
    return {m_published, applications};
}

QStringList FamilyBasket::childrenOf(const Declaration &declaration) const
{
    QStringList names;
    for (const QString &id : declarationsNow().childrenOf(declaration)) {
        if (const Person *child = m_sitting.child(id))
            names.append(child->givenName);
    }
    return names;
}

bool FamilyBasket::isDeclarationMade(const QString &id) const
{
    const QList<Declaration> asked = declarations();
    return std::any_of(asked.begin(), asked.end(), [&](const Declaration &declaration) {
        return declaration.id == id && rules::isMade(declaration, m_sitting.declarations);
    });
}

void FamilyBasket::setDeclarationMade(const QString &id, bool made, const QString &language)
{
    m_sitting.declarations = declarationsNow().with(m_sitting.declarations, id, made, language, m_clock.nowUtc());
}

bool FamilyBasket::mandatoryDeclarationsMade() const
{
    return declarationsNow().allMandatoryMade(m_sitting.declarations);
}

void FamilyBasket::keepShownNotices(const QString &language)
{
    m_sitting.declarations = declarationsNow().withShown(m_sitting.declarations, language, m_clock.nowUtc());
}

// --- records -------------------------------------------------------------------------------------------------------

bool FamilyBasket::needsSecondSignature(const BasketItem &item) const
{
    return m_published && rules::needsSecondSignature(m_published->catalogue().policies, item.service,
                                                      engineFor(item).withoutHidden(item.answers),
                                                      m_sitting.authorities.value(item.childId).role);
}

bool FamilyBasket::needsSecondSignature() const
{
    return std::any_of(m_sitting.basket.begin(), m_sitting.basket.end(),
                       [this](const BasketItem &item) { return needsSecondSignature(item); });
}

QList<Enrolment> FamilyBasket::unjudgedRecords(const QString &kioskId, const QDateTime &presentedAt) const
{
    QList<Enrolment> list;
    const Person *applicant = m_sitting.applicant();
    if (!applicant || !m_published)
        return list;
    for (const BasketItem &item : m_sitting.basket) {
        if (!m_sitting.child(item.childId))
            continue;
        Enrolment enrolment;
        enrolment.id = item.enrolmentId;
        enrolment.sittingId = m_sitting.id;
        enrolment.kioskId = kioskId;
        enrolment.operatorId = m_sitting.operatorId;
        enrolment.service = item.service;
        enrolment.schoolYear = item.schoolYear;
        enrolment.presentedAt = presentedAt;
        enrolment.formVersion = item.formVersion;
        enrolment.catalogueVersion = m_published->catalogue().version;
        enrolment.registerProducedAt = m_sitting.registerProducedAt;
        enrolment.applicant = *applicant;
        m_people.fill(enrolment, item.childId);
        enrolment.recognition = m_sitting.recognition;
        enrolment.signature = m_sitting.signature;
        if (!needsSecondSignature(item))
            enrolment.signature.secondSignedAt = {};
        else if (!enrolment.signature.secondSignedAt.isValid())
            enrolment.reviewReasons.append(QStringLiteral("second_signature_due"));
        enrolment.kind = item.kind;
        enrolment.replaces = item.replaces;
        enrolment.operatorNote = m_sitting.operatorNote;
        if (item.kind != ApplicationKind::Withdrawal)
            enrolment.answers = engineFor(item).withoutHidden(item.answers);
        enrolment.declarations = declarationsNow().forRecord(m_sitting.declarations, applicationOf(item));
        list.append(enrolment);
    }
    return list;
}

} // namespace clips::journey
