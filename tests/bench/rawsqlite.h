#pragma once

#include <QByteArray>
#include <QString>
#include <sqlite3.h>

namespace clips::bench {

/// The limit of every synced store: SQLite's own interface, one table, the same journal mode as ours, nothing else.
class RawSqlite
{
    Q_DISABLE_COPY_MOVE(RawSqlite)
public:
    explicit RawSqlite(const QString &path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_database));
        run("PRAGMA locking_mode = EXCLUSIVE");
        run("PRAGMA journal_mode = TRUNCATE");
        run("PRAGMA synchronous = EXTRA");
        run("CREATE TABLE raw (id INTEGER PRIMARY KEY, body BLOB NOT NULL)");
        check(sqlite3_prepare_v2(m_database, "INSERT INTO raw (body) VALUES (?)", -1, &m_insert, nullptr));
    }
    ~RawSqlite()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }

    void begin() { run("BEGIN IMMEDIATE"); }
    void insert(const QByteArray &body)
    {
        sqlite3_bind_blob(m_insert, 1, body.constData(), int(body.size()), SQLITE_STATIC);
        check(sqlite3_step(m_insert) == SQLITE_DONE ? SQLITE_OK : SQLITE_ERROR);
        sqlite3_reset(m_insert);
    }
    void commit() { run("COMMIT"); }

private:
    void run(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    static void check(int code)
    {
        if (code != SQLITE_OK)
            qFatal("SQLite: %d", code);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace clips::bench
