#include "backoffice/demo/demorules.h"

#include "base/clock.h"

#include <algorithm>

namespace clips::office {

using namespace domain;

namespace {

QString schoolYear(int start)
{
    return QStringLiteral("%1/%2").arg(start).arg(start + 1);
}

/// Last year's window closed, this year's open with some weeks to go, next year's still to come.
QList<EnrolmentWindow> windows(QDate today)
{
    const int year = today.year();
    QList<EnrolmentWindow> list;
    for (const Service service : allServices) {
        list.append({service, schoolYear(year - 1), today.addDays(-400), today.addDays(-340), false});
        list.append({service, schoolYear(year), today.addDays(-20), today.addDays(40), true});
        list.append({service, schoolYear(year + 1), today.addDays(120), today.addDays(180), true});
    }
    return list;
}

QList<AgeRule> ageRules(QDate today)
{
    QList<AgeRule> list;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QString of = schoolYear(year);
        // Three years old by 30 April of the school year (early entrants included) up to fourteen.
        list.append({Service::Canteen, of, QDate(year - 14, 1, 1), QDate(year - 2, 4, 30)});
        // Infant school from three to five by 31 December; early entry by 30 April (DPR 89/2009); nursery from three
        // months, so that the youngest are born three months ago.
        list.append({Service::Kindergarten, of, QDate(year - 5, 1, 1), QDate(year - 3, 12, 31), SchoolKind::Infant});
        list.append(
            {Service::Kindergarten, of, QDate(year - 2, 1, 1), QDate(year - 2, 4, 30), SchoolKind::Infant, true});
        list.append({Service::Kindergarten, of, QDate(year - 2, 1, 1), std::max(QDate(year, 6, 1), today.addMonths(-3)),
                     SchoolKind::Nursery});
        // Nursery children do not ride (DM 31 January 1997 art. 2).
        list.append({Service::Transport, of, QDate(year - 14, 1, 1), QDate(year - 3, 12, 31)});
    }
    return list;
}

QList<ServiceTerms> terms(QDate today)
{
    QList<ServiceTerms> list;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        for (const Service service : allServices) {
            ServiceTerms of;
            of.service = service;
            of.schoolYear = schoolYear(year);
            of.starts = QDate(year, service == Service::Canteen ? 10 : 9, 1);
            of.ends = QDate(year + 1, 6, 30);
            of.maxDelegates = service == Service::Transport ? 4 : 2;
            of.orderOfArrival = service == Service::Transport;
            if (service == Service::Kindergarten) {
                of.residenceDay = QDate(year, 1, 1);
                of.latestDueDay = std::max(QDate(year, 7, 31), today.addDays(120));
                of.minPreferencesIfPriority = 2;
            }
            list.append(of);
        }
    }
    return list;
}

Tariff tariff(Service service, const QString &of)
{
    Tariff tariff;
    tariff.service = service;
    tariff.schoolYear = of;
    tariff.siblingPercent = {20, 40};
    tariff.freeWithSevereDisability = true;
    switch (service) {
    case Service::Canteen:
        tariff.unit = QStringLiteral("meal");
        tariff.brackets = {{300'000, 100}, {600'000, 200}, {900'000, 300}, {1'500'000, 400}};
        tariff.topCents = 500;
        break;
    case Service::Kindergarten:
        tariff.unit = QStringLiteral("month");
        tariff.brackets = {{300'000, 8000}, {600'000, 12'000}, {900'000, 18'000}, {1'500'000, 26'000}};
        tariff.topCents = 35'000;
        break;
    case Service::Transport:
        tariff.unit = QStringLiteral("year");
        tariff.brackets = {{600'000, 6000}, {1'200'000, 12'000}};
        tariff.topCents = 18'000;
        break;
    }
    return tariff;
}

/// Some full, some with a few left, always the same.
QList<Capacity> capacities(const Catalogue &catalogue, const QString &of)
{
    QList<Capacity> list;
    const auto nextFree = [&list] { return int(list.size() * 5 % 13) - 2; };
    for (const School &school : catalogue.schools) {
        if (school.kind != SchoolKind::Nursery)
            continue;
        for (const char *band : {"babies", "middle", "older"}) {
            const QString part = QString::fromLatin1(band);
            if (school.bands.isEmpty() || school.bands.contains(part))
                list.append({Service::Kindergarten, of, school.code, part, nextFree()});
        }
    }
    for (const Route &route : catalogue.routes) {
        for (const char *direction : {"outward", "homeward"})
            list.append({Service::Transport, of, route.code, QString::fromLatin1(direction), nextFree() + 3});
    }
    return list;
}

/// The criteria of the file, for the school years of the demo.
QList<Criterion> criteria(const QList<Criterion> &fromFile, QDate today)
{
    QList<Criterion> list;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        for (Criterion criterion : fromFile) {
            criterion.schoolYear = schoolYear(year);
            list.append(criterion);
        }
    }
    return list;
}

} // namespace

void addDemoRules(Catalogue &catalogue, QDate today)
{
    catalogue.windows = windows(today);
    catalogue.ageRules = ageRules(today);
    catalogue.terms = terms(today);
    catalogue.criteria = criteria(catalogue.criteria, today);
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        for (const Service service : allServices)
            catalogue.tariffs.append(tariff(service, schoolYear(year)));
    }
    catalogue.capacities = capacities(catalogue, schoolYear(today.year()));
    catalogue.capacitiesAt = startOfRomeDay(today).addSecs(7 * 3600);
}

} // namespace clips::office
