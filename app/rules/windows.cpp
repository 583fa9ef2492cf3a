#include "rules/windows.h"

#include <algorithm>

namespace clips::rules {

using namespace domain;

namespace {

int rankOf(WindowState state)
{
    switch (state) {
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
}

bool isBetter(const EnrolmentWindow &window, const EnrolmentWindow &best, const QDateTime &utc)
{
    const int rank = rankOf(window.stateAt(utc));
    const int bestRank = rankOf(best.stateAt(utc));
    if (rank != bestRank)
        return rank < bestRank;
    return rank == rankOf(WindowState::NotOpen) ? window.opens < best.opens : window.closes > best.closes;
}

template <typename Wanted>
const EnrolmentWindow *best(const Catalogue &catalogue, Service service, const QDateTime &utc, Wanted wanted)
{
    const EnrolmentWindow *found = nullptr;
    for (const EnrolmentWindow &window : catalogue.windows) {
        if (window.service == service && window.channel == counterChannel && wanted(window) &&
            (!found || isBetter(window, *found, utc)))
            found = &window;
    }
    return found;
}

} // namespace

const EnrolmentWindow *windowOf(const Catalogue &catalogue, Service service, const QString &schoolYear,
                                std::optional<SchoolKind> grade, const QDateTime &utc)
{
    return best(catalogue, service, utc, [&](const EnrolmentWindow &window) {
        return window.schoolYear == schoolYear && (!grade || window.kinds.isEmpty() || window.kinds.contains(*grade));
    });
}

const EnrolmentWindow *windowNow(const Catalogue &catalogue, Service service, QDate birthDate, const QDateTime &utc)
{
    return best(catalogue, service, utc, [&](const EnrolmentWindow &window) {
        if (window.kinds.isEmpty())
            return true;
        const QList<SchoolKind> grades = gradesOfAge(birthDate, window.schoolYear);
        return std::any_of(window.kinds.begin(), window.kinds.end(),
                           [&](SchoolKind kind) { return grades.contains(kind); });
    });
}

QList<SchoolKind> gradesOfAge(QDate birthDate, const QString &schoolYear)
{
    const int year = schoolYear.left(4).toInt();
    // Early entry is until 30 April (D.P.R. 89/2009); who stays down a year is still in the grade.
    QList<SchoolKind> grades;
    if (birthDate >= QDate(year - 3, 1, 1))
        grades.append(SchoolKind::Nursery);
    if (birthDate >= QDate(year - 6, 1, 1) && birthDate <= QDate(year - 2, 4, 30))
        grades.append(SchoolKind::Infant);
    if (birthDate >= QDate(year - 12, 1, 1) && birthDate <= QDate(year - 5, 4, 30))
        grades.append(SchoolKind::Primary);
    if (birthDate <= QDate(year - 10, 4, 30))
        grades.append(SchoolKind::LowerSecondary);
    return grades;
}

} // namespace clips::rules
