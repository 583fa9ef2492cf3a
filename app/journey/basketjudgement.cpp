#include "journey/familybasket.h"

#include "base/clock.h"
#include "rules/corrections.h"

#include <algorithm>

/// The part of the basket that asks the rules.
namespace clips::journey {

using namespace domain;

void FamilyBasket::setMoments(const QDateTime &notBefore, const QDateTime &officeHeardAt)
{
    m_notBefore = notBefore;
    m_officeHeardAt = officeHeardAt;
}

rules::Judgement FamilyBasket::judgementOf(const Enrolment &record) const
{
    rules::Application application = rules::applicationOf(record);
    if (!m_sitting.household.protectedAddress)
        application.applicantResidence = m_sitting.household.address;
    rules::Surroundings around{*m_published};
    around.family = m_sitting.household.members + m_sitting.declaredChildren;
    around.known = m_earlier.all(m_sitting.household);
    around.childInFamilyRecord = m_sitting.household.member(record.child.id) != nullptr;
    around.possibleDuplicates = m_earlier.alike(record.child.id);
    for (const BasketItem &item : m_sitting.basket) {
        if (item.enrolmentId != record.id)
            around.basket.append(item);
    }
    around.earlierAnswers = m_earlier.fullAnswers(record.replaces.enrolmentId);
    around.catalogueCheckedAt = m_officeHeardAt;
    around.clockMovedBack = m_notBefore.isValid() && record.presentedAt < m_notBefore;
    return rules::judge(application, around);
}

QList<rules::Judgement> FamilyBasket::judgements() const
{
    QList<rules::Judgement> list;
    for (const Enrolment &record : unjudgedRecords({}, m_clock.nowUtc()))
        list.append(judgementOf(record));
    return list;
}

void FamilyBasket::keepShown(const QList<rules::Judgement> &shown)
{
    m_shownTariffs.clear();
    for (qsizetype i = 0; i < std::min(shown.size(), m_sitting.basket.size()); ++i) {
        if (shown[i].tariff)
            m_shownTariffs.insert(m_sitting.basket[i].enrolmentId, shown[i].tariff->cents);
    }
}

bool FamilyBasket::canChange(const BasketItem &item, const Question &question) const
{
    if (item.kind != ApplicationKind::Correction || rules::staysOpen(question))
        return item.kind != ApplicationKind::Withdrawal;
    const Person *child = m_sitting.child(item.childId);
    if (!child)
        return false;
    const QList<rules::ServiceChoice> choices = choicesFor(item.service, *child);
    return std::any_of(choices.begin(), choices.end(), [&](const rules::ServiceChoice &choice) {
        return choice.schoolYear == item.schoolYear && choice.windowOpen;
    });
}

QList<Enrolment> FamilyBasket::enrolments(const QString &kioskId) const
{
    QList<Enrolment> list = unjudgedRecords(kioskId, m_clock.nowUtc());
    for (Enrolment &record : list) {
        const rules::Judgement judgement = judgementOf(record);
        record.late = judgement.late;
        for (const QString &code : judgement.reviewCodes()) {
            if (!record.reviewReasons.contains(code))
                record.reviewReasons.append(code);
        }
        record.indicativeTariff = m_shownTariffs.value(record.id, -1);
    }
    return list;
}

} // namespace clips::journey
