// Searching 100,000 invented persons, beside an SQLite index in memory that gives the same rows; and what they cost.

#include "base/random.h"
#include "register/sealedregister.h"
#include "secrets/sodiumsealer.h"
#include "support/inventedregister.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <sqlite3.h>

using namespace clips;
using namespace Qt::StringLiterals;

namespace {

constexpr int answers = 20; // as many as a page shows

/// The same key in both processes; a benchmark guards nothing.
void giveKey(secrets::SodiumSealer &sealer)
{
    if (!sealer.adopt(*secrets::GuardedKey::fromBytes(QByteArray(secrets::GuardedKey::size, 'b'))))
        qFatal("no guarded memory");
}

/// In a process of its own, so that making the town does not count as the memory of the register.
int writeTown(const QString &folder, int persons)
{
    secrets::SodiumSealer sealer;
    giveKey(sealer);
    SystemRandom random;
    registry::SealedRegister people(sealer, random, folder);
    const testing::InventedRegister town(persons);
    const auto sink = people.receive();
    town.stream([&](const QByteArray &line) {
        if (!sink->write(line))
            qFatal("cannot write the snapshot");
    });
    if (!sink->commit())
        qFatal("cannot write the snapshot");
    QFile names(folder + u"/names"_s);
    if (!names.open(QIODevice::WriteOnly))
        return 1;
    for (const domain::Household &household : town.households()) {
        for (const domain::Person &person : household.members)
            names.write((QStringList{domain::foldedName(person.familyName), domain::foldedName(person.givenName),
                                     person.taxCode, person.familyName, person.givenName, person.id, person.birthPlace,
                                     person.birthPlaceName, person.birthDate.toString(Qt::ISODate), household.id}
                             .join(u'\t') +
                         u'\n')
                            .toUtf8());
    }
    return 0;
}

double pssMiB()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ')[1].toDouble() / 1024;
    }
    return 0;
}

/// Names and codes, one every few hundred persons.
QList<QStringList> sample(const QString &folder)
{
    QFile file(folder + u"/names"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (int number = 0; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (number % 251 == 0)
            rows << line.split(u'\t');
    }
    return rows;
}

class SqliteNames
{
public:
    explicit SqliteNames(const QString &folder)
    {
        sqlite3_open(":memory:", &m_database);
        sqlite3_exec(m_database, "CREATE TABLE p(f, g, code, family, given, id, place, name, born, household); BEGIN",
                     nullptr, nullptr, nullptr);
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(m_database, "INSERT INTO p VALUES(?,?,?,?,?,?,?,?,?,?)", -1, &insert, nullptr);
        QFile file(folder + u"/names"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no names");
        while (!file.atEnd()) {
            const QByteArrayList fields = file.readLine().trimmed().split('\t');
            for (int i = 0; i < fields.size(); ++i)
                sqlite3_bind_text(insert, i + 1, fields[i].constData(), -1, SQLITE_TRANSIENT);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        sqlite3_exec(m_database, "COMMIT; CREATE INDEX i ON p(f, g)", nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_database,
                           "SELECT code, family, given, id, place, name, born, household FROM p "
                           "WHERE f >= ? AND f < ? ORDER BY f, g LIMIT 20",
                           -1, &m_select, nullptr);
    }
    ~SqliteNames()
    {
        sqlite3_finalize(m_select);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(SqliteNames)

    QList<ports::RegisterMatch> startingWith(const QString &prefix)
    {
        const QByteArray low = prefix.toUtf8();
        const QByteArray high = low + "\xff";
        sqlite3_bind_text(m_select, 1, low.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(m_select, 2, high.constData(), -1, SQLITE_TRANSIENT);
        QList<ports::RegisterMatch> rows;
        while (sqlite3_step(m_select) == SQLITE_ROW) {
            ports::RegisterMatch row;
            row.person.taxCode = column(0);
            row.person.familyName = column(1);
            row.person.givenName = column(2);
            row.person.id = column(3);
            row.person.birthPlace = column(4);
            row.person.birthPlaceName = column(5);
            row.person.birthDate = QDate::fromString(column(6), Qt::ISODate);
            row.householdId = column(7);
            rows.append(row);
        }
        sqlite3_reset(m_select);
        return rows;
    }

private:
    QString column(int number)
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_select, number)));
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_select = nullptr;
};

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> times, size_t percent)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() * percent / 100];
}

