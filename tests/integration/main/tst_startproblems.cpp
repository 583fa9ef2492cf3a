#include "main/application.h"

#include "platform/singleinstance.h"
#include "ui/frame/kioskwindow.h"
#include "ui/frame/problemwindow.h"
#include "ui/widgets/boxes.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;

namespace {

/// One machine with one configuration file; the real program starts on it, with the key file of a demonstration.
struct Machine
{
    QTemporaryDir folder;

    [[nodiscard]] QString configFile() const { return folder.filePath(QStringLiteral("kiosk.toml")); }
    [[nodiscard]] QString dataFolder() const { return folder.filePath(QStringLiteral("data")); }
    void configure(const QByteArray &extra = {}) const
    {
        QFile file(configFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("demo = true\n" + extra +
                   "\n[kiosk]\nid = \"K07\"\n[storage]\ndirectory = \"data\"\n"
                   "[secrets]\nbackend = \"file\"\n[screen]\nfull_screen = false\nwindow = \"1080x1920\"\n");
    }
};

ui::ProblemWindow *problemWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<ui::ProblemWindow *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

bool kioskIsOpen()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<ui::KioskWindow *>(widget) && widget->isVisible())
            return true;
    }
    return false;
}

/// Everything a person can read in a window.
QString wordsOf(const QWidget &window)
{
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>())
        words += label->text();
    for (const ui::InfoBox *box : window.findChildren<ui::InfoBox *>())
        words += box->title() + u' ' + box->text();
    return words.join(u'\n');
}

void runSql(const QString &file, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

QString databaseIn(const QString &dataFolder)
{
    const QStringList files = QDir(dataFolder).entryList({QStringLiteral("*.sqlite"), QStringLiteral("*.db")});
    return files.isEmpty() ? QString() : QDir(dataFolder).filePath(files.first());
}

} // namespace

class TestStartProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundMachine_showsTheKiosk();
    void fiveMistakesInTheConfiguration_areAllOnTheScreenAndTryAgainReadsTheFileAnew();
    void secondInstance_saysThatTheProgramIsOpen();
    void databaseOfANewerVersion_isLeftUntouchedAndSaid();
    void missingKeyWithSavedData_neverMakesANewOne();
    void missingKeyAfterTheDatabaseWasTakenAway_isMissedAllTheSame();
    void keyOfAnotherKiosk_isToldFromAMissingOne();
    void damagedDatabase_isPutAsideAndTheKioskWorksOn();
};

void TestStartProblems::soundMachine_showsTheKiosk()
{
    const Machine machine;
    machine.configure();
    kiosk::Application application(machine.configFile());

    application.start();

    QTRY_VERIFY(kioskIsOpen());
    QVERIFY(!problemWindow());
    QTRY_VERIFY(!databaseIn(machine.dataFolder()).isEmpty());
}

