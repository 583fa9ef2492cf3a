#pragma once

#include "domain/catalogue.h"
#include "domain/codicefiscale.h"
#include "domain/person.h"

/// A small municipality with one family, for tests of the sitting. Everybody is invented.
namespace clips::testing {

inline domain::Person person(const QString &id, const QString &given, const QString &family, QDate born, int relation,
                             domain::Sex sex = domain::Sex::Female)
{
    domain::Person p;
    p.id = id;
    p.givenName = given;
    p.familyName = family;
    p.birthDate = born;
    p.birthPlace = QStringLiteral("E506");
    p.birthPlaceName = QStringLiteral("LECCE");
    p.taxCode = domain::encodeTaxCode(family, given, sex, born, p.birthPlace);
    p.relation = relation;
    p.sex = sex;
    return p;
}

/// Mother Maria Lucia, Luca (5), Anna (2) and Marco (15) on 23 November 2026.
inline domain::Household rossiHousehold()
{
    domain::Household household;
    household.id = QStringLiteral("H1");
    household.address = {QStringLiteral("VIA DEMO"), QStringLiteral("12"), QStringLiteral("73100"),
                         QStringLiteral("LECCE"), QStringLiteral("LE")};
    household.members = {
        person(QStringLiteral("P1"), QStringLiteral("Maria Lucia"), QStringLiteral("Rossi"), QDate(1985, 3, 7), 1),
        person(QStringLiteral("P2"), QStringLiteral("Luca"), QStringLiteral("Rossi"), QDate(2021, 3, 7), 3,
               domain::Sex::Male),
        person(QStringLiteral("P3"), QStringLiteral("Anna"), QStringLiteral("Rossi"), QDate(2024, 6, 1), 3),
        person(QStringLiteral("P4"), QStringLiteral("Marco"), QStringLiteral("Rossi"), QDate(2011, 5, 2), 3,
               domain::Sex::Male),
    };
    return household;
}

inline domain::LocalText text(const QString &it, const QString &en)
{
    return {{{QStringLiteral("it"), it}, {QStringLiteral("en"), en}}};
}

/// One infant school with a canteen, one question a form: enough to walk. Canteen and kindergarten are open on
/// 23 November 2026, transport opens on 1 December.
inline domain::Catalogue smallCatalogue()
{
    using namespace domain;
    Catalogue catalogue;
    catalogue.version = QStringLiteral("test-1");
    catalogue.publishedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    catalogue.office.municipality = QStringLiteral("Comune di Lecce");
    catalogue.office.ipaCode = QStringLiteral("c_e506");
    catalogue.office.name = QStringLiteral("Ufficio Scuola");
    const QString year = QStringLiteral("2026/2027");
    catalogue.windows = {
        {Service::Canteen, year, QDate(2026, 9, 1), QDate(2026, 12, 31), false},
        {Service::Kindergarten, year, QDate(2026, 11, 1), QDate(2026, 12, 15), true},
        {Service::Transport, year, QDate(2026, 12, 1), QDate(2026, 12, 31), false},
    };
    catalogue.ageRules = {
        {Service::Canteen, year, QDate(2012, 1, 1), QDate(2024, 12, 31)},
        {Service::Kindergarten, year, QDate(2021, 1, 1), QDate(2026, 8, 31)},
        {Service::Transport, year, QDate(2012, 1, 1), QDate(2023, 12, 31)},
    };
    School school;
    school.code = QStringLiteral("LETEST1");
    school.name = QStringLiteral("Infanzia DEMO");
    school.kind = SchoolKind::Infant;
    school.acceptsApplicationsHere = true;
    school.hasCanteen = true;
    catalogue.schools = {school};
    catalogue.declarations = {
        {QStringLiteral("truth"),
         QStringLiteral("1"),
         text(QStringLiteral("Verità dei dati"), QStringLiteral("Truth")),
         text(QStringLiteral("I dati sono veri."), QStringLiteral("The data are true.")),
         true,
         {},
         QStringLiteral("artt. 46-47 DPR 445/2000")},
        {QStringLiteral("stop"),
         QStringLiteral("1"),
         text(QStringLiteral("Alla fermata"), QStringLiteral("At the stop")),
         text(QStringLiteral("Sarò alla fermata."), QStringLiteral("I will be at the stop.")),
         true,
         {Service::Transport},
         {}},
    };
    return catalogue;
}

} // namespace clips::testing
