#include "wire/jsonreader.h"

#include <QJsonDocument>

namespace clips::wire {

Result<QJsonObject, WireError> parseObject(const QByteArray &bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes)
        return Failure{WireError{{}, QStringLiteral("is longer than %1 bytes").arg(maxBytes)}};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return Failure{WireError{{}, QStringLiteral("is not JSON at byte %1").arg(parseError.offset)}};
    if (!document.isObject())
        return Failure{WireError{{}, QStringLiteral("is not a JSON object")}};
    return document.object();
}

JsonReader::JsonReader(const QJsonObject &object, QString path)
    : m_object(object)
    , m_path(std::move(path))
{}

QString JsonReader::text(const char *key, qsizetype maxLength)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        fail(QLatin1String(key), QStringLiteral("is missing"));
    return optionalText(key, maxLength);
}

QString JsonReader::optionalText(const char *key, qsizetype maxLength)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString()) {
        fail(QLatin1String(key), QStringLiteral("is not a text"));
        return {};
    }
    const QString string = value.toString();
    if (string.size() > maxLength) {
        fail(QLatin1String(key), QStringLiteral("is longer than %1 characters").arg(maxLength));
        return {};
    }
    return string;
}

int JsonReader::integer(const char *key, int min, int max)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    const int number = value.toInt(min - 1);
    if (!value.isDouble() || number < min || number > max) {
        fail(QLatin1String(key), QStringLiteral("is not a whole number from %1 to %2").arg(min).arg(max));
        return min;
    }
    return number;
}

int JsonReader::optionalInteger(const char *key, int min, int max, int fallback)
{
    return m_object.contains(QLatin1String(key)) ? integer(key, min, max) : fallback;
}

qint64 JsonReader::cents(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < 0)
        fail(QLatin1String(key), QStringLiteral("is not an amount in cents"));
    return std::max<qint64>(number, 0);
}

bool JsonReader::flag(const char *key, bool fallback)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        return fallback;
    if (!value.isBool())
        fail(QLatin1String(key), QStringLiteral("is not true or false"));
    return value.toBool(fallback);
}

QDate JsonReader::date(const char *key)
{
    const QDate date = optionalDate(key);
    if (!date.isValid())
        fail(QLatin1String(key), QStringLiteral("is not a date"));
    return date;
}

QDate JsonReader::optionalDate(const char *key)
{
    const QString string = optionalText(key, 10);
    if (string.isEmpty())
        return {};
    const QDate date = QDate::fromString(string, Qt::ISODate);
    if (!date.isValid())
        fail(QLatin1String(key), QStringLiteral("is not a date"));
    return date;
}

QDateTime JsonReader::instant(const char *key)
{
    const QDateTime instant = optionalInstant(key);
    if (!instant.isValid())
        fail(QLatin1String(key), QStringLiteral("is not a date and time"));
    return instant;
}

QDateTime JsonReader::optionalInstant(const char *key)
{
    const QString string = optionalText(key, 40);
    if (string.isEmpty())
        return {};
    const QDateTime instant = QDateTime::fromString(string, Qt::ISODateWithMs);
    if (!instant.isValid())
        fail(QLatin1String(key), QStringLiteral("is not a date and time"));
    return instant.isValid() ? instant.toUTC() : QDateTime();
}

QJsonObject JsonReader::optionalObject(const char *key)
{
    return m_object.contains(QLatin1String(key)) ? object(key) : QJsonObject();
}

QJsonObject JsonReader::object(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isObject())
        fail(QLatin1String(key), QStringLiteral("is not an object"));
    return value.toObject();
}

QJsonArray JsonReader::array(const char *key, qsizetype maxItems)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isArray())
        fail(QLatin1String(key), QStringLiteral("is not a list"));
    const QJsonArray array = value.toArray();
    if (array.size() > maxItems) {
        fail(QLatin1String(key), QStringLiteral("has more than %1 items").arg(maxItems));
        return {};
    }
    return array;
}

QStringList JsonReader::texts(const char *key, qsizetype maxItems)
{
    QStringList list;
    for (const QJsonValue &value : array(key, maxItems)) {
        if (!value.isString())
            fail(QLatin1String(key), QStringLiteral("is not a list of texts"));
        list.append(value.toString());
    }
    return list;
}

void JsonReader::fail(const QString &key, const QString &message)
{
    if (ok())
        m_error = {pathOf(key), message};
}

void JsonReader::take(const JsonReader &inner)
{
    if (ok())
        m_error = inner.m_error;
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

QString instantText(const QDateTime &utc)
{
    return !utc.isValid() ? QString() : utc.toUTC().toString(Qt::ISODateWithMs);
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace clips::wire
