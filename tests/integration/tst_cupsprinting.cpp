#include "base/systemclock.h"
#include "printing/cupsreceiptprinter.h"
#include "support/printshop.h"
#include "support/samplereceipt.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSize>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <array>

using namespace clips;
using ports::PrintProgress;
using printing::CupsReceiptPrinter;
using State = ports::PrintProgress::State;

namespace {

constexpr int patienceMs = 30000;

/// What one receipt was told about, in order.
struct Told
{
    QObject context;
    QList<PrintProgress> all;

    [[nodiscard]] std::function<void(const PrintProgress &)> listener()
    {
        return [this](const PrintProgress &progress) { all.append(progress); };
    }
    [[nodiscard]] bool has(State state, const QString &reason = {}) const
    {
        return std::any_of(all.begin(), all.end(), [&](const PrintProgress &progress) {
            return progress.state == state && progress.reason == reason;
        });
    }
    [[nodiscard]] bool isFinal() const { return !all.isEmpty() && all.constLast().isFinal(); }
    [[nodiscard]] bool endedAs(State state, const QString &reason = {}) const
    {
        return isFinal() && all.constLast().state == state && all.constLast().reason == reason;
    }
};

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString pdfTextOf(const QString &pdf)
{
    return outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).simplified();
}

/// In whole millimetres: the spooler rounds to points.
QSize pageSizeOf(const QString &pdf)
{
    static const QRegularExpression size(QStringLiteral("Page size:\\s+([0-9.]+) x ([0-9.]+) pts"));
    const auto match = size.match(outputOf(QStringLiteral("pdfinfo"), {pdf}));
    return {qRound(match.captured(1).toDouble() * 25.4 / 72), qRound(match.captured(2).toDouble() * 25.4 / 72)};
}

} // namespace

class TestCupsPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void print_toAWorkingPrinter_bringsPaper();
    void print_onTheRoll_comesOutInItsWholeLength();
    void print_throughTheSpooler_tellsItNothingAboutAnybody();
    void print_withoutPaper_waitsAndGoesOnAfterTheRefill();
    void print_withTheCoverOpen_waitsAndSaysWhy();
    void print_refusedByThePrinter_fails();
    void print_cancelledAtTheSpooler_fails();
    void print_whileThePrinterIsOff_waitsUntilItIsBack();
    void print_toAPausedQueue_waitsUntilItGoesOn();
    void print_toAQueueThatTakesNothing_isRejected();
    void print_toAnUnknownQueue_isRejected();
    void print_withoutAScheduler_saysUnreachableAndFailsInTheEnd();
    void print_whenTheSchedulerComesBack_goesOn();
    void print_toAServerThatNeverAnswers_saysUnreachableAndLetsTheScreenLive();
    void destructor_whileTheServerIsSilent_returns();
    void severalReceipts_oneWithoutPaper_allComeOutOnce();
    void contextDestroyed_isNotToldAnyMore();
    void withoutAQueue_thePdfIsKept();
    void letter_comesOutAndLeavesNoFile();
    void letter_withoutAQueue_failsAndLeavesNoFile();
    void watch_tellsWhatIsWrongBetweenJobs();
    void spoolerThatKeepsReceipts_isNoticed_data();
    void spoolerThatKeepsReceipts_isNoticed();

private:
    [[nodiscard]] CupsReceiptPrinter::Options options() const;
    /// The same pages, made here: those that were printed are gone.
    [[nodiscard]] QString pagesOf(const domain::Receipt &receipt, ports::PaperFormat paper) const
    {
        const auto written = printing::ReceiptPages(m_made.path()).write(receipt, paper);
        return written ? written->path : QString();
    }

    QTemporaryDir m_made;
    SystemClock m_clock;
    testing::PrintShop m_shop;
    std::unique_ptr<QTemporaryDir> m_kept;
    qsizetype m_paperBefore = 0;
};

void TestCupsPrinting::initTestCase()
{
    QVERIFY2(m_shop.open(), qPrintable(m_shop.what()));
}

void TestCupsPrinting::init()
{
    m_kept = std::make_unique<QTemporaryDir>();
    m_shop.setControl("ok");
    m_paperBefore = m_shop.paper().size();
}

void TestCupsPrinting::cleanup()
{
    m_shop.setControl("ok");
    m_shop.client(QStringLiteral("cancel"), {QStringLiteral("-a")});
    m_shop.client(QStringLiteral("cupsenable"), {m_shop.queue()});
    m_shop.client(QStringLiteral("cupsaccept"), {m_shop.queue()});
}

