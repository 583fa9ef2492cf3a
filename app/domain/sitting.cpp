#include "domain/sitting.h"

#include <algorithm>

namespace clips::domain {

namespace {
auto isItem(const QString &childId, Service service)
{
    return [childId, service](const BasketItem &item) { return item.childId == childId && item.service == service; };
}
} // namespace

const Person *Sitting::child(const QString &childId) const
{
    if (const Person *member = household.member(childId))
        return member;
    const auto it = std::find_if(declaredChildren.begin(), declaredChildren.end(),
                                 [&](const Person &declared) { return declared.id == childId; });
    return it == declaredChildren.end() ? nullptr : &*it;
}

const BasketItem *Sitting::item(const QString &childId, Service service) const
{
    const auto it = std::find_if(basket.begin(), basket.end(), isItem(childId, service));
    return it == basket.end() ? nullptr : &*it;
}

} // namespace clips::domain