void TestStartProblems::fiveMistakesInTheConfiguration_areAllOnTheScreenAndTryAgainReadsTheFileAnew()
{
    const Machine machine;
    QFile file(machine.configFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("demo = 3\n[kiosk]\nid = \"KIOSK\"\n[printer]\npaper = \"A3\"\n[screen]\nthem = \"dark\"\n"
               "[time]\nidle_warning_seconds = -1\n");
    file.close();
    kiosk::Application application(machine.configFile());

    application.start();

    QTRY_VERIFY(problemWindow());
    const QString words = wordsOf(*problemWindow());
    for (const QString &place :
         {QStringLiteral("kiosk.toml:1"), QStringLiteral("kiosk.toml:3"), QStringLiteral("kiosk.toml:5"),
          QStringLiteral("kiosk.toml:7"), QStringLiteral("kiosk.toml:9"), QStringLiteral("CONFIG")})
        QVERIFY2(words.contains(place), qPrintable(place + QStringLiteral(" not in: ") + words));

    machine.configure();
    Q_EMIT problemWindow()->retryRequested();
    QTRY_VERIFY(kioskIsOpen());
    QVERIFY(!problemWindow());
}

void TestStartProblems::secondInstance_saysThatTheProgramIsOpen()
{
    const Machine machine;
    machine.configure();
    QVERIFY(QDir().mkpath(machine.dataFolder()));
    auto first = std::make_unique<platform::SingleInstance>(machine.dataFolder());
    QVERIFY(first->claim());
    kiosk::Application second(machine.configFile());

    second.start();

    QTRY_VERIFY(problemWindow());
    QVERIFY(wordsOf(*problemWindow()).contains(QStringLiteral("RUNNING")));
    QVERIFY(databaseIn(machine.dataFolder()).isEmpty());

    first.reset();
    Q_EMIT problemWindow()->retryRequested();
    QTRY_VERIFY(kioskIsOpen());
}

void TestStartProblems::databaseOfANewerVersion_isLeftUntouchedAndSaid()
{
    const Machine machine;
    machine.configure();
    {
        kiosk::Application application(machine.configFile());
        application.start();
        QTRY_VERIFY(!databaseIn(machine.dataFolder()).isEmpty());
        QTRY_VERIFY(kioskIsOpen());
    }
    const QString database = databaseIn(machine.dataFolder());
    runSql(database, QStringLiteral("PRAGMA user_version = 9999"));
    QFile file(database);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    kiosk::Application application(machine.configFile());

    application.start();

    QTRY_VERIFY(problemWindow());
    QVERIFY(wordsOf(*problemWindow()).contains(QStringLiteral("DB-NEWER")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestStartProblems::missingKeyWithSavedData_neverMakesANewOne()
{
    const Machine machine;
    machine.configure();
    const QString keyFile = QDir(machine.dataFolder()).filePath(QStringLiteral("demo-keys.json"));
    {
        kiosk::Application application(machine.configFile());
        application.start();
        QTRY_VERIFY(!databaseIn(machine.dataFolder()).isEmpty());
        QTRY_VERIFY(QFile::exists(keyFile));
    }
    QVERIFY(QFile::rename(keyFile, keyFile + QStringLiteral(".away")));
    kiosk::Application application(machine.configFile());

    application.start();

    QTRY_VERIFY(problemWindow());
    QVERIFY(wordsOf(*problemWindow()).contains(QStringLiteral("KEY-MISSING")));
    QVERIFY(!QFile::exists(keyFile));

    QVERIFY(QFile::rename(keyFile + QStringLiteral(".away"), keyFile));
    Q_EMIT problemWindow()->retryRequested();
    QTRY_VERIFY(kioskIsOpen());
    QVERIFY(!problemWindow());
}

void TestStartProblems::missingKeyAfterTheDatabaseWasTakenAway_isMissedAllTheSame()
{
    const Machine machine;
    machine.configure();
    const QString keyFile = QDir(machine.dataFolder()).filePath(QStringLiteral("demo-keys.json"));
    {
        kiosk::Application application(machine.configFile());
        application.start();
        QTRY_VERIFY(kioskIsOpen());
        QTRY_VERIFY(!databaseIn(machine.dataFolder()).isEmpty());
    }
    QVERIFY(QFile::remove(databaseIn(machine.dataFolder())));
    QVERIFY(QFile::remove(keyFile));
    kiosk::Application application(machine.configFile());

    application.start();

    QTRY_VERIFY(problemWindow());
    QVERIFY(wordsOf(*problemWindow()).contains(QStringLiteral("KEY-MISSING")));
    QVERIFY(!QFile::exists(keyFile));
}

void TestStartProblems::keyOfAnotherKiosk_isToldFromAMissingOne()
{
    const Machine machine;
    const Machine other;
    for (const Machine *each : {&machine, &other}) {
        each->configure();
        kiosk::Application application(each->configFile());
        application.start();
        QTRY_VERIFY(kioskIsOpen());
        QTRY_VERIFY(!databaseIn(each->dataFolder()).isEmpty());
    }
    const QString keyFile = QDir(machine.dataFolder()).filePath(QStringLiteral("demo-keys.json"));
    const QString others = QDir(other.dataFolder()).filePath(QStringLiteral("demo-keys.json"));
    QVERIFY(QFile::rename(keyFile, keyFile + QStringLiteral(".away")));
    QVERIFY(QFile::copy(others, keyFile));
    kiosk::Application application(machine.configFile());

    application.start();

    QTRY_VERIFY(problemWindow());
    QVERIFY(wordsOf(*problemWindow()).contains(QStringLiteral("KEY-OTHER")));

    QVERIFY(QFile::remove(keyFile));
    QVERIFY(QFile::rename(keyFile + QStringLiteral(".away"), keyFile));
    Q_EMIT problemWindow()->retryRequested();
    QTRY_VERIFY(kioskIsOpen());
}

void TestStartProblems::damagedDatabase_isPutAsideAndTheKioskWorksOn()
{
    const Machine machine;
    machine.configure();
    {
        kiosk::Application application(machine.configFile());
        application.start();
        QTRY_VERIFY(!databaseIn(machine.dataFolder()).isEmpty());
        QTRY_VERIFY(kioskIsOpen());
    }
    const QString database = databaseIn(machine.dataFolder());
    QFile file(database);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 4096);
    file.write(QByteArray(4096, 'x'));
    file.close();
    kiosk::Application application(machine.configFile());

    application.start();

    QTRY_VERIFY(!QDir(machine.dataFolder()).entryList({QStringLiteral("*.damaged-*")}).isEmpty());
    QTRY_VERIFY(kioskIsOpen());
    QVERIFY(!problemWindow());
    QVERIFY(QFile::exists(database));
}

QTEST_MAIN(TestStartProblems)
#include "tst_startproblems.moc"
