#include "wire/auditjson.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>

namespace clips::wire {

namespace {

constexpr qsizetype maxAnchorBytes = 1024;
constexpr int longestChain = std::numeric_limits<int>::max();
constexpr AnchorVerdict allVerdicts[] = {AnchorVerdict::Extends, AnchorVerdict::NotJudged, AnchorVerdict::Behind,
                                         AnchorVerdict::Rewritten};

QString hashFrom(JsonReader &reader, const char *key, bool mayBeEmpty)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{64}$"));
    const QString hash = mayBeEmpty ? reader.optionalText(key, 64) : reader.text(key, 64);
    if (!(mayBeEmpty && hash.isEmpty()) && !shape.match(hash).hasMatch())
        reader.fail(QLatin1String(key), QStringLiteral("is not a SHA-256"));
    return hash;
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

QString anchorVerdictCode(AnchorVerdict verdict)
{
    switch (verdict) {
    case AnchorVerdict::Extends:
        return QStringLiteral("extends");
    case AnchorVerdict::NotJudged:
        return QStringLiteral("not_judged");
    case AnchorVerdict::Behind:
        return QStringLiteral("behind");
    case AnchorVerdict::Rewritten:
        return QStringLiteral("rewritten");
    }
    Q_UNREACHABLE();
}

std::optional<AnchorVerdict> anchorVerdictFromCode(const QString &code)
{
    for (const AnchorVerdict verdict : allVerdicts) {
        if (anchorVerdictCode(verdict) == code)
            return verdict;
    }
    return std::nullopt;
}

QByteArray encodeAuditAnchor(const AuditAnchor &anchor)
{
    QJsonObject json{{QStringLiteral("sequence"), anchor.sequence},
                     {QStringLiteral("hash"), anchor.hash},
                     {QStringLiteral("at"), instantText(anchor.at)},
                     {QStringLiteral("since_sequence"), anchor.sinceSequence}};
    if (!anchor.sinceHash.isEmpty())
        json.insert(QStringLiteral("since_hash"), anchor.sinceHash);
    return compact(json);
}

Result<AuditAnchor, WireError> decodeAuditAnchor(const QByteArray &body)
{
    const auto object = parseObject(body, maxAnchorBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    AuditAnchor anchor;
    anchor.sequence = reader.integer("sequence", 1, longestChain);
    anchor.hash = hashFrom(reader, "hash", false);
    anchor.at = reader.instant("at");
    anchor.sinceSequence = reader.integer("since_sequence", 0, longestChain);
    anchor.sinceHash = hashFrom(reader, "since_hash", true);
    if (!reader.ok())
        return Failure{reader.error()};
    return anchor;
}

QByteArray encodeAnchorAnswer(const AnchorAnswer &answer)
{
    return compact({{QStringLiteral("verdict"), anchorVerdictCode(answer.verdict)},
                    {QStringLiteral("sequence"), answer.sequence}});
}

Result<AnchorAnswer, WireError> decodeAnchorAnswer(const QByteArray &body)
{
    const auto object = parseObject(body, maxAnchorBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    const auto verdict = anchorVerdictFromCode(reader.text("verdict", 16));
    if (!verdict)
        reader.fail(QStringLiteral("verdict"), QStringLiteral("is not known"));
    const int sequence = reader.integer("sequence", 0, longestChain);
    if (!reader.ok())
        return Failure{reader.error()};
    return AnchorAnswer{*verdict, sequence};
}

} // namespace clips::wire
