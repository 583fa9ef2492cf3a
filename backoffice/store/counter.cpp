#include "backoffice/store/counter.h"

#include <QVariant>

namespace clips::office {

Result<qint64, OfficeError> nextValue(Database &database, const QString &counter)
{
    Statement raise = database.prepare(QStringLiteral("UPDATE counter SET last_value = last_value + 1 WHERE name = ?"));
    raise.addBindValue(counter);
    if (const auto done = Database::run(raise); !done)
        return Failure{done.error()};
    if (raise.numRowsAffected() == 0) {
        Statement start = database.prepare(QStringLiteral("INSERT INTO counter (name, last_value) VALUES (?, 1)"));
        start.addBindValue(counter);
        if (const auto done = Database::run(start); !done)
            return Failure{done.error()};
        return 1;
    }
    Statement read = database.prepare(QStringLiteral("SELECT last_value FROM counter WHERE name = ?"));
    read.addBindValue(counter);
    if (const auto done = Database::run(read); !done)
        return Failure{done.error()};
    if (!read.next())
        return Failure{OfficeError::Io};
    return read.value(0).toLongLong();
}

} // namespace clips::office
