#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace clips::wire {

/// What was wrong with bytes from outside, in words for a log or an operator; never a value of the document.
struct WireError
{
    QString path;    ///< "enrolments[3].child.birth_date", empty for the whole document
    QString message; ///< "is missing", "is not a date"
};

/// Parses a JSON object with a size limit in bytes.
[[nodiscard]] Result<QJsonObject, WireError> parseObject(const QByteArray &bytes, qsizetype maxBytes);

/// Reads typed members of one object and remembers the first thing that was wrong. Unknown members are ignored.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object, QString path = {});

    [[nodiscard]] QString text(const char *key, qsizetype maxLength = 2000); ///< mandatory
    [[nodiscard]] QString optionalText(const char *key, qsizetype maxLength = 2000);
    [[nodiscard]] int integer(const char *key, int min, int max);
    [[nodiscard]] int optionalInteger(const char *key, int min, int max, int fallback);
    [[nodiscard]] qint64 cents(const char *key); ///< a whole number from 0 to 2^53
    [[nodiscard]] bool flag(const char *key, bool fallback);
    [[nodiscard]] QDate date(const char *key); ///< "2026-11-22"
    [[nodiscard]] QDate optionalDate(const char *key);
    [[nodiscard]] QDateTime instant(const char *key); ///< "2026-11-22T09:14:03.000Z"
    [[nodiscard]] QDateTime optionalInstant(const char *key);
    [[nodiscard]] QJsonObject object(const char *key);
    [[nodiscard]] QJsonObject optionalObject(const char *key);                    ///< missing = empty
    [[nodiscard]] QJsonArray array(const char *key, qsizetype maxItems = 100000); ///< missing = empty
    [[nodiscard]] QStringList texts(const char *key, qsizetype maxItems = 1000);

    void fail(const QString &key, const QString &message);
    void take(const JsonReader &inner); ///< adopts the error of a member's reader
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] bool ok() const { return m_error.message.isEmpty(); }
    [[nodiscard]] const WireError &error() const { return m_error; }

private:
    QJsonObject m_object;
    QString m_path;
    WireError m_error;
};

/// The written form of an instant on the wire: UTC, milliseconds, Z; empty for an invalid one.
[[nodiscard]] QString instantText(const QDateTime &utc);
[[nodiscard]] QString dateText(QDate date); ///< empty for an invalid date

} // namespace clips::wire
