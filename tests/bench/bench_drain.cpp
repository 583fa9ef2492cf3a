// A queue of 1,000 enrolments of about 2 KB, sent and acknowledged: the kiosk's store and sync against the real
// clips-office, in turns with a raw uploader of the same bytes in the same batches into a synced SQLite.

#include "bench/demokiosk.h"
#include "bench/figures.h"
#include "bench/rawoffice.h"
#include "wire/enrolmentbody.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace clips;

namespace {

constexpr int perBatch = 50;

/// Seconds from "the line is up" to "every one acknowledged".
double drainOurs(const QUrl &url, const QByteArray &ca, const QByteArray &identity, int count)
{
    bench::DemoKiosk kiosk(url, ca, identity);
    kiosk.enqueue(count);
    QEventLoop loop;
    QElapsedTimer timer;
    double seconds = 0;
    QObject::connect(&kiosk.sync(), &sync::SyncEngine::statusChanged, &loop, [&](const ports::SyncStatus &status) {
        // The office's rules send invented answers to a person; they are stored and answered like any other.
        if (status.queue.acknowledged + status.queue.needsReview == count) {
            seconds = double(timer.nsecsElapsed()) / 1e9;
            loop.quit();
        } else if (status.queue.quarantined > 0) {
            qFatal("the office did not take one as it is");
        }
    });
    timer.start();
    kiosk.sync().start();
    loop.exec();
    return seconds;
}

double drainRaw(const testing::TestCertificate &certificate, int count)
{
    const QTemporaryDir folder;
    const bench::RawOffice office(certificate, folder.filePath(QStringLiteral("raw.db")));
    const auto number = domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 1);
    const SystemClock clock;
    SystemRandom random;
    QList<QByteArray> batches;
    for (int n = 0; n < count; n += perBatch) {
        QByteArray batch;
        for (int at = 0; at < perBatch; ++at)
            batch += wire::encodeEnrolment(bench::freshSitting(n + at, clock, random).first(), *number) + '\n';
        batches.append(batch);
    }

    QSslConfiguration tls;
    tls.setCaCertificates({certificate.certificate});
    QNetworkRequest request(office.url());
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-ndjson"));
    QNetworkAccessManager network;
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &batch : batches) {
        QNetworkReply *reply = network.post(request, batch);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (reply->error() != QNetworkReply::NoError)
            qFatal("the raw uploader failed");
        reply->deleteLater();
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print JSON."));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How many of each."), QStringLiteral("n"),
                                    QStringLiteral("5"));
    const QCommandLineOption queued(QStringLiteral("queued"), QStringLiteral("Enrolments in the queue."),
                                    QStringLiteral("n"), QStringLiteral("1000"));
    parser.addOptions({json, rounds, queued});
    parser.process(app);
    const int count = parser.value(queued).toInt();

    bench::DemoOffice office;
    if (!office.isRunning())
        qFatal("clips-office is not beside this program, or does not start");
    const QByteArray identity = bench::pairedIdentity(office);
    if (identity.isEmpty())
        qFatal("the office did not pair us");
    const testing::TestCertificate certificate;

    QList<double> ours;
    QList<double> raw;
    for (int round = 0; round < parser.value(rounds).toInt(); ++round) {
        raw.append(count / drainRaw(certificate, count));
        ours.append(count / drainOurs(office.url(), office.ca(), identity, count));
    }
    const double value = bench::percentile(ours, 50);
    const double limit = bench::percentile(raw, 50);
    const QString method =
        QStringLiteral("median of %1 rounds of %2, in turns; the kiosk keeps its own synced record of "
                       "each too; slowest %3, fastest %4")
            .arg(ours.size())
            .arg(count)
            .arg(bench::percentile(ours, 0), 0, 'f', 0)
            .arg(bench::percentile(ours, 100), 0, 'f', 0);
    const QJsonArray figures{bench::figure(QStringLiteral("queue sent and acknowledged"), value, limit,
                                           QStringLiteral("/s"), value / limit, QStringLiteral("ratio >= 0.5"),
                                           method)};
    bench::printFigures(QStringLiteral("drain"), figures, parser.isSet(json));
    return 0;
}
