#include "wire/snapshotjson.h"

#include "wire/addressjson.h"
#include "wire/jsonlists.h"
#include "wire/knownenrolmentjson.h"
#include "wire/personjson.h"

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
    QJsonObject json{
        {QStringLiteral("household_id"), household.id},
        {QStringLiteral("address"), addressJson(household.address)},
        {QStringLiteral("members"), listJson(household.members, personJson)},
    };
    if (!household.enrolments.isEmpty())
        json.insert(QStringLiteral("enrolments"), listJson(household.enrolments, knownEnrolmentJson));
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
    household.members = readList<Person>(reader, "members", readPerson);
    household.enrolments = readList<KnownEnrolment>(reader, "enrolments", readKnownEnrolment);
    if (!reader.ok())
        return Failure{reader.error()};
    return household;
}

} // namespace clips::wire
