#include "journey/sittingjson.h"

#include "base/uuid.h"
#include "wire/addressjson.h"
#include "wire/authorityjson.h"
#include "wire/enrolmentbody.h"
#include "wire/personjson.h"
#include "wire/snapshotjson.h"

#include <QJsonDocument>

namespace clips::journey {

using namespace domain;

namespace {
constexpr int draftSchema = 2;
constexpr qsizetype maxDraftBytes = 1024 * 1024;

const auto livesWithApplicant = QStringLiteral("lives_with_applicant");

QJsonObject typedJson(const Typed &typed)
{
    QJsonObject json;
    if (typed.child) {
        QJsonObject child = wire::personJson(typed.child->person);
        child.insert(livesWithApplicant, typed.child->livesWithApplicant);
        child.insert(QStringLiteral("residence"), wire::addressJson(typed.child->residence));
        json.insert(QStringLiteral("child"), child);
    }
    if (typed.authority)
        json.insert(QStringLiteral("authority"), wire::authorityJson(*typed.authority));
    return json;
}

} // namespace

QByteArray encodeSitting(const Sitting &sitting, const Typed &typed)
{
    QJsonArray basket;
    for (const BasketItem &item : sitting.basket) {
        QJsonObject json{
            {QStringLiteral("enrolment_id"), uuidText(item.enrolmentId)},
            {QStringLiteral("child_id"), item.childId},
            {QStringLiteral("service"), serviceCode(item.service)},
            {QStringLiteral("school_year"), item.schoolYear},
            {QStringLiteral("form_version"), item.formVersion},
            {QStringLiteral("late"), item.late},
            {QStringLiteral("answers"), item.answers},
            {QStringLiteral("application"), applicationKindCode(item.kind)},
        };
        if (!item.replaces.isEmpty()) {
            json.insert(QStringLiteral("replaces_id"), uuidText(item.replaces.enrolmentId));
            json.insert(QStringLiteral("replaces_receipt"), item.replaces.receiptNumber);
        }
        basket.append(json);
    }
    QJsonArray declaredChildren;
    for (const Person &child : sitting.declaredChildren)
        declaredChildren.append(wire::personJson(child));
    QJsonObject residences;
    for (auto it = sitting.declaredResidences.begin(); it != sitting.declaredResidences.end(); ++it)
        residences.insert(it.key(), wire::addressJson(it.value()));
    QJsonObject authorities;
    for (auto it = sitting.authorities.begin(); it != sitting.authorities.end(); ++it)
        authorities.insert(it.key(), wire::authorityJson(it.value()));
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("schema"), draftSchema},
                             {QStringLiteral("sitting_id"), uuidText(sitting.id)},
                             {QStringLiteral("operator_id"), sitting.operatorId},
                             {QStringLiteral("started_at"), wire::instantText(sitting.startedAt)},
                             {QStringLiteral("register_produced_at"), wire::instantText(sitting.registerProducedAt)},
                             {QStringLiteral("recognition"), wire::recognitionJson(sitting.recognition)},
                             {QStringLiteral("household"), QString::fromUtf8(wire::encodeHousehold(sitting.household))},
                             {QStringLiteral("applicant_id"), sitting.applicantId},
                             {QStringLiteral("children"), QJsonArray::fromStringList(sitting.chosenChildIds)},
                             {QStringLiteral("basket"), basket},
                             {QStringLiteral("declared_children"), declaredChildren},
                             {QStringLiteral("declared_residences"), residences},
                             {QStringLiteral("authorities"), authorities},
                             {QStringLiteral("operator_note"), sitting.operatorNote},
                             {QStringLiteral("declarations"), wire::declarationsJson(sitting.declarations)},
                             {QStringLiteral("typed"), typedJson(typed)},
                         })
        .toJson(QJsonDocument::Compact);
}

