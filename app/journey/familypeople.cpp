#include "journey/familypeople.h"

#include <algorithm>

namespace clips::journey {

using namespace domain;

namespace {

const auto differs = QStringLiteral("differs");
const auto differsAccepted = QStringLiteral("differs_accepted");

void addReview(Enrolment &enrolment, const QString &code)
{
    if (!enrolment.reviewReasons.contains(code))
        enrolment.reviewReasons.append(code);
}

} // namespace

QList<Person> FamilyPeople::children(QDate today) const
{
    return m_sitting.household.childrenOn(today, m_sitting.applicantId) + m_sitting.declaredChildren;
}

bool FamilyPeople::isDescribed(const QString &childId) const
{
    return std::any_of(m_sitting.declaredChildren.begin(), m_sitting.declaredChildren.end(),
                       [&](const Person &child) { return child.id == childId; });
}

rules::OwnChild FamilyPeople::described(const QString &childId) const
{
    for (const Person &child : m_sitting.declaredChildren) {
        if (child.id == childId)
            return {child, !m_sitting.declaredResidences.contains(childId),
                    m_sitting.declaredResidences.value(childId)};
    }
    rules::OwnChild fresh;
    fresh.person.source = PersonSource::Declared;
    fresh.person.taxCodeValidated = false;
    return fresh;
}

void FamilyPeople::keep(const rules::OwnChild &child)
{
    const auto it = std::find_if(m_sitting.declaredChildren.begin(), m_sitting.declaredChildren.end(),
                                 [&](const Person &known) { return known.id == child.person.id; });
    if (it == m_sitting.declaredChildren.end())
        m_sitting.declaredChildren.append(child.person);
    else
        *it = child.person;
    if (child.livesWithApplicant)
        m_sitting.declaredResidences.remove(child.person.id);
    else
        m_sitting.declaredResidences.insert(child.person.id, child.residence);
}

void FamilyPeople::forget(const QString &childId)
{
    m_sitting.declaredChildren.removeIf([&](const Person &child) { return child.id == childId; });
    m_sitting.authorities.remove(childId);
    m_sitting.declaredResidences.remove(childId);
    m_registered.remove(childId);
}

void FamilyPeople::setRegistered(const QString &childId, const std::optional<RegisterEntry> &entry)
{
    if (entry)
        m_registered.insert(childId, *entry);
    else
        m_registered.remove(childId);
}

QStringList FamilyPeople::deceased() const
{
    QStringList ids;
    for (auto it = m_registered.begin(); it != m_registered.end(); ++it) {
        if (it->person.deceased)
            ids.append(it.key());
    }
    return ids;
}

void FamilyPeople::fill(Enrolment &enrolment, const QString &childId) const
{
    const Person *declared = m_sitting.child(childId);
    if (!declared)
        return;
    const auto entry = m_registered.constFind(childId);
    enrolment.child = entry != m_registered.constEnd() ? entry->person : *declared;
    enrolment.authority = m_sitting.authorities.value(childId);
    enrolment.protectedAddress = m_sitting.household.protectedAddress;
    if (!enrolment.protectedAddress)
        enrolment.residence = m_sitting.household.address;
    if (isDescribed(childId)) {
        const Address given = m_sitting.declaredResidences.value(childId);
        if (entry != m_registered.constEnd()) {
            // The register wins; what was said otherwise is told.
            enrolment.residence = entry->residence;
            enrolment.protectedAddress |= entry->protectedAddress;
            enrolment.differences = rules::differencesOf(
                entry->person, entry->residence, *declared,
                given != Address{} || enrolment.protectedAddress ? given : m_sitting.household.address);
            if (!enrolment.differences.isEmpty())
                addReview(enrolment, QStringLiteral("register_differs"));
        } else if (given != Address{}) {
            enrolment.residence = given;
        }
        if (declared->taxCodeNote.startsWith(differs))
            addReview(enrolment, QStringLiteral("tax_code_differs"));
    }
    if (enrolment.applicant.taxCodeNote.startsWith(differs))
        addReview(enrolment, QStringLiteral("tax_code_differs"));
    if (enrolment.protectedAddress)
        enrolment.residence = {};
    if (enrolment.applicant.duplicate || enrolment.child.duplicate)
        addReview(enrolment, QStringLiteral("register_duplicate"));
}

QStringList FamilyPeople::doubtfulCodes() const
{
    QStringList ids;
    for (const Person &child : m_sitting.declaredChildren) {
        const bool enrolled = std::any_of(m_sitting.basket.begin(), m_sitting.basket.end(),
                                          [&](const BasketItem &item) { return item.childId == child.id; });
        if (enrolled && child.taxCodeNote.startsWith(differs))
            ids.append(child.id);
    }
    return ids;
}

void FamilyPeople::acceptCode(const QString &childId, bool accepted)
{
    for (Person &child : m_sitting.declaredChildren) {
        if (child.id == childId && child.taxCodeNote.startsWith(differs))
            child.taxCodeNote = accepted ? differsAccepted : differs;
    }
}

} // namespace clips::journey
