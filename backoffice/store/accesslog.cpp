#include "backoffice/store/accesslog.h"

#include "backoffice/store/query.h"
#include "wire/jsonreader.h"

namespace clips::office {

AccessLog::AccessLog(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<void, OfficeError> AccessLog::note(const Access &access)
{
    const auto done = runQuery(
        m_database,
        QStringLiteral("INSERT INTO access_log (at, who, action, subject, reason, row_count) VALUES "
                       "(?, ?, ?, ?, ?, ?)"),
        {wire::instantText(m_clock.nowUtc()), access.who, access.action, access.subject, access.reason, access.rows});
    if (!done)
        return Failure{done.error()};
    return {};
}

Result<QList<Access>, OfficeError> AccessLog::list()
{
    auto rows = runQuery(
        m_database, QStringLiteral("SELECT at, who, action, subject, reason, row_count FROM access_log ORDER BY at"));
    if (!rows)
        return Failure{rows.error()};
    QList<Access> list;
    while (rows->next())
        list.append({rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString(),
                     rows->value(3).toString(), rows->value(4).toString(), rows->value(5).toInt()});
    return list;
}

} // namespace clips::office
