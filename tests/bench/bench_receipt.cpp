// Receipt to PDF: how long the guardian waits before the spooler has anything to print.

#include "base/systemclock.h"
#include "printing/receiptpages.h"
#include "support/samplereceipt.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>

using namespace clips;

namespace {

struct Figure
{
    QString name;
    double p50Ms = 0;
    double p99Ms = 0;
    qint64 bytes = 0;
};

Figure measure(const QString &name, const QString &folder, const domain::Receipt &receipt, ports::PaperFormat format,
               int rounds)
{
    const printing::ReceiptPages pages(folder);
    std::vector<double> times;
    qint64 bytes = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto written = pages.write(receipt, format);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!written)
            qFatal("no PDF in %s", qPrintable(folder));
        bytes = QFileInfo(written->path).size();
    }
    std::sort(times.begin(), times.end());
    return {name, times[times.size() / 2], times[times.size() * 99 / 100], bytes};
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Times receipts from data to PDF on disk."));
    parser.addHelpOption();
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print JSON."));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Receipts for each figure."),
                                    QStringLiteral("n"), QStringLiteral("100"));
    const QCommandLineOption keep(QStringLiteral("keep"), QStringLiteral("Keep the last PDFs below this folder."),
                                  QStringLiteral("dir"));
    parser.addOptions({json, rounds, keep});
    parser.process(app);

    const QTemporaryDir temporary;
    const QString folder = parser.isSet(keep) ? parser.value(keep) : temporary.path();
    const int count = std::max(1, parser.value(rounds).toInt());
    QList<Figure> figures;
    for (const int enrolments : {1, 4, 8}) {
        for (const bool english : {false, true}) {
            domain::Receipt receipt = testing::sampleReceipt(enrolments);
            receipt.language = english ? QStringLiteral("en") : QStringLiteral("it");
            const QString tail = QStringLiteral("%1-enrolments-%2").arg(enrolments).arg(receipt.language);
            figures << measure(QStringLiteral("a4-") + tail, folder + QStringLiteral("/a4-") + tail, receipt,
                               ports::PaperFormat::A4, count);
            figures << measure(QStringLiteral("roll-") + tail, folder + QStringLiteral("/roll-") + tail, receipt,
                               ports::PaperFormat::Roll80mm, count);
        }
    }

    QTextStream out(stdout);
    if (parser.isSet(json)) {
        QJsonArray rows;
        for (const Figure &figure : figures)
            rows << QJsonObject{{QStringLiteral("name"), figure.name},
                                {QStringLiteral("p50_ms"), figure.p50Ms},
                                {QStringLiteral("p99_ms"), figure.p99Ms},
                                {QStringLiteral("bytes"), figure.bytes}};
        out << QJsonDocument(QJsonObject{{QStringLiteral("receipt_to_pdf"), rows}}).toJson();
        return 0;
    }
    out << QStringLiteral("receipt to PDF").leftJustified(26) << "  p50 ms    p99 ms    bytes\n";
    for (const Figure &figure : figures)
        out << figure.name.leftJustified(26) << QString::number(figure.p50Ms, 'f', 1).rightJustified(8)
            << QString::number(figure.p99Ms, 'f', 1).rightJustified(10)
            << QString::number(figure.bytes).rightJustified(9) << '\n';
    return 0;
}