CupsReceiptPrinter::Options TestCupsPrinting::options() const
{
    CupsReceiptPrinter::Options options;
    options.queue = m_shop.queue();
    options.server = m_shop.server();
    options.keepDirectory = m_kept->path();
    options.pollEvery = std::chrono::milliseconds(200);
    options.watchEvery = std::chrono::milliseconds(200);
    options.answerWithin = std::chrono::milliseconds(2000);
    return options;
}

void TestCupsPrinting::print_toAWorkingPrinter_bringsPaper()
{
    CupsReceiptPrinter printer(options(), m_clock);
    Told told;

    printer.print(testing::sampleReceipt(), &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.isFinal(), patienceMs);
    QVERIFY(told.endedAs(State::Printed));
    QVERIFY(told.has(State::Preparing) && told.has(State::Queued));
    QVERIFY(told.all.constLast().job > 0);
    QVERIFY(!told.all.constLast().mustAsk);
    QVERIFY(told.all.constLast().pdfPath.isEmpty());
    QVERIFY(QDir(m_kept->path()).entryList(QDir::Files).isEmpty());
    QCOMPARE(m_shop.paper().size(), m_paperBefore + 1);
}

void TestCupsPrinting::print_onTheRoll_comesOutInItsWholeLength()
{
    CupsReceiptPrinter::Options roll = options();
    roll.queue = m_shop.rollQueue();
    roll.paper = ports::PaperFormat::Roll80mm;
    CupsReceiptPrinter printer(roll, m_clock);
    Told told;

    printer.print(testing::sampleReceipt(), &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.endedAs(State::Printed), patienceMs);
    QCOMPARE(m_shop.rollPaper().size(), 1);
    QVERIFY(told.all.constLast().mustAsk);
    const QString pages = pagesOf(testing::sampleReceipt(), roll.paper);
    const QString made = pdfTextOf(pages);
    QVERIFY(made.contains(QStringLiteral("CLIPS Corner 0.1.0")));
    QCOMPARE(pdfTextOf(m_shop.rollPaper().constFirst()), made);
    QCOMPARE(pageSizeOf(m_shop.rollPaper().constFirst()), pageSizeOf(pages));
}

void TestCupsPrinting::print_throughTheSpooler_tellsItNothingAboutAnybody()
{
    CupsReceiptPrinter printer(options(), m_clock);
    Told told;

    printer.print(testing::sampleReceipt(1), &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.endedAs(State::Printed), patienceMs);
    const QStringList documents = m_shop.documents();
    QVERIFY(!documents.isEmpty());
    for (const QString &name : documents)
        QVERIFY2(name.endsWith(QStringLiteral("-clips.pdf")), qPrintable(name));
}

void TestCupsPrinting::print_withoutPaper_waitsAndGoesOnAfterTheRefill()
{
    m_shop.setControl("empty");
    CupsReceiptPrinter printer(options(), m_clock);
    Told told;

    printer.print(testing::sampleReceipt(), &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.has(State::Waiting, QStringLiteral("media-empty")), patienceMs);
    QVERIFY(!told.isFinal());
    QCOMPARE(m_shop.paper().size(), m_paperBefore);
    m_shop.setControl("ok");
    QTRY_VERIFY_WITH_TIMEOUT(told.endedAs(State::Printed), patienceMs);
    QCOMPARE(m_shop.paper().size(), m_paperBefore + 1);
}

void TestCupsPrinting::print_withTheCoverOpen_waitsAndSaysWhy()
{
    m_shop.setControl("cover");
    CupsReceiptPrinter printer(options(), m_clock);
    Told told;

    printer.print(testing::sampleReceipt(1), &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.has(State::Waiting, QStringLiteral("cover-open")), patienceMs);
    m_shop.setControl("ok");
    QTRY_VERIFY_WITH_TIMEOUT(told.endedAs(State::Printed), patienceMs);
}

/// Several receipts, because about one refusal in eight is lost in the backend of CUPS 2.4.2, which then says
/// completed.
void TestCupsPrinting::print_refusedByThePrinter_fails()
{
    m_shop.setControl("refuse");
    CupsReceiptPrinter printer(options(), m_clock);
    std::array<Told, 6> told;

    domain::Receipt receipt = testing::sampleReceipt(1);
    for (Told &one : told) {
        printer.print(receipt, &one.context, one.listener());
        ++receipt.copy;
    }

    const auto count = [&told](auto condition) { return std::count_if(told.begin(), told.end(), condition); };
    QTRY_COMPARE_WITH_TIMEOUT(count([](const Told &one) { return one.isFinal(); }), qsizetype(told.size()),
                              2 * patienceMs);
    QVERIFY(count([](const Told &one) { return one.endedAs(State::Failed, QStringLiteral("canceled")); }) > 0);
    QVERIFY(QDir(m_kept->path()).entryList(QDir::Files).isEmpty());
    QCOMPARE(m_shop.paper().size(), m_paperBefore);
}

