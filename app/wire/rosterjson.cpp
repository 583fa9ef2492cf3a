#include "wire/rosterjson.h"

#include <QJsonDocument>

namespace clips::wire {

using namespace domain;

QByteArray encodeRoster(const OperatorRoster &roster)
{
    QJsonArray operators;
    for (const Operator &op : roster.operators) {
        operators.append(QJsonObject{
            {QStringLiteral("operator_id"), op.id},
            {QStringLiteral("display_name"), op.displayName},
            {QStringLiteral("role"),
             op.role == OperatorRole::Supervisor ? QStringLiteral("supervisor") : QStringLiteral("operator")},
            {QStringLiteral("verifier"), op.verifier},
        });
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("operators"), operators},
                                     {QStringLiteral("expires_at"), instantText(roster.expiresAt)}})
        .toJson(QJsonDocument::Compact);
}

Result<OperatorRoster, WireError> decodeRoster(const QByteArray &body)
{
    const auto object = parseObject(body, 1024 * 1024);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    OperatorRoster roster;
    roster.expiresAt = reader.instant("expires_at");
    const QJsonArray operators = reader.array("operators", 1000);
    for (qsizetype i = 0; i < operators.size(); ++i) {
        JsonReader item(operators[i].toObject(), QStringLiteral("operators[%1]").arg(i));
        Operator op;
        op.id = item.text("operator_id", 32);
        op.displayName = item.text("display_name", 80);
        op.role = item.text("role", 16) == u"supervisor" ? OperatorRole::Supervisor : OperatorRole::Operator;
        op.verifier = item.text("verifier", 200);
        reader.take(item);
        roster.operators.append(op);
    }
    if (!reader.ok())
        return Failure{reader.error()};
    return roster;
}

} // namespace clips::wire
