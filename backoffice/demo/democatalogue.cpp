#include "backoffice/demo/democatalogue.h"

#include "backoffice/demo/demorules.h"
#include "backoffice/import/csv.h"
#include "backoffice/demo/resources.h"
#include "base/clock.h"
#include "wire/cataloguejson.h"
#include "wire/digest.h"

namespace clips::office {

using namespace domain;

namespace {

/// "L'ALLEGRA OFFICINA" -> "L'Allegra Officina".
QString titleCase(const QString &shouted)
{
    QString name = shouted.toLower();
    bool isStart = true;
    for (QChar &c : name) {
        if (isStart)
            c = c.toUpper();
        isStart = !c.isLetterOrNumber();
    }
    return name;
}

QString ownCode(const QString &start, const QString &name)
{
    QString code = start;
    for (const QChar c : name.toUpper()) {
        if (c.isLetterOrNumber() && code.size() < 20)
            code += c;
    }
    return code;
}

QList<School> nurseries()
{
    QList<School> list;
    CsvReader row(demoResource(QStringLiteral("lecce_nidi_comunali.csv")));
    while (row.next()) {
        const QString name = row.value(QStringLiteral("denominazione"));
        if (name.startsWith(u'('))
            continue; // totals and a building that has no name yet
        School school;
        school.code = ownCode(QStringLiteral("NIDO-"), name);
        school.name = QStringLiteral("Nido ") + name;
        school.kind = SchoolKind::Nursery;
        school.operatedBy = row.value(QStringLiteral("gestione")) == u"diretta" ? QStringLiteral("municipal")
                                                                                : QStringLiteral("contracted");
        school.address = row.value(QStringLiteral("indirizzo"));
        school.acceptsApplicationsHere = true;
        // Invented: one nursery in three closes after lunch, and only those of the municipality take babies.
        school.hours = list.size() % 3 == 2 ? QStringList{QStringLiteral("short")}
                                            : QStringList{QStringLiteral("short"), QStringLiteral("long")};
        if (school.operatedBy != u"municipal")
            school.bands = {QStringLiteral("middle"), QStringLiteral("older")};
        list.append(school);
    }
    return list;
}

QList<School> infantSchools()
{
    QList<School> list;
    CsvReader row(demoResource(QStringLiteral("lecce_scuole_infanzia.csv")));
    while (row.next()) {
        const QString name = row.value(QStringLiteral("denominazione"));
        const QString managed = row.value(QStringLiteral("gestione"));
        School school;
        school.code = row.value(QStringLiteral("codice_meccanografico"));
        if (school.code.isEmpty())
            school.code = ownCode(QStringLiteral("INF-"), name);
        school.name = QStringLiteral("Infanzia ") + titleCase(name);
        school.kind = SchoolKind::Infant;
        school.address = titleCase(row.value(QStringLiteral("indirizzo")));
        // The municipal schools of the pilot years are open in the demo, so that the infant service can be shown.
        const bool isMunicipal = managed.startsWith(u"comunale");
        school.operatedBy = isMunicipal             ? QStringLiteral("municipal")
                            : managed == u"statale" ? QStringLiteral("state")
                                                    : QStringLiteral("private");
        school.acceptsApplicationsHere = isMunicipal;
        school.hasCanteen = school.operatedBy != u"private";
        school.hours = {QStringLiteral("weekly_25"), QStringLiteral("weekly_40")}; // invented
        if (name == u"TOPOLINO")
            school.closedReason = QStringLiteral("Ciclo in chiusura: nessun nuovo ingresso dal 2021/2022");
        list.append(school);
    }
    return list;
}

} // namespace

Catalogue demoCatalogue(QDate today)
{
    // The file is compiled in and a test reads it: a mistake in it cannot reach an office.
    Catalogue catalogue = wire::decodeCatalogue(demoResource(QStringLiteral("catalogue.json"))).value_or({});
    catalogue.schools = nurseries() + infantSchools() + catalogue.schools;
    addDemoRules(catalogue, today);
    for (const auto &[name, text] : publishedForms())
        catalogue.forms.append({name, text});
    catalogue.publishedAt = startOfRomeDay(today);
    catalogue.version.clear();
    const QString digest = wire::bodyHash(wire::encodeCatalogue(catalogue)).left(12);
    catalogue.version = today.toString(QStringLiteral("yyyyMMdd")) + u'-' + digest;
    return catalogue;
}

} // namespace clips::office
