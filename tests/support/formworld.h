#pragma once

#include "domain/catalogue.h"
#include "domain/formparser.h"
#include "rules/formengine.h"

#include <QFile>
#include <stdexcept>

namespace clips::support {

/// A small invented town for form tests: eight schools, three routes, the shipped forms.
inline domain::Catalogue formCatalogue()
{
    using namespace Qt::StringLiterals;
    using namespace domain;
    const auto school = [](const QString &code, const QString &name, SchoolKind kind, bool canteen) {
        School s;
        s.code = code;
        s.name = name;
        s.kind = kind;
        s.address = u"Via Inventata 1"_s;
        s.acceptsApplicationsHere = kind == SchoolKind::Nursery || kind == SchoolKind::Infant;
        s.hasCanteen = canteen;
        return s;
    };
    Catalogue catalogue;
    catalogue.version = u"test"_s;
    catalogue.schools = {
        school(u"NID1"_s, u"Nido Arcobaleno"_s, SchoolKind::Nursery, true),
        school(u"NID2"_s, u"Nido Girasole"_s, SchoolKind::Nursery, true),
        school(u"INF1"_s, u"Infanzia Via Daniele"_s, SchoolKind::Infant, true),
        school(u"INF2"_s, u"Infanzia Frigole"_s, SchoolKind::Infant, true),
        school(u"INF3"_s, u"Infanzia Rione"_s, SchoolKind::Infant, false),
        school(u"PRI1"_s, u"Primaria Ampolo"_s, SchoolKind::Primary, true),
        school(u"PRI2"_s, u"Primaria Senza Mensa"_s, SchoolKind::Primary, false),
        school(u"SEC1"_s, u"Media Galateo"_s, SchoolKind::LowerSecondary, true),
    };
    catalogue.schools[3].closedReason = u"Lavori fino a settembre"_s;
    catalogue.documentTypes = {{u"cie"_s, {{{u"it"_s, u"Carta d'identità"_s}, {u"en"_s, u"Identity card"_s}}}, {}},
                               {u"passport"_s, {{{u"it"_s, u"Passaporto"_s}, {u"en"_s, u"Passport"_s}}}, {}}};
    const QList<Stop> stops{{u"S1"_s, u"Frigole piazza"_s, true, true},
                            {u"S2"_s, u"San Cataldo"_s, true, false},
                            {u"S3"_s, u"Torre Chianca"_s, false, true}};
    catalogue.routes = {
        {u"DEMO-A"_s, u"Linea DEMO-A"_s, stops, {u"INF1"_s, u"PRI1"_s, u"SEC1"_s}, true},
        {u"DEMO-B"_s, u"Linea DEMO-B"_s, stops, {u"INF1"_s, u"PRI1"_s}, false},
        {u"DEMO-C"_s, u"Linea DEMO-C"_s, stops, {u"SEC1"_s}, true},
    };
    return catalogue;
}

/// A form as shipped in forms/services.
inline domain::Form shippedForm(domain::Service service)
{
    const QString name = domain::serviceCode(service) + QStringLiteral(".json");
    QFile file(QStringLiteral(CLIPS_SOURCE_DIR "/forms/services/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a shipped form is missing");
    auto form = domain::parseForm(name, file.readAll());
    if (!form)
        throw std::runtime_error(form.error().first().reason.toStdString());
    return *form;
}

/// Luca, born on a day, on 9 March 2026, for 2026/2027.
inline rules::FormContext formContext(QDate birthDate, QDate today = QDate(2026, 3, 9))
{
    domain::Person child;
    child.id = QStringLiteral("child-1");
    child.givenName = QStringLiteral("Luca");
    child.familyName = QStringLiteral("Prova");
    child.birthDate = birthDate;
    return {child, today, QStringLiteral("2026/2027")};
}

} // namespace clips::support
