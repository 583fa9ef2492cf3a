#include "backoffice/demo/demooffice.h"
#include "backoffice/records/officeexaminer.h"
#include "backoffice/store/intake.h"
#include "backoffice/store/query.h"
#include "base/systemclock.h"
#include "bench/figures.h"
#include "reference/birthplacetables.h"
#include "support/postgresserver.h"
#include "support/sampleenrolments.h"
#include "wire/enrolmentbody.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace clips;
using namespace clips::office;

namespace {

constexpr int batchSize = 25;
constexpr int batches = 12;
constexpr int rounds = 5;

QByteArrayList batch(int number)
{
    QByteArrayList bodies;
    for (int n = 0; n < batchSize; ++n) {
        auto enrolment = testing::sampleEnrolment(number, n);
        enrolment.presentedAt = QDateTime(QDate(2026, 1, 14), QTime(9, 0), Qt::UTC);
        enrolment.child.taxCode.clear();
        enrolment.child.givenName = QStringLiteral("Nome %1 %2").arg(number).arg(n);
        enrolment.child.id = QStringLiteral("C-%1-%2").arg(number).arg(n);
        bodies.append(wire::encodeEnrolment(enrolment, *domain::ReceiptNumber::make(enrolment.kioskId, 2026, n + 1)));
    }
    return bodies;
}

/// Records a second of one round; 0 when one was refused.
template <typename Take>
double rate(int firstBatch, Take take)
{
    QList<QByteArrayList> all;
    for (int n = 0; n < batches; ++n)
        all.append(batch(firstBatch + n));
    QElapsedTimer watch;
    watch.start();
    for (const QByteArrayList &bodies : all) {
        if (!take(bodies))
            return 0;
    }
    return batches * batchSize * 1e9 / double(watch.nsecsElapsed());
}

/// The same bodies into a table with nothing but a key, a batch a transaction.
bool insertRaw(Database &database, const QByteArrayList &bodies, int &key)
{
    Transaction change(database);
    for (const QByteArray &body : bodies) {
        const auto done = runQuery(database,
                                   QStringLiteral("INSERT INTO publication_version (name, version, content, "
                                                  "published_at) VALUES ('raw', ?, ?, '')"),
                                   {QString::number(++key), body});
        if (!done)
            return false;
    }
    return change.commit().has_value();
}

QJsonObject measured(const QString &name, const StoreAddress &address)
{
    const SystemClock clock;
    auto opened = Database::open(address);
    if (!opened || !fillDemoOffice(**opened, clock, reference::birthPlaces(), {1, 2000, QDate(2026, 1, 10)}))
        return {};
    Database &database = **opened;
    OfficeExaminer examiner(database, clock);
    Intake intake(database, clock, &examiner);
    QList<double> whole;
    QList<double> raw;
    int key = 0;
    for (int round = 0; round < rounds; ++round) {
        whole.append(rate(round * batches + 1, [&](const QByteArrayList &bodies) {
            return intake.receive(bodies, QStringLiteral("K03")).has_value();
        }));
        raw.append(
            rate(round * batches + 1, [&](const QByteArrayList &bodies) { return insertRaw(database, bodies, key); }));
    }
    const double median = bench::percentile(whole, 50);
    const double limit = bench::percentile(raw, 50);
    return bench::figure(QStringLiteral("office ingest, %1").arg(name), median, limit, QStringLiteral("records/s"),
                         limit > 0 ? median / limit : 0, QStringLiteral("none set"),
                         QStringLiteral("%1 rounds of %2 batches of %3 in turn with bare INSERTs of the same bodies, "
                                        "a transaction a batch, without network; medians")
                             .arg(rounds)
                             .arg(batches)
                             .arg(batchSize));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), QStringLiteral("One JSON line.")});
    parser.process(app);
    const QTemporaryDir folder;
    testing::PostgresServer server(testing::PostgresServer::Disk::Real);
    const QJsonArray figures{
        measured(QStringLiteral("SQLite"), StoreAddress::inFolder(folder.path())),
        measured(QStringLiteral("PostgreSQL by a socket"), StoreAddress::fromText(server.createOffice()).value())};
    bench::printFigures(QStringLiteral("ingest"), figures, parser.isSet(QStringLiteral("json")));
    return 0;
}
