#include "journey/authoritywalk.h"

#include "rules/guardianship.h"

#include <algorithm>

namespace clips::journey {

using namespace domain;

namespace {

bool sameAnswer(const Authority &a, const Authority &b)
{
    return a.role == b.role && a.otherHolder == b.otherHolder;
}

} // namespace

void AuthorityWalk::toFirst()
{
    m_index = 0;
    const QStringList &ids = m_sitting.chosenChildIds;
    m_oneByOne = std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
        return m_sitting.authorities.contains(id) && m_sitting.authorities.contains(ids.first()) &&
               !sameAnswer(m_sitting.authorities[id], m_sitting.authorities[ids.first()]);
    });
}

void AuthorityWalk::toLast()
{
    toFirst();
    if (m_oneByOne)
        m_index = int(m_sitting.chosenChildIds.size()) - 1;
}

bool AuthorityWalk::toNext()
{
    if (!m_oneByOne || m_index + 1 >= m_sitting.chosenChildIds.size())
        return false;
    ++m_index;
    return true;
}

bool AuthorityWalk::toPrevious()
{
    if (!m_oneByOne || m_index == 0)
        return false;
    --m_index;
    return true;
}

void AuthorityWalk::askOneByOne()
{
    m_oneByOne = m_sitting.chosenChildIds.size() > 1;
    m_index = 0;
}

void AuthorityWalk::askOnceForAll()
{
    m_oneByOne = false;
    m_index = 0;
}

void AuthorityWalk::to(bool oneByOne, int index)
{
    m_oneByOne = oneByOne && index < m_sitting.chosenChildIds.size();
    m_index = m_oneByOne ? index : 0;
}

QStringList AuthorityWalk::children() const
{
    return m_oneByOne ? m_sitting.chosenChildIds.mid(m_index, 1) : m_sitting.chosenChildIds;
}

std::optional<Authority> AuthorityWalk::current() const
{
    const QStringList asked = children();
    if (asked.isEmpty())
        return std::nullopt;
    if (m_sitting.authorities.contains(asked.first()))
        return m_sitting.authorities[asked.first()];
    const bool parentOfAll = std::all_of(asked.begin(), asked.end(), [this](const QString &id) {
        return rules::readsAsParent(m_sitting.household, m_sitting.applicantId, id);
    });
    return parentOfAll ? std::optional(Authority{}) : std::nullopt;
}

std::optional<OtherHolder> AuthorityWalk::proposedOtherHolder() const
{
    const QStringList asked = children();
    return asked.isEmpty() ? std::nullopt
                           : rules::otherParentInRecord(m_sitting.household, m_sitting.applicantId, asked.first());
}

void AuthorityWalk::keep(const Authority &authority, const QDateTime &nowUtc)
{
    for (const QString &id : children()) {
        Authority kept = authority;
        const Authority before = m_sitting.authorities.value(id);
        kept.act = before.role == kept.role ? before.act : AuthorityAct{};
        if (kept.role != ApplicantRole::Parent)
            kept.otherHolder.reset();
        kept.inFamilyRecord = m_sitting.household.member(id) != nullptr;
        kept.declaredAt = nowUtc;
        m_sitting.authorities.insert(id, kept);
    }
}

bool AuthorityWalk::isComplete() const
{
    return std::all_of(m_sitting.chosenChildIds.begin(), m_sitting.chosenChildIds.end(),
                       [this](const QString &id) { return m_sitting.authorities.contains(id); });
}

QList<AuthorityWalk::ActGroup> AuthorityWalk::acts() const
{
    QList<ActGroup> groups;
    for (const QString &id : m_sitting.chosenChildIds) {
        const Authority authority = m_sitting.authorities.value(id);
        const bool enrolled = std::any_of(m_sitting.basket.begin(), m_sitting.basket.end(),
                                          [&](const BasketItem &item) { return item.childId == id; });
        if (!enrolled || !authority.needsAct())
            continue;
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&](const ActGroup &group) { return group.role == authority.role; });
        if (same != groups.end())
            same->childIds.append(id);
        else
            groups.append({{id}, authority.role, authority.act});
    }
    return groups;
}

void AuthorityWalk::keepAct(ApplicantRole role, const AuthorityAct &act)
{
    for (Authority &authority : m_sitting.authorities) {
        if (authority.needsAct() && authority.role == role)
            authority.act = act;
    }
}

} // namespace clips::journey
