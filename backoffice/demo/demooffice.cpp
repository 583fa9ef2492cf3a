#include "backoffice/demo/demooffice.h"

#include "backoffice/demo/democatalogue.h"
#include "backoffice/store/publications.h"
#include "backoffice/store/registerstore.h"
#include "wire/cataloguejson.h"
#include "wire/digest.h"
#include "wire/rosterjson.h"

#include <QJsonArray>

namespace clips::office {

using namespace domain;

namespace {

QJsonObject personJson(const Person &person)
{
    return {{QStringLiteral("register_id"), person.id},
            {QStringLiteral("family_name"), person.familyName},
            {QStringLiteral("given_name"), person.givenName},
            {QStringLiteral("tax_code"), person.taxCode},
            {QStringLiteral("date_of_birth"), wire::dateText(person.birthDate)}};
}

QJsonObject walkFamilyJson(const WalkFamily &walk)
{
    QJsonObject guardian = personJson(walk.household.members.first());
    guardian.insert(QStringLiteral("mrz"), QJsonArray::fromStringList(walk.guardianMrz));
    QJsonArray children;
    for (const Person &child : walk.household.members.sliced(1))
        children.append(personJson(child));
    return {{QStringLiteral("household_id"), walk.household.id},
            {QStringLiteral("guardian"), guardian},
            {QStringLiteral("children"), children}};
}

QJsonObject awkwardFamilyJson(const AwkwardFamily &family)
{
    QJsonObject guardian = personJson(family.motherAlone.members.first());
    guardian.insert(QStringLiteral("mrz"), QJsonArray::fromStringList(family.guardianMrz));
    const Person &child = family.grandparents.members.last();
    QJsonObject described = personJson(child);
    described.insert(QStringLiteral("birth_place_name"), child.birthPlaceName);
    described.insert(QStringLiteral("street"),
                     family.grandparents.address.street + u' ' + family.grandparents.address.number);
    described.insert(QStringLiteral("postcode"), family.grandparents.address.postcode);
    described.insert(QStringLiteral("municipality"), family.grandparents.address.municipality);
    return {{QStringLiteral("guardian"), guardian}, {QStringLiteral("children"), QJsonArray{described}}};
}

QJsonArray operatorsJson()
{
    QJsonArray list;
    for (const DemoOperator &demo : demoOperators()) {
        list.append(QJsonObject{{QStringLiteral("operator_id"), demo.person.id},
                                {QStringLiteral("display_name"), demo.person.displayName},
                                {QStringLiteral("role"), demo.person.role == OperatorRole::Supervisor
                                                             ? QStringLiteral("supervisor")
                                                             : QStringLiteral("operator")},
                                {QStringLiteral("pin"), demo.pin}});
    }
    return list;
}

Result<void, OfficeError> publish(Publications &publications, const Catalogue &catalogue, QDate today)
{
    const QByteArray roster = wire::encodeRoster(demoRoster(today));
    if (auto done = publications.setSetting(QStringLiteral("office_id"), catalogue.office.ipaCode); !done)
        return done;
    if (auto done = publications.setSetting(QStringLiteral("municipality"), catalogue.office.municipality); !done)
        return done;
    if (auto done = publications.put(QLatin1String(cataloguePublication),
                                     {catalogue.version, wire::encodeCatalogue(catalogue)});
        !done)
        return done;
    return publications.put(QLatin1String(rosterPublication), {wire::bodyHash(roster).left(16), roster});
}

} // namespace

Result<QJsonObject, OfficeError> fillDemoOffice(Database &database, const Clock &clock, const BirthPlaces &places,
                                                const DemoOptions &options)
{
    Publications publications(database, clock);
    const Catalogue catalogue = demoCatalogue(options.today);
    if (const auto done = publish(publications, catalogue, options.today); !done)
        return Failure{done.error()};
    Families families(options.seed, options.people, options.today, places);
    const QString snapshotId = QStringLiteral("demo-%1-%2-%3")
                                   .arg(options.today.toString(QStringLiteral("yyyyMMdd")))
                                   .arg(options.seed)
                                   .arg(options.people);
    const auto header = RegisterStore(database).replace(snapshotId, startOfRomeDay(options.today),
                                                        [&families] { return families.next(); });
    if (!header)
        return Failure{header.error()};
    return QJsonObject{{QStringLiteral("municipality"), catalogue.office.municipality},
                       {QStringLiteral("today"), wire::dateText(options.today)},
                       {QStringLiteral("seed"), QString::number(options.seed)},
                       {QStringLiteral("catalogue_version"), catalogue.version},
                       {QStringLiteral("snapshot_id"), snapshotId},
                       {QStringLiteral("households"), header->households},
                       {QStringLiteral("persons"), header->persons},
                       {QStringLiteral("walk_family"), walkFamilyJson(families.walkFamily())},
                       {QStringLiteral("awkward_family"), awkwardFamilyJson(families.awkwardFamily())},
                       {QStringLiteral("operators"), operatorsJson()}};
}

} // namespace clips::office
