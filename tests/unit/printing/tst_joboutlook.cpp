#include "printing/joboutlook.h"

#include <QTest>

using namespace clips;
using printing::JobLook;
using State = ports::PrintProgress::State;

class TestJobOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressOf_whatTheSpoolerSays_isOneState_data();
    void progressOf_whatTheSpoolerSays_isOneState();
    void hasDocument_afterTheJobEnded_staysTrue();
    void answersForPaper_onlyOverIpp_data();
    void answersForPaper_onlyOverIpp();
};

void TestJobOutlook::progressOf_whatTheSpoolerSays_isOneState_data()
{
    QTest::addColumn<JobLook>("look");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("reason");

    const QStringList none{QStringLiteral("none")};
    const auto reasons = [](const char *first, const char *second = nullptr) {
        QStringList list{QLatin1String(first)};
        if (second)
            list << QLatin1String(second);
        return list;
    };
    QTest::newRow("pending job") << JobLook{3, 1, {}, 3, none} << State::Queued << QString();
    QTest::newRow("processing job") << JobLook{5, 1, {}, 4, none} << State::Printing << QString();
    QTest::newRow("completed job") << JobLook{9, 1, {}, 3, none} << State::Printed << QString();
    QTest::newRow("completed although the tray is empty now")
        << JobLook{9, 1, {}, 3, reasons("media-empty-warning")} << State::Printed << QString();
    QTest::newRow("cancelled job") << JobLook{7, 1, {}, 3, none} << State::Failed << QStringLiteral("canceled");
    QTest::newRow("aborted job") << JobLook{8, 1, {}, 3, none} << State::Failed << QStringLiteral("aborted");
    QTest::newRow("no paper, as CUPS softens it")
        << JobLook{5, 1, {}, 4, reasons("media-empty-warning", "media-needed-warning")} << State::Waiting
        << QStringLiteral("media-empty");
    QTest::newRow("paper low is no reason to wait")
        << JobLook{5, 1, {}, 4, reasons("media-low-warning")} << State::Printing << QString();
    QTest::newRow("cover open") << JobLook{5, 1, {}, 4, reasons("cover-open-error")} << State::Waiting
                                << QStringLiteral("cover-open");
    QTest::newRow("door open") << JobLook{5, 1, {}, 4, reasons("door-open-report")} << State::Waiting
                               << QStringLiteral("cover-open");
    QTest::newRow("paper jam") << JobLook{5, 1, {}, 4, reasons("media-jam-error")} << State::Waiting
                               << QStringLiteral("media-jam");
    QTest::newRow("printer off: only the message tells")
        << JobLook{5, 1, QStringLiteral("The printer may not exist or is unavailable at this time."), 4, none}
        << State::Waiting << QStringLiteral("printer-off");
    QTest::newRow("queue paused") << JobLook{3, 1, {}, 5, reasons("paused")} << State::Waiting
                                  << QStringLiteral("paused");
    QTest::newRow("queue paused, reasons left over from before")
        << JobLook{3, 1, {}, 5, reasons("paused", "media-empty-warning")} << State::Waiting << QStringLiteral("paused");
    QTest::newRow("printer off, reasons left over from before")
        << JobLook{5, 1, QStringLiteral("The printer may not exist or is unavailable at this time."), 4,
                   reasons("media-empty-warning")}
        << State::Waiting << QStringLiteral("printer-off");
    QTest::newRow("job held by somebody") << JobLook{4, 1, {}, 3, none} << State::Waiting << QStringLiteral("paused");
}

void TestJobOutlook::progressOf_whatTheSpoolerSays_isOneState()
{
    QFETCH(JobLook, look);
    QFETCH(State, state);
    QFETCH(QString, reason);

    const ports::PrintProgress progress = printing::progressOf(look);

    QCOMPARE(progress.state, state);
    QCOMPARE(progress.reason, reason);
}

void TestJobOutlook::hasDocument_afterTheJobEnded_staysTrue()
{
    QVERIFY(!(JobLook{4, 0, {}, 3, {}}.hasDocument()));
    QVERIFY((JobLook{3, 1, {}, 3, {}}.hasDocument()));
    QVERIFY((JobLook{9, 0, {}, 3, {}}.hasDocument()));
}

void TestJobOutlook::answersForPaper_onlyOverIpp_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<bool>("answers");
    QTest::newRow("IPP") << QStringLiteral("ipp://printer.example/ipp/print") << true;
    QTest::newRow("IPP over TLS") << QStringLiteral("ipps://printer.example/ipp/print") << true;
    QTest::newRow("IPP by its name") << QStringLiteral("dnssd://Printer._ipps._tcp.local/?uuid=1") << true;
    QTest::newRow("socket by its name") << QStringLiteral("dnssd://Printer._pdl-datastream._tcp.local/") << false;
    QTest::newRow("socket") << QStringLiteral("socket://printer.example:9100") << false;
    QTest::newRow("line printer") << QStringLiteral("lpd://printer.example/queue") << false;
    QTest::newRow("USB") << QStringLiteral("usb://Maker/Model?serial=1") << false;
    QTest::newRow("file") << QStringLiteral("file:///dev/lp0") << false;
    QTest::newRow("not told") << QString() << false;
}

void TestJobOutlook::answersForPaper_onlyOverIpp()
{
    QFETCH(QString, device);
    QFETCH(bool, answers);
    QCOMPARE(printing::answersForPaper(device), answers);
}

QTEST_APPLESS_MAIN(TestJobOutlook)
#include "tst_joboutlook.moc"
