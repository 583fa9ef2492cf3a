#include "wire/snapshotjson.h"

#include "wire/addressjson.h"

#include <QJsonDocument>

namespace clips::wire {

using namespace domain;

namespace {
constexpr qsizetype maxLineBytes = 64 * 1024;
}

QByteArray encodeSnapshotHeader(const SnapshotHeader &header)
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("schema"), snapshotSchema},
                             {QStringLiteral("snapshot_id"), header.snapshotId},
                             {QStringLiteral("produced_at"), instantText(header.producedAt)},
                             {QStringLiteral("households"), header.households},
                             {QStringLiteral("persons"), header.persons},
                         })
        .toJson(QJsonDocument::Compact);
}

Result<SnapshotHeader, WireError> decodeSnapshotHeader(const QByteArray &line)
{
    const auto object = parseObject(line, maxLineBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    (void)reader.integer("schema", snapshotSchema, snapshotSchema);
    SnapshotHeader header;
    header.snapshotId = reader.text("snapshot_id", 64);
    header.producedAt = reader.instant("produced_at");
    header.households = reader.integer("households", 0, 10'000'000);
    header.persons = reader.integer("persons", 0, 10'000'000);
    if (!reader.ok())
        return Failure{reader.error()};
    return header;
}

QByteArray encodeHousehold(const Household &household)
{
    QJsonArray members;
    for (const Person &person : household.members) {
        QJsonObject member{
            {QStringLiteral("register_id"), person.id},
            {QStringLiteral("family_name"), person.familyName},
            {QStringLiteral("given_name"), person.givenName},
            {QStringLiteral("sex"), sexCode(person.sex)},
            {QStringLiteral("date_of_birth"), dateText(person.birthDate)},
            {QStringLiteral("place_of_birth"), person.birthPlace},
            {QStringLiteral("place_of_birth_name"), person.birthPlaceName},
            {QStringLiteral("relation"), person.relation},
        };
        if (!person.taxCode.isEmpty())
            member.insert(QStringLiteral("tax_code"), person.taxCode);
        if (!person.taxCodeValidated)
            member.insert(QStringLiteral("tax_code_validated"), false);
        if (person.deceased)
            member.insert(QStringLiteral("deceased"), true);
        members.append(member);
    }
    QJsonObject json{
        {QStringLiteral("household_id"), household.id},
        {QStringLiteral("address"), addressJson(household.address)},
        {QStringLiteral("members"), members},
    };
    if (household.protectedAddress)
        json.insert(QStringLiteral("protected_address"), true);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Household, WireError> decodeHousehold(const QByteArray &line)
{
    const auto object = parseObject(line, maxLineBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    Household household;
    household.id = reader.text("household_id", 64);
    household.protectedAddress = reader.flag("protected_address", false);
    household.address = readAddress(reader, "address");
    const QJsonArray members = reader.array("members", 100);
    for (qsizetype i = 0; i < members.size(); ++i) {
        JsonReader item(members[i].toObject(), QStringLiteral("members[%1]").arg(i));
        Person person;
        person.id = item.text("register_id", 64);
        person.familyName = item.text("family_name", 80);
        person.givenName = item.optionalText("given_name", 80);
        person.sex = sexFromCode(item.optionalText("sex", 1));
        person.birthDate = item.optionalDate("date_of_birth");
        person.birthPlace = item.optionalText("place_of_birth", 4);
        person.birthPlaceName = item.optionalText("place_of_birth_name", 80);
        person.relation = item.integer("relation", 1, 99);
        person.taxCode = item.optionalText("tax_code", 16);
        person.taxCodeValidated = item.flag("tax_code_validated", true);
        person.deceased = item.flag("deceased", false);
        reader.take(item);
        household.members.append(person);
    }
    if (!reader.ok())
        return Failure{reader.error()};
    return household;
}

} // namespace clips::wire
