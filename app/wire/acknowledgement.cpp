#include "wire/acknowledgement.h"

#include "base/uuid.h"

#include <QJsonDocument>
#include <optional>

namespace clips::wire {

namespace {

constexpr qsizetype maxAnswerBytes = 4 * 1024 * 1024;

std::optional<IntakeResult> resultFromCode(const QString &code)
{
    for (const IntakeResult result : {IntakeResult::Stored, IntakeResult::AlreadyStored, IntakeResult::Conflict,
                                      IntakeResult::Invalid, IntakeResult::NeedsReview}) {
        if (intakeResultCode(result) == code)
            return result;
    }
    return std::nullopt;
}

} // namespace

QString intakeResultCode(IntakeResult result)
{
    switch (result) {
    case IntakeResult::Stored:
        return QStringLiteral("stored");
    case IntakeResult::AlreadyStored:
        return QStringLiteral("already_stored");
    case IntakeResult::Conflict:
        return QStringLiteral("conflict");
    case IntakeResult::Invalid:
        return QStringLiteral("invalid");
    case IntakeResult::NeedsReview:
        return QStringLiteral("needs_review");
    }
    Q_UNREACHABLE();
}

QByteArray encodeAcknowledgements(const QString &officeId, const QList<Acknowledgement> &list)
{
    QJsonArray items;
    for (const Acknowledgement &ack : list) {
        QJsonObject item{
            {QStringLiteral("position"), ack.position},
            {QStringLiteral("result"), intakeResultCode(ack.result)},
            {QStringLiteral("body_sha256"), ack.bodyHash},
            {QStringLiteral("received_at"), instantText(ack.receivedAt)},
        };
        if (!ack.enrolmentId.isNull())
            item.insert(QStringLiteral("enrolment_id"), uuidText(ack.enrolmentId));
        if (!ack.protocolNumber.isEmpty())
            item.insert(QStringLiteral("protocol_number"), ack.protocolNumber);
        if (!ack.reason.isEmpty())
            item.insert(QStringLiteral("reason"), ack.reason);
        if (!ack.signature.isEmpty())
            item.insert(QStringLiteral("signature"), ack.signature);
        items.append(item);
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("office_id"), officeId}, {QStringLiteral("acknowledgements"), items}})
        .toJson(QJsonDocument::Compact);
}

Result<BatchAnswer, WireError> decodeAcknowledgements(const QByteArray &body)
{
    const auto object = parseObject(body, maxAnswerBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    BatchAnswer answer;
    answer.officeId = reader.text("office_id", 64);
    if (!object->contains(QLatin1String("acknowledgements")))
        reader.fail(QStringLiteral("acknowledgements"), QStringLiteral("is missing"));
    const QJsonArray items = reader.array("acknowledgements", 1000);
    for (qsizetype i = 0; i < items.size(); ++i) {
        JsonReader item(items[i].toObject(), QStringLiteral("acknowledgements[%1]").arg(i));
        Acknowledgement ack;
        ack.position = item.integer("position", 0, 999);
        ack.enrolmentId = QUuid::fromString(item.optionalText("enrolment_id", 36));
        if (const auto result = resultFromCode(item.text("result", 32)))
            ack.result = *result;
        else
            item.fail(QStringLiteral("result"), QStringLiteral("is not a known result"));
        ack.bodyHash = item.text("body_sha256", 64);
        ack.protocolNumber = item.optionalText("protocol_number", 32);
        ack.receivedAt = item.instant("received_at");
        ack.reason = item.optionalText("reason", 500);
        ack.signature = item.optionalText("signature", 500);
        reader.take(item);
        answer.acknowledgements.append(ack);
    }
    if (!reader.ok())
        return Failure{reader.error()};
    return answer;
}

QByteArray encodeOutcomes(const QList<Outcome> &list)
{
    QJsonArray items;
    for (const Outcome &outcome : list) {
        QJsonObject item{
            {QStringLiteral("sequence"), outcome.sequence},
            {QStringLiteral("enrolment_id"), uuidText(outcome.enrolmentId)},
            {QStringLiteral("state"), outcome.state},
            {QStringLiteral("protocol_number"), outcome.protocolNumber},
            {QStringLiteral("note"), outcome.note},
        };
        if (!outcome.reason.isEmpty())
            item.insert(QStringLiteral("reason"), outcome.reason);
        if (outcome.position > 0)
            item.insert(QStringLiteral("position"), outcome.position);
        if (!outcome.noticeNumber.isEmpty()) {
            item.insert(QStringLiteral("notice_number"), outcome.noticeNumber);
            item.insert(QStringLiteral("amount_cents"), outcome.amountCents);
            item.insert(QStringLiteral("payee_tax_code"), outcome.payeeTaxCode);
        }
        if (outcome.decidedAt.isValid())
            item.insert(QStringLiteral("decided_at"), instantText(outcome.decidedAt));
        items.append(item);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("outcomes"), items}}).toJson(QJsonDocument::Compact);
}

Result<QList<Outcome>, WireError> decodeOutcomes(const QByteArray &body)
{
    const auto object = parseObject(body, maxAnswerBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    QList<Outcome> list;
    const QJsonArray items = reader.array("outcomes", 1000);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject json = items[i].toObject();
        JsonReader item(json, QStringLiteral("outcomes[%1]").arg(i));
        Outcome outcome;
        outcome.sequence = json.value(QLatin1String("sequence")).toInteger(-1);
        if (outcome.sequence < 0)
            item.fail(QStringLiteral("sequence"), QStringLiteral("is not a number"));
        outcome.enrolmentId = QUuid::fromString(item.text("enrolment_id", 36));
        outcome.state = item.text("state", 32);
        outcome.protocolNumber = item.optionalText("protocol_number", 32);
        outcome.note = item.optionalText("note", 500);
        outcome.reason = item.optionalText("reason", 48);
        outcome.position = item.optionalInteger("position", 1, 1'000'000, 0);
        outcome.noticeNumber = item.optionalText("notice_number", 18);
        outcome.amountCents = item.optionalInteger("amount_cents", 0, 999'999'999, 0);
        outcome.payeeTaxCode = item.optionalText("payee_tax_code", 11);
        outcome.decidedAt = item.optionalInstant("decided_at");
        reader.take(item);
        list.append(outcome);
    }
    if (!reader.ok())
        return Failure{reader.error()};
    return list;
}

} // namespace clips::wire
