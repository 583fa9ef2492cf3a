#include "storage/migrations.h"

#include "storage/connection.h"
#include "storage/transaction.h"
#include "wire/digest.h"

#include <QDir>
#include <QFile>

/// Outside any namespace: the macro declares a global function of the resource compiler.
static void ensureSqlResources()
{
    Q_INIT_RESOURCE(storage_sql);
}

namespace clips::storage {

using ports::StoreError;

namespace {

/// "0001_start.sql", "0002_...", in order.
QStringList migrationFiles()
{
    ensureSqlResources();
    return QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("????_*.sql")}, QDir::Files, QDir::Name);
}

int versionOf(const QString &file)
{
    return QStringView(file).left(4).toInt();
}

/// Statements end with a semicolon at the end of a line; comments stand on lines of their own or after two dashes.
QStringList statementsOf(const QString &name)
{
    ensureSqlResources();
    QFile file(QStringLiteral(":/sql/") + name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QString kept;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.trimmed().startsWith(u"--"))
            kept += line + u'\n';
    }
    QStringList statements;
    for (const QString &statement : kept.split(QStringLiteral(";\n"))) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    }
    return statements;
}

Result<int, StoreError> userVersion(Connection &connection)
{
    auto query = connection.run(QStringLiteral("PRAGMA user_version"));
    if (!query)
        return Failure{query.error()};
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void, StoreError> runStatements(Connection &connection, const QStringList &statements)
{
    Transaction change(connection);
    if (!change.begun())
        return change.begun();
    for (const QString &statement : statements) {
        if (auto done = connection.run(statement); !done)
            return Failure{done.error()};
    }
    return change.commit();
}

/// 31 bits of what the tables read as.
Result<int, StoreError> schemaMark(Connection &connection)
{
    auto rows = connection.run(QStringLiteral("SELECT coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"));
    if (!rows)
        return Failure{rows.error()};
    QString text;
    while (rows->next())
        text += rows->value(0).toString() + u'\n';
    return int(wire::bodyHash(text.toUtf8()).left(8).toUInt(nullptr, 16) & 0x7fffffff);
}

/// No check of SQLite's compares a flipped letter in a CREATE TABLE with anything. The mark stands in application_id; 0
/// after an upgrade.
Result<void, StoreError> checkSchema(Connection &connection)
{
    const auto mark = schemaMark(connection);
    if (!mark)
        return Failure{mark.error()};
    auto kept = connection.run(QStringLiteral("PRAGMA application_id"));
    if (!kept)
        return Failure{kept.error()};
    const int known = kept->next() ? kept->value(0).toInt() : 0;
    if (known == 0)
        return runStatements(connection, {QStringLiteral("PRAGMA application_id = %1").arg(*mark)});
    if (known != *mark)
        return Failure{StoreError::Damaged};
    return {};
}

} // namespace

int newestSchemaVersion()
{
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : versionOf(files.last());
}

Result<int, StoreError> migrate(Connection &connection)
{
    auto version = userVersion(connection);
    if (!version)
        return version;
    for (const QString &file : migrationFiles()) {
        const int step = versionOf(file);
        if (step <= *version)
            continue;
        const QStringList marks{QStringLiteral("PRAGMA user_version = %1").arg(step),
                                QStringLiteral("PRAGMA application_id = 0")};
        if (auto done = runStatements(connection, statementsOf(file) + marks); !done)
            return Failure{done.error()};
        *version = step;
    }
    return version;
}

Result<void, StoreError> settleAfterCrash(Connection &connection)
{
    if (auto same = checkSchema(connection); !same)
        return same;
    return runStatements(connection, statementsOf(QStringLiteral("at_start.sql")));
}

} // namespace clips::storage