void TestCupsPrinting::print_cancelledAtTheSpooler_fails()
{
    m_shop.setControl("empty");
    CupsReceiptPrinter printer(options(), m_clock);
    Told told;
    printer.print(testing::sampleReceipt(1), &told.context, told.listener());
    QTRY_VERIFY_WITH_TIMEOUT(told.has(State::Waiting, QStringLiteral("media-empty")), patienceMs);

    QVERIFY2(m_shop.client(QStringLiteral("cancel"), {QStringLiteral("-a")}), qPrintable(m_shop.what()));

    QTRY_VERIFY_WITH_TIMEOUT(told.isFinal(), patienceMs);
    QVERIFY(told.endedAs(State::Failed, QStringLiteral("canceled")));
}

/// We hand a receipt to the scheduler once. The IPP backend of CUPS may then give it to a printer twice when the
/// printer comes back in the middle of its question: two equal papers with one number, which nobody upstream can
/// prevent.
void TestCupsPrinting::print_whileThePrinterIsOff_waitsUntilItIsBack()
{
    const qsizetype handedOverBefore = m_shop.handedOver();
    m_shop.printerOff();
    CupsReceiptPrinter printer(options(), m_clock);
    Told told;

    printer.print(testing::sampleReceipt(1), &told.context, told.listener());

    const bool saidSo = QTest::qWaitFor(
        [&] { return told.has(State::Waiting, QStringLiteral("printer-off")) || told.isFinal(); }, patienceMs);
    m_shop.printerOn();
    QVERIFY(saidSo && !told.isFinal());
    QTRY_VERIFY_WITH_TIMEOUT(told.endedAs(State::Printed), 3 * patienceMs);
    QCOMPARE(m_shop.handedOver(), handedOverBefore + 1);
    const QStringList paper = m_shop.paper().mid(m_paperBefore);
    QVERIFY(!paper.isEmpty());
    const QString made = pdfTextOf(pagesOf(testing::sampleReceipt(1), ports::PaperFormat::A4));
    for (const QString &sheet : paper)
        QCOMPARE(pdfTextOf(sheet), made);
}

void TestCupsPrinting::print_toAPausedQueue_waitsUntilItGoesOn()
{
    QVERIFY2(m_shop.client(QStringLiteral("cupsdisable"), {m_shop.queue()}), qPrintable(m_shop.what()));
    CupsReceiptPrinter printer(options(), m_clock);
    Told told;

    printer.print(testing::sampleReceipt(1), &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.has(State::Waiting, QStringLiteral("paused")), patienceMs);
    QVERIFY2(m_shop.client(QStringLiteral("cupsenable"), {m_shop.queue()}), qPrintable(m_shop.what()));
    QTRY_VERIFY_WITH_TIMEOUT(told.endedAs(State::Printed), patienceMs);
}

void TestCupsPrinting::print_toAQueueThatTakesNothing_isRejected()
{
    QVERIFY2(m_shop.client(QStringLiteral("cupsreject"), {m_shop.queue()}), qPrintable(m_shop.what()));
    CupsReceiptPrinter printer(options(), m_clock);
    Told told;

    printer.print(testing::sampleReceipt(1), &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.isFinal(), patienceMs);
    QVERIFY(told.endedAs(State::Failed, QStringLiteral("rejected")));
}

void TestCupsPrinting::print_toAnUnknownQueue_isRejected()
{
    CupsReceiptPrinter::Options wrong = options();
    wrong.queue = QStringLiteral("nowhere");
    CupsReceiptPrinter printer(wrong, m_clock);
    Told told;

    printer.print(testing::sampleReceipt(1), &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.isFinal(), patienceMs);
    QVERIFY(told.endedAs(State::Failed, QStringLiteral("rejected")));
}

void TestCupsPrinting::print_withoutAScheduler_saysUnreachableAndFailsInTheEnd()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    CupsReceiptPrinter::Options nobody = options();
    nobody.server = QStringLiteral("127.0.0.1:%1").arg(closed.serverPort());
    nobody.submitWithin = std::chrono::milliseconds(1000);
    closed.close();
    CupsReceiptPrinter printer(nobody, m_clock);
    Told told;

    printer.print(testing::sampleReceipt(1), &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.isFinal(), patienceMs);
    QVERIFY(told.has(State::Waiting, QStringLiteral("unreachable")));
    QVERIFY(told.endedAs(State::Failed, QStringLiteral("unreachable")));
    QVERIFY(QDir(m_kept->path()).entryList(QDir::Files).isEmpty());
}

