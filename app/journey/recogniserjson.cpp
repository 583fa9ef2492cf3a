#include "journey/recogniserjson.h"

#include "wire/addressjson.h"
#include "wire/personjson.h"
#include "wire/recognitionjson.h"

#include <QJsonDocument>

namespace clips::journey {

using namespace domain;

namespace {

constexpr qsizetype maxBytes = 64 * 1024;
const auto begunKey = QStringLiteral("recognition_begun");

QJsonObject textsJson(const QMap<QString, QString> &texts)
{
    QJsonObject json;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> readTexts(const QJsonObject &json)
{
    QMap<QString, QString> texts;
    for (auto it = json.begin(); it != json.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

} // namespace

QByteArray encodeRecognition(const RecognitionInProgress &begun)
{
    Recognition recognition;
    recognition.document = begun.document;
    recognition.ticks = begun.ticks;
    QJsonObject json{{begunKey, true},
                     {QStringLiteral("recognition"), wire::recognitionJson(recognition)},
                     {QStringLiteral("reasons"), textsJson(begun.reasons)},
                     {QStringLiteral("document_values"), textsJson(begun.documentValues)}};
    if (begun.byDocument) {
        json.insert(QStringLiteral("declared"), wire::personJson(begun.declared.person));
        json.insert(QStringLiteral("residence"), wire::addressJson(begun.declared.residence));
    }
    if (begun.person) {
        json.insert(QStringLiteral("person"), wire::personJson(begun.person->person));
        json.insert(QStringLiteral("household_id"), begun.person->householdId);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<RecognitionInProgress> decodeRecognition(const QByteArray &bytes)
{
    const auto object = wire::parseObject(bytes, maxBytes);
    if (!object || !object->value(begunKey).toBool())
        return std::nullopt;
    // What is not written yet is no error here: the page asks for it.
    wire::JsonReader reader(*object);
    const Recognition recognition = wire::readRecognition(reader);
    RecognitionInProgress begun;
    begun.document = recognition.document;
    begun.ticks = recognition.ticks;
    begun.reasons = readTexts(object->value(QStringLiteral("reasons")).toObject());
    begun.documentValues = readTexts(object->value(QStringLiteral("document_values")).toObject());
    if (const QJsonObject person = object->value(QStringLiteral("person")).toObject(); !person.isEmpty()) {
        wire::JsonReader ofPerson(person);
        begun.person =
            ports::RegisterMatch{object->value(QStringLiteral("household_id")).toString(), wire::readPerson(ofPerson)};
    }
    if (const QJsonObject declared = object->value(QStringLiteral("declared")).toObject(); !declared.isEmpty()) {
        wire::JsonReader ofDeclared(declared);
        begun.byDocument = true;
        begun.declared = {wire::readPerson(ofDeclared), wire::readAddress(reader, "residence")};
    }
    return begun;
}

} // namespace clips::journey
