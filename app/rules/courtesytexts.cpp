#include "rules/courtesytexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clips::rules {

using namespace Qt::StringLiterals;

bool CourtesyTexts::add(const QString &language, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return false;
    const QJsonObject texts = document.object();
    QHash<QString, QString> words;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!it.value().isString())
            return false;
        words.insert(it.key(), it.value().toString());
    }
    m_byLanguage.insert(language, words);
    return true;
}

QByteArray CourtesyTexts::filledIn(const QByteArray &json) const
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return QJsonDocument(completed(QJsonValue(document.object())).toObject()).toJson(QJsonDocument::Compact);
    return json;
}

QString CourtesyTexts::translation(const QString &italian, const QString &language) const
{
    return m_byLanguage.value(language).value(italian);
}

QJsonValue CourtesyTexts::completed(const QJsonValue &value) const
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = completed(QJsonValue(array.at(i)));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const QString italian = object.value("it"_L1).toString();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            it.value() = completed(QJsonValue(it.value()));
    }
    if (italian.isEmpty())
        return object;
    for (auto words = m_byLanguage.begin(); words != m_byLanguage.end(); ++words) {
        const QString translated = words.value().value(italian);
        if (!translated.isEmpty() && !object.contains(words.key()))
            object.insert(words.key(), translated);
    }
    return object;
}

} // namespace clips::rules