void TestCupsPrinting::print_whenTheSchedulerComesBack_goesOn()
{
    m_shop.schedulerStop();
    CupsReceiptPrinter printer(options(), m_clock);
    Told told;

    printer.print(testing::sampleReceipt(1), &told.context, told.listener());

    const bool saidSo = QTest::qWaitFor(
        [&] { return told.has(State::Waiting, QStringLiteral("unreachable")) || told.isFinal(); }, patienceMs);
    m_shop.schedulerStart();
    QVERIFY(saidSo && !told.isFinal());
    QTRY_VERIFY_WITH_TIMEOUT(told.endedAs(State::Printed), patienceMs);
    QCOMPARE(m_shop.paper().size(), m_paperBefore + 1);
}

void TestCupsPrinting::print_toAServerThatNeverAnswers_saysUnreachableAndLetsTheScreenLive()
{
    QTcpServer silent; // accepts, reads nothing, says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    CupsReceiptPrinter::Options mute = options();
    mute.server = QStringLiteral("127.0.0.1:%1").arg(silent.serverPort());
    mute.submitWithin = std::chrono::milliseconds(5000);
    int ticks = 0;
    QTimer screen;
    connect(&screen, &QTimer::timeout, this, [&ticks] { ++ticks; });
    screen.start(20);
    CupsReceiptPrinter printer(mute, m_clock);
    Told told;

    printer.print(testing::sampleReceipt(1), &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.isFinal(), patienceMs);
    QVERIFY(told.has(State::Waiting, QStringLiteral("unreachable")));
    QVERIFY(told.endedAs(State::Failed, QStringLiteral("unreachable")));
    QVERIFY2(ticks > 10, "the event loop of the screen stood still while CUPS was silent");
}

/// Fails by the time-out of the whole program: libcups alone would wait for minutes.
void TestCupsPrinting::destructor_whileTheServerIsSilent_returns()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    CupsReceiptPrinter::Options mute = options();
    mute.server = QStringLiteral("127.0.0.1:%1").arg(silent.serverPort());
    mute.answerWithin = std::chrono::hours(1);
    Told told;
    {
        CupsReceiptPrinter printer(mute, m_clock);
        printer.print(testing::sampleReceipt(1), &told.context, told.listener());
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), patienceMs);
        const QTcpSocket *asking = silent.nextPendingConnection();
        QTRY_VERIFY_WITH_TIMEOUT(asking->bytesAvailable() > 0, patienceMs);
    }
    QVERIFY(!told.isFinal());
}

void TestCupsPrinting::severalReceipts_oneWithoutPaper_allComeOutOnce()
{
    m_shop.setControl("empty");
    CupsReceiptPrinter printer(options(), m_clock);
    Told first;
    Told second;
    Told third;
    domain::Receipt receipt = testing::sampleReceipt(1);

    printer.print(receipt, &first.context, first.listener());
    receipt.copy = 1;
    printer.print(receipt, &second.context, second.listener());
    receipt.copy = 2;
    printer.print(receipt, &third.context, third.listener());

    QTRY_VERIFY_WITH_TIMEOUT(first.has(State::Waiting, QStringLiteral("media-empty")), patienceMs);
    m_shop.setControl("ok");
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinal() && second.isFinal() && third.isFinal(), patienceMs);
    QVERIFY(first.endedAs(State::Printed) && second.endedAs(State::Printed) && third.endedAs(State::Printed));
    QCOMPARE(m_shop.paper().size(), m_paperBefore + 3);
}

