#include "wire/letterjson.h"

#include "base/uuid.h"

#include <QJsonDocument>

namespace clips::wire {

namespace {
constexpr qsizetype maxLetterBytes = 4096;
}

QByteArray encodeLetter(const LetterNews &letter)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("recognition_id"), uuidText(letter.recognitionId)},
                                     {QStringLiteral("operator_id"), letter.operatorId},
                                     {QStringLiteral("verifier"), letter.verifier},
                                     {QStringLiteral("office_half"), letter.officeHalf},
                                     {QStringLiteral("made_at"), instantText(letter.madeAt)},
                                     {QStringLiteral("expires_at"), instantText(letter.expiresAt)},
                                     {QStringLiteral("void"), letter.isVoid}})
        .toJson(QJsonDocument::Compact);
}

Result<LetterNews, WireError> decodeLetter(const QByteArray &body)
{
    const auto object = parseObject(body, maxLetterBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    LetterNews letter;
    letter.recognitionId = QUuid::fromString(reader.text("recognition_id", 36));
    if (letter.recognitionId.isNull())
        reader.fail(QStringLiteral("recognition_id"), QStringLiteral("is not an id"));
    letter.operatorId = reader.optionalText("operator_id", 64);
    letter.verifier = reader.text("verifier", 128);
    letter.officeHalf = reader.optionalText("office_half", 32);
    letter.madeAt = reader.instant("made_at");
    letter.expiresAt = reader.instant("expires_at");
    letter.isVoid = reader.flag("void", false);
    if (!letter.isVoid && letter.officeHalf.isEmpty())
        reader.fail(QStringLiteral("office_half"), QStringLiteral("is missing"));
    if (!letter.verifier.startsWith(QLatin1String("$argon2id$")))
        reader.fail(QStringLiteral("verifier"), QStringLiteral("is not argon2id"));
    if (!reader.ok())
        return Failure{reader.error()};
    return letter;
}

} // namespace clips::wire
