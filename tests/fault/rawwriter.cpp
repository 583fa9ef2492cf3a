// The naive program: Qt's SQLite driver with no pragma of ours. One row for each number on standard input, "saved N"
// after its commit. The power-cut test uses it to show that the emulation does lose what was not made safe.
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <cstdio>
#include <iostream>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QCoreApplication::arguments().value(1));
    if (!database.open())
        return 3;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("CREATE TABLE IF NOT EXISTS row (sitting INTEGER PRIMARY KEY)")))
        return 4;
    int sitting = 0;
    while (std::cin >> sitting) {
        const bool saved = query.exec(QStringLiteral("INSERT INTO row VALUES (%1)").arg(sitting));
        std::printf("%s %d\n", saved ? "saved" : "refused", sitting);
        std::fflush(stdout);
    }
    return 0;
}
