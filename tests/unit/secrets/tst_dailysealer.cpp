#include "secrets/dailysealer.h"
#include "secrets/guardedkey.h"
#include "secrets/sodiumsealer.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::secrets;
using ports::SealError;

namespace {

constexpr qint64 dayMs = 24 * 3600 * 1000LL;

struct World
{
    World()
    {
        if (!kiosk.adopt(*GuardedKey::fromBytes(QByteArray(32, 'k'))))
            qFatal("no key");
    }

    [[nodiscard]] QByteArray seal(const QByteArray &plain) const { return *sealer->seal(plain, "here"); }
    void restart() { sealer = std::make_unique<DailySealer>(kiosk, clock, file); }
    [[nodiscard]] QByteArray keyFile() const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    QTemporaryDir dir;
    testing::FakeClock clock;
    SodiumSealer kiosk;
    QString file = dir.filePath(QStringLiteral("day-keys"));
    std::unique_ptr<DailySealer> sealer = std::make_unique<DailySealer>(kiosk, clock, file);
};

QByteArray nameOf(const QByteArray &sealed)
{
    return sealed.left(ports::ErasableSealer::keyNameBytes);
}

} // namespace

class TestDailySealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealed_opensAfterARestart_andOnlyInItsPlace();
    void valuesOfTheDataKey_stillOpen();
    void oneDay_isOneKey_twoDaysAreTwo();
    void destroyedKey_isGoneForGood_evenWithTheDataKey();
    void destroyedKey_leavesNothingOfItselfInTheFile();
    void todaysKey_isNeverDestroyed();
    void fileThatCannotBeRead_isNeverBegunAnew_data();
    void fileThatCannotBeRead_isNeverBegunAnew();
    void withoutDataKey_nothingWorks();
    void folderThatIsGone_isSaid();
};

void TestDailySealer::sealed_opensAfterARestart_andOnlyInItsPlace()
{
    World world;
    const QByteArray sealed = world.seal("plain");
    QVERIFY(!sealed.contains("plain"));
    world.restart();

    QCOMPARE(*world.sealer->open(sealed, "here"), QByteArray("plain"));
    QCOMPARE(world.sealer->open(sealed, "there").error(), SealError::Altered);
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY2(!world.sealer->open(changed, "here"), qPrintable(QString::number(at)));
    }
    QVERIFY(!world.sealer->open(sealed.left(5), "here"));
}

void TestDailySealer::valuesOfTheDataKey_stillOpen()
{
    World world;
    const QByteArray old = *world.kiosk.seal("plain", "here");
    QCOMPARE(*world.sealer->open(old, "here"), QByteArray("plain"));
    QCOMPARE(*world.sealer->fingerprint("x"), *world.kiosk.fingerprint("x"));
}

void TestDailySealer::oneDay_isOneKey_twoDaysAreTwo()
{
    World world;
    const QByteArray one = world.seal("a");
    QCOMPARE(nameOf(world.seal("b")), nameOf(one));
    world.clock.advanceMs(dayMs);
    const QByteArray other = world.seal("c");

    QVERIFY(nameOf(other) != nameOf(one));
    QCOMPARE(*world.sealer->open(one, "here"), QByteArray("a"));
    QCOMPARE(*world.sealer->open(other, "here"), QByteArray("c"));
}

void TestDailySealer::destroyedKey_isGoneForGood_evenWithTheDataKey()
{
    World world;
    const QByteArray one = world.seal("a");
    world.clock.advanceMs(dayMs);
    const QByteArray other = world.seal("b");
    world.clock.advanceMs(dayMs);

    QCOMPARE(*world.sealer->keepOnly({nameOf(other)}), 1);

    QCOMPARE(world.sealer->open(one, "here").error(), SealError::Erased);
    QCOMPARE(*world.sealer->open(other, "here"), QByteArray("b"));
    world.restart();
    QCOMPARE(world.sealer->open(one, "here").error(), SealError::Erased);
    QVERIFY(!world.kiosk.open(one, "here"));
    QCOMPARE(*world.sealer->keepOnly({nameOf(other)}), 0);
}

void TestDailySealer::destroyedKey_leavesNothingOfItselfInTheFile()
{
    World world;
    (void)world.seal("a");
    const QByteArray before = world.keyFile();
    const QByteArray wrapped = before.split('"').value(3);
    QVERIFY(wrapped.size() > 60);
    QFile old(world.file); // as somebody has it open, or as its blocks lie about on the disk
    QVERIFY(old.open(QIODevice::ReadOnly));
    world.clock.advanceMs(dayMs);

    QCOMPARE(*world.sealer->keepOnly({}), 1);

    QVERIFY(!world.keyFile().contains(wrapped));
    const QByteArray left = old.readAll();
    QCOMPARE(left.size(), before.size());
    QVERIFY(!left.contains(wrapped.mid(10, 16)));
}

void TestDailySealer::todaysKey_isNeverDestroyed()
{
    World world;
    const QByteArray one = world.seal("a");
    QCOMPARE(*world.sealer->keepOnly({}), 0);
    QCOMPARE(*world.sealer->open(one, "here"), QByteArray("a"));
}

void TestDailySealer::fileThatCannotBeRead_isNeverBegunAnew_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("damaged");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another kiosk's key") << QByteArray(R"({"20261125":"AAAA"})");
}

void TestDailySealer::fileThatCannotBeRead_isNeverBegunAnew()
{
    QFETCH(QByteArray, content);
    World world;
    QFile file(world.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.close();

    QCOMPARE(world.sealer->seal("a", "here").error(), SealError::NotKept);
    QCOMPARE(world.sealer->keepOnly({}).error(), SealError::NotKept);
    QCOMPARE(world.keyFile(), content);
}

void TestDailySealer::withoutDataKey_nothingWorks()
{
    QTemporaryDir dir;
    const testing::FakeClock clock;
    const SodiumSealer locked;
    const DailySealer sealer(locked, clock, dir.filePath(QStringLiteral("day-keys")));

    QCOMPARE(sealer.seal("a", "here").error(), SealError::NoKey);
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("day-keys"))));
}

void TestDailySealer::folderThatIsGone_isSaid()
{
    World world;
    QVERIFY(world.dir.remove());
    QCOMPARE(world.sealer->seal("a", "here").error(), SealError::NotKept);
}

QTEST_GUILESS_MAIN(TestDailySealer)
#include "tst_dailysealer.moc"