/// A letter left out in the middle and, in longer names, the last one exchanged.
QString misspelt(QString name)
{
    name.remove(name.size() / 2, 1);
    if (name.size() > 5)
        name.back() = name.back() == u'A' ? u'O' : u'A';
    return name;
}

QJsonObject figure(const QString &name, double value, const QString &unit, const QString &method)
{
    return {{u"figure"_s, name}, {u"value"_s, value}, {u"unit"_s, unit}, {u"method"_s, method}};
}

QJsonArray measure(const QString &folder, const registry::SealedRegister &people)
{
    SqliteNames sqlite(folder);
    std::vector<double> prefix, limit, slip, code;
    qsizetype found = 0;
    for (const QStringList &row : sample(folder)) {
        const QString start = row[0].left(4);
        prefix.push_back(millisecondsOf([&] { found += people.search(start, answers).size(); }));
        limit.push_back(millisecondsOf([&] { found += sqlite.startingWith(start).size(); }));
        slip.push_back(millisecondsOf([&] { found += people.search(misspelt(row[0]), answers).size(); }));
        code.push_back(millisecondsOf([&] { found += people.findByTaxCode(row[2]).size(); }));
    }
    const QString method = u"%1 searches, %2 rows, p99 %3 ms"_s.arg(prefix.size()).arg(found);
    QJsonObject first = figure(u"surname prefix search p50"_s, percentile(prefix, 50), u"ms"_s,
                               method.arg(percentile(prefix, 99), 0, 'g', 3) + u"; limit: SQLite index in memory"_s);
    first.insert(u"limit"_s, percentile(limit, 50));
    first.insert(u"ratio"_s, percentile(prefix, 50) / percentile(limit, 50));
    return {
        first,
        figure(u"misspelt surname search p50"_s, percentile(slip, 50), u"ms"_s,
               method.arg(percentile(slip, 99), 0, 'g', 3)),
        figure(u"tax code search p50"_s, percentile(code, 50), u"ms"_s, method.arg(percentile(code, 99), 0, 'g', 3))};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Times searches among invented persons."_s);
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Print JSON."_s);
    const QCommandLineOption persons(u"people"_s, u"How many persons."_s, u"n"_s, u"100000"_s);
    QCommandLineOption write(u"write"_s, u"Only write the snapshot."_s, u"dir"_s);
    write.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({json, persons, write});
    parser.process(app);
    const int count = parser.value(persons).toInt();
    if (parser.isSet(write))
        return writeTown(parser.value(write), count);

    const QTemporaryDir folder;
    if (QProcess::execute(app.applicationFilePath(),
                          {u"--write"_s, folder.path(), u"--people"_s, QString::number(count)}))
        qFatal("cannot write the snapshot");
    secrets::SodiumSealer sealer;
    giveKey(sealer);
    SystemRandom random;
    registry::SealedRegister people(sealer, random, folder.path());
    const double before = pssMiB();
    QElapsedTimer timer;
    timer.start();
    people.open().then(&app, [](const Result<ports::SnapshotDetails, ports::RegisterError> &details) {
        QCoreApplication::exit(details ? 0 : 1);
    });
    if (app.exec() != 0)
        qFatal("cannot open the snapshot");
    QJsonArray figures{figure(u"open the register"_s, double(timer.elapsed()), u"ms"_s, u"sealed file to search"_s),
                       figure(u"register in memory"_s, pssMiB() - before, u"MiB"_s, u"PSS after less before"_s),
                       figure(u"register index"_s, double(people.indexBytes()) / count, u"bytes per person"_s,
                              u"sum of its tables"_s)};
    for (const QJsonValue &row : measure(folder.path(), people))
        figures.append(row);

    QTextStream out(stdout);
    if (parser.isSet(json)) {
        out << QJsonDocument(QJsonObject{{u"search"_s, figures}}).toJson();
        return 0;
    }
    for (const QJsonValue &row : figures)
        out << row[u"figure"].toString().leftJustified(30) << QString::number(row[u"value"].toDouble(), 'f', 3) << ' '
            << row[u"unit"].toString() << "  (" << row[u"method"].toString() << ")\n";
    return 0;
}
