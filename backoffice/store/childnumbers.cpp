#include "backoffice/store/childnumbers.h"

#include "backoffice/store/counter.h"
#include "backoffice/store/query.h"

namespace clips::office {

namespace {

Result<qint64, OfficeError> kept(Database &database, const QString &childKey)
{
    auto rows = runQuery(database, QStringLiteral("SELECT number FROM child_number WHERE child_key = ?"), {childKey});
    if (!rows)
        return Failure{rows.error()};
    return rows->next() ? rows->value(0).toLongLong() : 0;
}

} // namespace

ChildNumbers::ChildNumbers(Database &database)
    : m_database(database)
{}

Result<void, OfficeError> ChildNumbers::ensure(const QString &childKey, const QString &sameAs)
{
    const auto own = kept(m_database, childKey);
    if (!own)
        return Failure{own.error()};
    if (*own > 0)
        return {};
    auto number = sameAs.isEmpty() ? Result<qint64, OfficeError>(0) : kept(m_database, sameAs);
    if (number && *number == 0)
        number = nextValue(m_database, QStringLiteral("child"));
    if (!number)
        return Failure{number.error()};
    const auto done = runQuery(m_database, QStringLiteral("INSERT INTO child_number (child_key, number) VALUES (?, ?)"),
                               {childKey, *number});
    if (!done)
        return Failure{done.error()};
    return {};
}

Result<QString, OfficeError> ChildNumbers::numberOf(const QString &childKey)
{
    const auto number = kept(m_database, childKey);
    if (!number)
        return Failure{number.error()};
    if (*number == 0)
        return Failure{OfficeError::NotFound};
    return QStringLiteral("B%1").arg(*number, 7, 10, QLatin1Char('0'));
}

} // namespace clips::office
