#include "backoffice/store/pairings.h"

#include "support/fakeclock.h"
#include "support/officestore.h"
#include "support/seededrandom.h"

#include <QRegularExpression>
#include <QTest>

using namespace clips;
using namespace clips::office;

namespace {
struct World
{
    testing::OfficeStore store;
    testing::FakeClock clock;
    testing::SeededRandom random;
    std::unique_ptr<Database> database = std::move(store.open()).value();
    Pairings pairings{*database, clock, random};

    Result<PairedKiosk, OfficeError> redeem(const QString &code)
    {
        return pairings.redeem(code, QStringLiteral("Counter 1"), QStringLiteral("0.1.0"));
    }
    QString kioskOf(const QString &token)
    {
        const auto found = pairings.kioskOf(token.toLatin1());
        return found ? found->value_or(QString()) : QStringLiteral("failed");
    }
};
} // namespace

class TestPairings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issue_looksAsPeopleReadIt();
    void issue_withoutANumber_takesTheNextFreeOne();
    void issue_wrongNumber_isRefused();
    void redeem_asPeopleType_givesAToken_data();
    void redeem_asPeopleType_givesAToken();
    void redeem_aSecondTime_isRefused();
    void redeem_afterFifteenMinutes_isRefused();
    void redeem_formerCodeOfTheSameKiosk_isRefused();
    void pairingAgain_voidsTheFormerToken();
    void kioskOf_wrongTokens_areNobody_data();
    void kioskOf_wrongTokens_areNobody();
    void neitherCodeNorToken_isInTheDatabase();
};

void TestPairings::issue_looksAsPeopleReadIt()
{
    World world;

    const auto issued = world.pairings.issue(QStringLiteral("K03"));

    QVERIFY(issued);
    static const QRegularExpression shape(QStringLiteral("^K03-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$"));
    QVERIFY2(shape.match(issued->code).hasMatch(), qPrintable(issued->code));
    QCOMPARE(issued->expiresAt, world.clock.nowUtc().addSecs(900));
}

void TestPairings::issue_withoutANumber_takesTheNextFreeOne()
{
    World world;
    QVERIFY(world.redeem(world.pairings.issue(QStringLiteral("K01"))->code));

    QCOMPARE(world.pairings.issue()->kioskId, QStringLiteral("K02"));
}

void TestPairings::issue_wrongNumber_isRefused()
{
    World world;

    QVERIFY(!world.pairings.issue(QStringLiteral("K3")));
    QVERIFY(!world.pairings.issue(QStringLiteral("Q03")));
}

void TestPairings::redeem_asPeopleType_givesAToken_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isLower");
    QTest::newRow("as printed") << QString() << QString() << false;
    QTest::newRow("lower case") << QString() << QString() << true;
    QTest::newRow("without dashes") << QStringLiteral("-") << QString() << false;
    QTest::newRow("with blanks") << QStringLiteral("-") << QStringLiteral("  ") << false;
    QTest::newRow("letter O for zero") << QStringLiteral("0") << QStringLiteral("O") << false;
    QTest::newRow("letter I for one") << QStringLiteral("1") << QStringLiteral("i") << false;
}

void TestPairings::redeem_asPeopleType_givesAToken()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, isLower);
    World world;
    QString code = world.pairings.issue(QStringLiteral("K10"))->code;
    if (!from.isEmpty())
        code.replace(from, to);

    const auto paired = world.redeem(isLower ? code.toLower() : code);

    QVERIFY(paired);
    QCOMPARE(paired->kioskId, QStringLiteral("K10"));
    QCOMPARE(world.kioskOf(paired->token), QStringLiteral("K10"));
}

void TestPairings::redeem_aSecondTime_isRefused()
{
    World world;
    const QString code = world.pairings.issue()->code;
    const auto first = world.redeem(code);
    QVERIFY(first);

    const auto second = world.redeem(code);

    QVERIFY(!second);
    QCOMPARE(second.error(), OfficeError::NotFound);
    QCOMPARE(world.kioskOf(first->token), first->kioskId);
}

void TestPairings::redeem_afterFifteenMinutes_isRefused()
{
    World world;
    const QString code = world.pairings.issue()->code;

    world.clock.advanceMs(15 * 60 * 1000);

    QVERIFY(!world.redeem(code));
}

void TestPairings::redeem_formerCodeOfTheSameKiosk_isRefused()
{
    World world;
    const QString former = world.pairings.issue(QStringLiteral("K03"))->code;
    const QString latter = world.pairings.issue(QStringLiteral("K03"))->code;

    QVERIFY(!world.redeem(former));
    QVERIFY(world.redeem(latter));
}

void TestPairings::pairingAgain_voidsTheFormerToken()
{
    World world;
    const auto first = world.redeem(world.pairings.issue(QStringLiteral("K03"))->code);
    const auto second = world.redeem(world.pairings.issue(QStringLiteral("K03"))->code);

    QVERIFY(first && second);
    QCOMPARE(world.kioskOf(first->token), QString());
    QCOMPARE(world.kioskOf(second->token), QStringLiteral("K03"));
}

void TestPairings::kioskOf_wrongTokens_areNobody_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("empty") << QString();
    QTest::newRow("only the number") << QStringLiteral("K03");
    QTest::newRow("right length") << QStringLiteral("K03.") + QString(43, u'A');
    QTest::newRow("kiosk that does not exist") << QStringLiteral("K99.") + QString(43, u'A');
    QTest::newRow("very long") << QString(5000, u'K');
}

void TestPairings::kioskOf_wrongTokens_areNobody()
{
    QFETCH(QString, token);
    World world;
    QVERIFY(world.redeem(world.pairings.issue(QStringLiteral("K03"))->code));

    QCOMPARE(world.kioskOf(token), QString());
}

void TestPairings::neitherCodeNorToken_isInTheDatabase()
{
    World world;
    const QString code = world.pairings.issue(QStringLiteral("K03"))->code;
    const QString token = world.redeem(code)->token;

    const QByteArray content = world.store.everything();

    QVERIFY(content.contains("Counter 1"));
    QVERIFY(!content.contains(code.mid(4).toLatin1()));
    QVERIFY(!content.contains(token.mid(4).toLatin1()));
}

QTEST_GUILESS_MAIN(TestPairings)
#include "tst_pairings.moc"
