// From "confirm" to "saved": a sitting of four enrolments of about 2 KB through the real store with its black box, in
// turns with the same store without one and a raw synced SQLite commit of the same bytes on the same disk.

#include "bench/figures.h"
#include "bench/rawsqlite.h"
#include "base/systemclock.h"
#include "secrets/sodiumofficesealer.h"
#include "secrets/sodiumreceiptsigner.h"
#include "secrets/sodiumsealer.h"
#include "storage/database.h"
#include "storage/sqliteenrolmentstore.h"
#include "support/sampleenrolments.h"
#include "wire/enrolmentbody.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace clips;

namespace {

constexpr int enrolmentsInOne = 4;

QList<domain::Enrolment> sitting(int n)
{
    QList<domain::Enrolment> list = testing::sampleSitting(n, enrolmentsInOne);
    for (domain::Enrolment &enrolment : list)
        enrolment.answers.insert(QStringLiteral("note"), QString(600, u'x'));
    return list;
}

/// A key that nobody can open; sealing to it costs the same.
wire::SealKeys someKey()
{
    QByteArray basePoint(32, '\0');
    basePoint[0] = 9;
    return {{{basePoint, QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC)}}};
}

double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print JSON."));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How many of each."), QStringLiteral("n"),
                                    QStringLiteral("300"));
    parser.addOptions({json, rounds});
    parser.process(app);

    const QTemporaryDir folder;
    SystemClock clock;
    secrets::SodiumSealer sealer;
    if (!sealer.adopt(*secrets::GuardedKey::fromBytes(QByteArray(secrets::GuardedKey::size, 'b'))))
        qFatal("no guarded memory");
    secrets::SodiumReceiptSigner signer;
    if (!signer.adopt(*secrets::GuardedKey::fromBytes(QByteArray(secrets::GuardedKey::size, 's'))))
        qFatal("no guarded memory");
    secrets::SodiumOfficeSealer office(signer);
    office.adopt(someKey());
    storage::Database database(folder.filePath(QStringLiteral("kiosk.db")), clock, &office);
    storage::Database single(folder.filePath(QStringLiteral("single.db")), clock);
    if (!database.open().result() || !single.open().result())
        qFatal("cannot open the store");
    storage::SqliteEnrolmentStore store(database, sealer, clock, QStringLiteral("K03"));
    storage::SqliteEnrolmentStore storeWithoutBox(single, sealer, clock, QStringLiteral("K03"));
    bench::RawSqlite raw(folder.filePath(QStringLiteral("raw.db")));
    const auto number = domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 1);
    const QByteArray body = wire::encodeEnrolment(sitting(1).first(), *number);
    const QByteArray same = body.repeated(enrolmentsInOne);

    QList<double> ours;
    QList<double> withoutBox;
    QList<double> limit;
    for (int n = 1; n <= parser.value(rounds).toInt(); ++n) {
        QElapsedTimer timer;
        timer.start();
        raw.begin();
        raw.insert(same);
        raw.commit();
        limit.append(msOf(timer));

        const auto enrolments = sitting(n);
        timer.restart();
        const auto saved = store.confirm(enrolments, {}).result();
        ours.append(msOf(timer));
        timer.restart();
        const auto savedOnce = storeWithoutBox.confirm(enrolments, QStringLiteral("op1")).result();
        withoutBox.append(msOf(timer));
        if (!saved || !savedOnce)
            qFatal("not saved");
    }

    const QString method = QStringLiteral("%1 sittings of %2 enrolments of %3 bytes, in turns with the limit")
                               .arg(ours.size())
                               .arg(enrolmentsInOne)
                               .arg(body.size());
    QJsonArray figures;
    for (const int percent : {50, 99}) {
        const double value = bench::percentile(ours, percent);
        const double beside = bench::percentile(limit, percent);
        figures.append(bench::figure(QStringLiteral("confirm to saved p%1").arg(percent), value, beside,
                                     QStringLiteral("ms"), value / beside,
                                     percent == 50 ? QStringLiteral("ratio <= 2") : QString(), method));
        const double once = bench::percentile(withoutBox, percent);
        figures.append(bench::figure(QStringLiteral("the same without the second copy p%1").arg(percent), once, beside,
                                     QStringLiteral("ms"), once / beside, QString(), method));
    }
    bench::printFigures(QStringLiteral("confirm"), figures, parser.isSet(json));
    return 0;
}