void TestCupsPrinting::contextDestroyed_isNotToldAnyMore()
{
    m_shop.setControl("empty");
    CupsReceiptPrinter printer(options(), m_clock);
    auto context = std::make_unique<QObject>();
    int told = 0;
    bool isWaiting = false;
    printer.print(testing::sampleReceipt(1), context.get(), [&](const PrintProgress &progress) {
        ++told;
        isWaiting = isWaiting || progress.state == State::Waiting;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isWaiting, patienceMs);

    context.reset();
    const int toldBefore = told;
    m_shop.setControl("ok");

    QTRY_COMPARE_WITH_TIMEOUT(m_shop.paper().size(), m_paperBefore + 1, patienceMs);
    Told next;
    printer.print(testing::sampleReceipt(1), &next.context, next.listener());
    QTRY_VERIFY_WITH_TIMEOUT(next.endedAs(State::Printed), patienceMs);
    QCOMPARE(told, toldBefore);
}

void TestCupsPrinting::withoutAQueue_thePdfIsKept()
{
    CupsReceiptPrinter::Options none = options();
    none.queue.clear();
    CupsReceiptPrinter printer(none, m_clock);
    Told told;

    printer.print(testing::sampleReceipt(1), &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.isFinal(), patienceMs);
    QVERIFY(told.endedAs(State::Kept));
    QVERIFY(QFile::exists(told.all.constLast().pdfPath));
}

void TestCupsPrinting::letter_comesOutAndLeavesNoFile()
{
    CupsReceiptPrinter printer(options(), m_clock);
    Told told;

    printer.printLetter({QStringLiteral("K03-7F3Q-9XKD"), QStringLiteral("7F3Q-9XKD-2MNA-0"), m_clock.nowUtc()}, {},
                        &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.endedAs(State::Printed), patienceMs);
    QCOMPARE(m_shop.paper().size(), m_paperBefore + 1);
    QVERIFY(pdfTextOf(m_shop.paper().constLast()).contains(QStringLiteral("7F3Q-9XKD-2MNA-0")));
    QVERIFY(QDir(m_kept->path()).entryList(QDir::Files).isEmpty());
    QVERIFY(told.all.constLast().pdfPath.isEmpty());
}

void TestCupsPrinting::letter_withoutAQueue_failsAndLeavesNoFile()
{
    CupsReceiptPrinter::Options none = options();
    none.queue.clear();
    CupsReceiptPrinter printer(none, m_clock);
    Told told;

    printer.printLetter({QStringLiteral("K03-7F3Q-9XKD"), QStringLiteral("7F3Q-9XKD-2MNA-0"), m_clock.nowUtc()}, {},
                        &told.context, told.listener());

    QTRY_VERIFY_WITH_TIMEOUT(told.isFinal(), patienceMs);
    QVERIFY(told.endedAs(State::Failed, QStringLiteral("no-printer")));
    QVERIFY(QDir(m_kept->path()).entryList(QDir::Files).isEmpty());
}

void TestCupsPrinting::watch_tellsWhatIsWrongBetweenJobs()
{
    CupsReceiptPrinter printer(options(), m_clock);
    const QSignalSpy changes(&printer.watch(), &printing::PrinterWatch::stateChanged);

    QVERIFY2(m_shop.client(QStringLiteral("cupsdisable"), {m_shop.queue()}), qPrintable(m_shop.what()));
    QTRY_COMPARE_WITH_TIMEOUT(printer.watch().reason(), QStringLiteral("paused"), patienceMs);
    QVERIFY2(m_shop.client(QStringLiteral("cupsenable"), {m_shop.queue()}), qPrintable(m_shop.what()));
    QTRY_COMPARE_WITH_TIMEOUT(printer.watch().reason(), QString(), patienceMs);
    m_shop.schedulerStop();
    const bool saidSo =
        QTest::qWaitFor([&] { return printer.watch().reason() == QStringLiteral("unreachable"); }, patienceMs);
    m_shop.schedulerStart();

    QVERIFY(saidSo);
    QTRY_COMPARE_WITH_TIMEOUT(printer.watch().reason(), QString(), patienceMs);
    QTRY_VERIFY(changes.size() >= 4);
}

void TestCupsPrinting::spoolerThatKeepsReceipts_isNoticed_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::newRow("as packaging/cups says") << false;
    QTest::newRow("as CUPS is by itself") << true;
}

void TestCupsPrinting::spoolerThatKeepsReceipts_isNoticed()
{
    QFETCH(bool, keeps);
    testing::PrintShop shop;
    QVERIFY2(shop.open(keeps), qPrintable(shop.what()));
    CupsReceiptPrinter::Options there = options();
    there.server = shop.server();
    CupsReceiptPrinter printer(there, m_clock);
    Told told;
    printer.print(testing::sampleReceipt(1), &told.context, told.listener());
    QTRY_VERIFY_WITH_TIMEOUT(told.endedAs(State::Printed), patienceMs);
    printing::StopFlag flag;
    const auto link = printing::CupsLink::open(shop.server(), 5000, flag);
    QVERIFY(link);

    QTRY_COMPARE_WITH_TIMEOUT((*link)->keepsDocuments(shop.queue()).value_or(!keeps), keeps, patienceMs);
    const QStringList spooled = shop.spooled();
    const bool hasDocument = std::any_of(spooled.begin(), spooled.end(), [](const QString &path) {
        return QFileInfo(path).fileName().startsWith(u'd');
    });
    QCOMPARE(hasDocument, keeps);
}

QTEST_MAIN(TestCupsPrinting)
#include "tst_cupsprinting.moc"