std::optional<Sitting> decodeSitting(const QByteArray &bytes)
{
    const auto object = wire::parseObject(bytes, maxDraftBytes);
    if (!object)
        return std::nullopt;
    wire::JsonReader reader(*object);
    (void)reader.integer("schema", draftSchema, draftSchema);
    Sitting sitting;
    sitting.id = QUuid::fromString(reader.text("sitting_id", 36));
    sitting.operatorId = reader.text("operator_id", 32);
    sitting.startedAt = reader.instant("started_at");
    sitting.registerProducedAt = reader.optionalInstant("register_produced_at");
    sitting.applicantId = reader.text("applicant_id", 64);
    const auto household = wire::decodeHousehold(reader.text("household", maxDraftBytes).toUtf8());
    if (!household)
        return std::nullopt;
    sitting.household = *household;
    sitting.recognition = wire::readRecognition(reader);
    sitting.recognition.personId = sitting.applicantId;
    sitting.chosenChildIds = reader.texts("children", 50);
    sitting.declarations = wire::readDeclarations(reader);
    const QJsonArray declaredChildren = reader.array("declared_children", 20);
    for (qsizetype i = 0; i < declaredChildren.size(); ++i) {
        wire::JsonReader child(declaredChildren[i].toObject());
        sitting.declaredChildren.append(wire::readPerson(child));
        reader.take(child);
    }
    const QJsonObject residences = reader.object("declared_residences");
    wire::JsonReader residence(residences);
    for (const QString &id : residences.keys())
        sitting.declaredResidences.insert(id, wire::readAddress(residence, id.toUtf8().constData()));
    reader.take(residence);
    const QJsonObject authorities = reader.object("authorities");
    for (auto it = authorities.begin(); it != authorities.end(); ++it) {
        wire::JsonReader authority(it.value().toObject());
        sitting.authorities.insert(it.key(), wire::readAuthority(authority));
        reader.take(authority);
    }
    sitting.operatorNote = reader.optionalText("operator_note", 500);
    const QJsonArray basket = reader.array("basket", 200);
    for (qsizetype i = 0; i < basket.size(); ++i) {
        wire::JsonReader item(basket[i].toObject());
        BasketItem entry;
        entry.enrolmentId = QUuid::fromString(item.text("enrolment_id", 36));
        entry.childId = item.text("child_id", 64);
        const auto service = serviceFromCode(item.text("service", 32));
        if (!service)
            return std::nullopt;
        entry.service = *service;
        entry.schoolYear = item.text("school_year", 9);
        entry.formVersion = item.text("form_version", 32);
        entry.late = item.flag("late", false);
        entry.answers = item.object("answers");
        const auto kind = applicationKindFromCode(item.text("application", 16));
        if (!kind)
            return std::nullopt;
        entry.kind = *kind;
        entry.replaces = {QUuid::fromString(item.optionalText("replaces_id", 36)),
                          item.optionalText("replaces_receipt", 32)};
        reader.take(item);
        sitting.basket.append(entry);
    }
    if (!reader.ok() || !sitting.applicant())
        return std::nullopt;
    return sitting;
}

Typed decodeTyped(const QByteArray &bytes)
{
    // Half a name is no person: what the readers complain of is what the page will ask for.
    Typed typed;
    const auto object = wire::parseObject(bytes, maxDraftBytes);
    if (!object)
        return typed;
    const QJsonObject json = object->value(QStringLiteral("typed")).toObject();
    if (const QJsonObject child = json.value(QStringLiteral("child")).toObject(); !child.isEmpty()) {
        wire::JsonReader reader(child);
        typed.child = rules::OwnChild{wire::readPerson(reader), child.value(livesWithApplicant).toBool(true),
                                      wire::readAddress(reader, "residence")};
    }
    if (const QJsonObject authority = json.value(QStringLiteral("authority")).toObject(); !authority.isEmpty()) {
        wire::JsonReader reader(authority);
        typed.authority = wire::readAuthority(reader);
    }
    return typed;
}

} // namespace clips::journey
