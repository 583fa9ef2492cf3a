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
        return pairings.redeem(code, QStringLiteral("Counter 1"), QStringLiteral("0.1.0"),
                               [this](const QString &kioskId) {
                                   return kioskId.toLatin1() + " certificate " + QByteArray::number(++certificates);
                               });
    }
    QString kioskOf(const QByteArray &certificate)
    {
        const auto found = pairings.kioskOf(certificate);
        return !found ? QStringLiteral("failed") : *found ? (*found)->kioskId : QString();
    }
    int certificates = 0;
};
} // namespace

class TestPairings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issue_looksAsPeopleReadIt();
    void issue_withoutANumber_takesTheNextFreeOne();
    void issue_wrongNumber_isRefused();
    void redeem_asPeopleType_givesACertificate_data();
    void redeem_asPeopleType_givesACertificate();
    void redeem_aSecondTime_isRefused();
    void redeem_afterFifteenMinutes_isRefused();
    void redeem_formerCodeOfTheSameKiosk_isRefused();
    void pairingAgain_voidsTheFormerCertificate();
    void kioskOf_otherCertificates_areNobody();
    void certificateThatCannotBeMade_leavesTheCodeGood();
    void revoke_isRememberedWithItsTime();
    void noteRequest_secondTime_isKnownUntilForgotten();
    void code_isNotInTheDatabase();
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

void TestPairings::redeem_asPeopleType_givesACertificate_data()
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

void TestPairings::redeem_asPeopleType_givesACertificate()
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
    QCOMPARE(world.kioskOf(paired->certificate), QStringLiteral("K10"));
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
    QCOMPARE(world.kioskOf(first->certificate), first->kioskId);
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

void TestPairings::pairingAgain_voidsTheFormerCertificate()
{
    World world;
    const auto first = world.redeem(world.pairings.issue(QStringLiteral("K03"))->code);
    const auto second = world.redeem(world.pairings.issue(QStringLiteral("K03"))->code);

    QVERIFY(first && second);
    QCOMPARE(world.kioskOf(first->certificate), QString());
    QCOMPARE(world.kioskOf(second->certificate), QStringLiteral("K03"));
}

void TestPairings::kioskOf_otherCertificates_areNobody()
{
    World world;
    QVERIFY(world.redeem(world.pairings.issue(QStringLiteral("K03"))->code));

    for (const QByteArray &certificate : {QByteArray(), QByteArray("K03"), QByteArray("K03 certificate 2")})
        QCOMPARE(world.kioskOf(certificate), QString());
}

void TestPairings::certificateThatCannotBeMade_leavesTheCodeGood()
{
    World world;
    const QString code = world.pairings.issue(QStringLiteral("K03"))->code;

    const auto none = world.pairings.redeem(code, {}, {}, [](const QString &) { return QByteArray(); });

    QCOMPARE(none.error(), OfficeError::Io);
    QVERIFY(world.redeem(code));
}

void TestPairings::revoke_isRememberedWithItsTime()
{
    World world;
    const auto paired = world.redeem(world.pairings.issue(QStringLiteral("K03"))->code);
    QVERIFY(!(*world.pairings.kioskOf(paired->certificate))->revokedAt.isValid());

    QCOMPARE(*world.pairings.revoke(QStringLiteral("K03")), true);
    QCOMPARE(*world.pairings.revoke(QStringLiteral("K03")), false);

    QCOMPARE((*world.pairings.kioskOf(paired->certificate))->revokedAt, world.clock.nowUtc());
    // Paired again it is another kiosk.
    const auto again = world.redeem(world.pairings.issue(QStringLiteral("K03"))->code);
    QVERIFY(!(*world.pairings.kioskOf(again->certificate))->revokedAt.isValid());
}

void TestPairings::noteRequest_secondTime_isKnownUntilForgotten()
{
    World world;
    const auto note = [&](const QString &kioskId) {
        return *world.pairings.noteRequest(kioskId, QStringLiteral("jti"), world.clock.nowUtc().addSecs(600));
    };
    QVERIFY(note(QStringLiteral("K03")));
    QVERIFY(!note(QStringLiteral("K03")));
    QVERIFY(note(QStringLiteral("K04")));
    Pairings afterAStart(*world.database, world.clock, world.random);
    QVERIFY(!*afterAStart.noteRequest(QStringLiteral("K03"), QStringLiteral("jti"), world.clock.nowUtc()));

    world.clock.advanceMs(700'000);
    QVERIFY(note(QStringLiteral("K03")));
}

void TestPairings::code_isNotInTheDatabase()
{
    World world;
    const QString code = world.pairings.issue(QStringLiteral("K03"))->code;
    QVERIFY(world.redeem(code));

    const QByteArray content = world.store.everything();

    QVERIFY(content.contains("Counter 1"));
    QVERIFY(!content.contains(code.mid(4).toLatin1()));
}

QTEST_GUILESS_MAIN(TestPairings)
#include "tst_pairings.moc"
