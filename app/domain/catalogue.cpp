#include "domain/catalogue.h"

#include "base/clock.h"

#include <algorithm>

namespace clips::domain {

namespace {
template <typename List>
auto *findByCode(const List &list, const QString &code)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const auto &item) { return item.code == code; });
    return it == list.end() ? nullptr : &*it;
}

template <typename List>
auto *findByYear(const List &list, Service service, const QString &schoolYear)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const auto &item) {
        return item.service == service && item.schoolYear == schoolYear;
    });
    return it == list.end() ? nullptr : &*it;
}
} // namespace

QString schoolKindCode(SchoolKind kind)
{
    switch (kind) {
    case SchoolKind::Nursery:
        return QStringLiteral("nursery");
    case SchoolKind::Infant:
        return QStringLiteral("infant");
    case SchoolKind::Primary:
        return QStringLiteral("primary");
    case SchoolKind::LowerSecondary:
        return QStringLiteral("lower_secondary");
    }
    Q_UNREACHABLE();
}

std::optional<SchoolKind> schoolKindFromCode(QStringView code)
{
    for (const SchoolKind kind :
         {SchoolKind::Nursery, SchoolKind::Infant, SchoolKind::Primary, SchoolKind::LowerSecondary}) {
        if (schoolKindCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

WindowState EnrolmentWindow::stateAt(const QDateTime &utc) const
{
    if (utc < startOfRomeDay(opens))
        return WindowState::NotOpen;
    if (utc <= endOfRomeDay(closes))
        return WindowState::Open;
    return lateAllowed ? WindowState::LateAllowed : WindowState::Closed;
}

const School *Catalogue::school(const QString &code) const
{
    return findByCode(schools, code);
}

const Route *Catalogue::route(const QString &code) const
{
    return findByCode(routes, code);
}

const EnrolmentWindow *Catalogue::windowFor(Service service, const QDateTime &utc) const
{
    const auto rank = [&](const EnrolmentWindow &window) {
        switch (window.stateAt(utc)) {
        case WindowState::Open:
            return 0;
        case WindowState::LateAllowed:
            return 1;
        case WindowState::NotOpen:
            return 2;
        case WindowState::Closed:
            return 3;
        }
        Q_UNREACHABLE();
    };
    const EnrolmentWindow *best = nullptr;
    for (const EnrolmentWindow &window : windows) {
        if (window.service != service || window.channel != u"counter")
            continue;
        if (!best || rank(window) < rank(*best)) {
            best = &window;
        } else if (rank(window) == rank(*best)) {
            const bool sooner = rank(window) == 2 ? window.opens < best->opens : window.closes > best->closes;
            if (sooner)
                best = &window;
        }
    }
    return best;
}

const ServiceTerms *Catalogue::termsFor(Service service, const QString &schoolYear) const
{
    return findByYear(terms, service, schoolYear);
}

const Tariff *Catalogue::tariffFor(Service service, const QString &schoolYear) const
{
    return findByYear(tariffs, service, schoolYear);
}

bool Catalogue::hasCriterion(const QString &code, Service service, const QString &schoolYear) const
{
    return std::any_of(criteria.begin(), criteria.end(), [&](const Criterion &criterion) {
        return criterion.code == code && criterion.service == service && criterion.schoolYear == schoolYear &&
               criterion.points > 0;
    });
}

const AgeRule *Catalogue::ageRuleFor(Service service, const QString &schoolYear) const
{
    return findByYear(ageRules, service, schoolYear);
}

} // namespace clips::domain
