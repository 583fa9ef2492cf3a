#include "backoffice/store/publications.h"

#include "backoffice/store/query.h"
#include "wire/jsonreader.h"

#include <QVariant>

namespace clips::office {

Publications::Publications(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<void, OfficeError> Publications::put(const QString &name, const Publication &publication)
{
    Transaction change(m_database);
    if (!change.begun())
        return change.begun();
    Statement former = m_database.prepare(QStringLiteral("DELETE FROM publication WHERE name = ?"));
    former.addBindValue(name);
    if (const auto done = Database::run(former); !done)
        return done;
    Statement insert = m_database.prepare(
        QStringLiteral("INSERT INTO publication (name, version, content, published_at) VALUES (?, ?, ?, ?)"));
    insert.addBindValue(name);
    insert.addBindValue(publication.version);
    insert.addBindValue(publication.content);
    insert.addBindValue(wire::instantText(m_clock.nowUtc()));
    if (const auto done = Database::run(insert); !done)
        return done;
    for (const QString &sql : {QStringLiteral("DELETE FROM publication_version WHERE name = ? AND version = ?"),
                               QStringLiteral("INSERT INTO publication_version (name, version, content, published_at) "
                                              "SELECT name, version, content, published_at FROM publication WHERE "
                                              "name = ? AND version = ?")}) {
        if (const auto done = runQuery(m_database, sql, {name, publication.version}); !done)
            return Failure{done.error()};
    }
    return change.commit();
}

Result<Publication, OfficeError> Publications::version(const QString &name, const QString &version)
{
    auto row = runQuery(m_database,
                        QStringLiteral("SELECT version, content FROM publication_version WHERE name = ? AND "
                                       "version = ?"),
                        {name, version});
    if (!row)
        return Failure{row.error()};
    if (!row->next())
        return Failure{OfficeError::NotFound};
    return Publication{row->value(0).toString(), row->value(1).toByteArray()};
}

Result<QStringList, OfficeError> Publications::versions(const QString &name)
{
    auto rows = runQuery(m_database,
                         QStringLiteral("SELECT version FROM publication_version WHERE name = ? ORDER BY "
                                        "published_at DESC, version DESC"),
                         {name});
    if (!rows)
        return Failure{rows.error()};
    QStringList list;
    while (rows->next())
        list.append(rows->value(0).toString());
    return list;
}

Result<Publication, OfficeError> Publications::get(const QString &name)
{
    Statement query = m_database.prepare(QStringLiteral("SELECT version, content FROM publication WHERE name = ?"));
    query.addBindValue(name);
    if (const auto done = Database::run(query); !done)
        return Failure{done.error()};
    if (!query.next())
        return Failure{OfficeError::NotFound};
    return Publication{query.value(0).toString(), query.value(1).toByteArray()};
}

Result<void, OfficeError> Publications::setSetting(const QString &name, const QString &content)
{
    Transaction change(m_database);
    if (!change.begun())
        return change.begun();
    Statement former = m_database.prepare(QStringLiteral("DELETE FROM setting WHERE name = ?"));
    former.addBindValue(name);
    if (const auto done = Database::run(former); !done)
        return done;
    Statement insert = m_database.prepare(QStringLiteral("INSERT INTO setting (name, content) VALUES (?, ?)"));
    insert.addBindValue(name);
    insert.addBindValue(content);
    if (const auto done = Database::run(insert); !done)
        return done;
    return change.commit();
}

Result<QString, OfficeError> Publications::setting(const QString &name)
{
    Statement query = m_database.prepare(QStringLiteral("SELECT content FROM setting WHERE name = ?"));
    query.addBindValue(name);
    if (const auto done = Database::run(query); !done)
        return Failure{done.error()};
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace clips::office
