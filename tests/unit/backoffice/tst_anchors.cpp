#include "backoffice/store/anchors.h"
#include "support/fakeclock.h"
#include "support/officestore.h"

#include <QTest>

using namespace clips;
using namespace clips::office;
using wire::AnchorVerdict;
using wire::AuditAnchor;

namespace {

QString hash(int link, char chain = 'a')
{
    return QString::number(link).rightJustified(63, u'0') + QLatin1Char(chain);
}

struct World
{
    testing::OfficeStore store;
    testing::FakeClock clock;
    std::unique_ptr<Database> database = std::move(store.open()).value();
    Anchors anchors{*database, clock};

    /// What a kiosk tells whose chain ends at `head` and that remembers `since`.
    wire::AnchorAnswer tell(int head, int since, char chain = 'a', const QString &kiosk = QStringLiteral("K03"))
    {
        return *anchors.put(kiosk, {head, hash(head, chain), clock.nowUtc(), since,
                                    since > 0 && since <= head ? hash(since, chain) : QString()});
    }
    [[nodiscard]] qint64 inForce() { return anchors.inForce()->value(0).sequence; }
};

} // namespace

class TestAnchors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chainThatGrows_isFollowed();
    void sameEndAgain_addsNothing();
    void kioskThatForgot_isAskedForTheLinkTheOfficeKnows();
    void officeThatIsNew_beginsWithWhatItHears();
    void shorterChain_isAnAlarmAndChangesNothing();
    void otherChain_isAnAlarm_data();
    void otherChain_isAnAlarm();
    void alarm_repeated_isKeptOnce();
    void alarm_acceptedByAPerson_isTheNewBeginning();
    void accept_withoutAlarm_isRefused();
    void kiosks_doNotMixUp();
    void bodies_areReadBackWhole();
    void bodies_wrong_areRefused_data();
    void bodies_wrong_areRefused();
};

void TestAnchors::chainThatGrows_isFollowed()
{
    World world;
    QCOMPARE(world.tell(5, 0).verdict, AnchorVerdict::Extends);
    QCOMPARE(world.tell(9, 5).verdict, AnchorVerdict::Extends);
    QCOMPARE(world.tell(12, 9).sequence, qint64(12));

    QCOMPARE(world.inForce(), qint64(12));
    QVERIFY(world.anchors.alarms()->isEmpty());
}

void TestAnchors::sameEndAgain_addsNothing()
{
    World world;
    world.tell(5, 0);
    const QString told = world.anchors.inForce()->first().toldAt;
    world.clock.advanceMs(60'000);

    QCOMPARE(world.tell(5, 0).verdict, AnchorVerdict::Extends);
    QCOMPARE(world.anchors.inForce()->first().toldAt, told);
}

void TestAnchors::kioskThatForgot_isAskedForTheLinkTheOfficeKnows()
{
    World world;
    world.tell(5, 0);

    const auto answer = world.tell(9, 0);
    QCOMPARE(answer.verdict, AnchorVerdict::NotJudged);
    QCOMPARE(answer.sequence, qint64(5));
    QCOMPARE(world.inForce(), qint64(5));
    QCOMPARE(world.tell(9, int(answer.sequence)).verdict, AnchorVerdict::Extends);
}

void TestAnchors::officeThatIsNew_beginsWithWhatItHears()
{
    World world;
    const auto answer = world.tell(40, 33);
    QCOMPARE(answer.verdict, AnchorVerdict::NotJudged);
    QCOMPARE(world.tell(40, int(answer.sequence)).verdict, AnchorVerdict::Extends);
}

void TestAnchors::shorterChain_isAnAlarmAndChangesNothing()
{
    World world;
    world.tell(9, 0);

    QCOMPARE(world.tell(7, 0).verdict, AnchorVerdict::Behind);

    QCOMPARE(world.inForce(), qint64(9));
    QCOMPARE(world.anchors.alarms()->size(), 1);
    QCOMPARE(world.anchors.alarms()->first().verdict, QStringLiteral("behind"));
    QCOMPARE(world.anchors.alarms()->first().sequence, qint64(7));
}

void TestAnchors::otherChain_isAnAlarm_data()
{
    QTest::addColumn<int>("head");
    QTest::addColumn<int>("since");
    QTest::newRow("same length") << 9 << 0;
    QTest::newRow("longer") << 12 << 9;
}

void TestAnchors::otherChain_isAnAlarm()
{
    QFETCH(int, head);
    QFETCH(int, since);
    World world;
    world.tell(9, 0);

    QCOMPARE(world.tell(head, since, 'b').verdict, AnchorVerdict::Rewritten);
    QCOMPARE(world.inForce(), qint64(9));
    QCOMPARE(world.anchors.alarms()->size(), 1);
}

void TestAnchors::alarm_repeated_isKeptOnce()
{
    World world;
    world.tell(9, 0);
    world.tell(7, 0);
    world.tell(7, 0);
    QCOMPARE(world.anchors.alarms()->size(), 1);
    world.tell(8, 0);
    QCOMPARE(world.anchors.alarms()->size(), 2);
}

void TestAnchors::alarm_acceptedByAPerson_isTheNewBeginning()
{
    World world;
    world.tell(9, 0);
    world.tell(3, 0, 'b');

    QCOMPARE(*world.anchors.accept(QStringLiteral("K03")), true);

    QCOMPARE(world.inForce(), qint64(3));
    QCOMPARE(world.tell(3, 0, 'b').verdict, AnchorVerdict::Extends);
    QCOMPARE(world.tell(5, 3, 'b').verdict, AnchorVerdict::Extends);
    QCOMPARE(world.tell(9, 0).verdict, AnchorVerdict::NotJudged);
    QCOMPARE(world.anchors.alarms()->size(), 1);
    QCOMPARE(*world.anchors.accept(QStringLiteral("K03")), false);
}

void TestAnchors::accept_withoutAlarm_isRefused()
{
    World world;
    QCOMPARE(*world.anchors.accept(QStringLiteral("K03")), false);
    world.tell(9, 0);
    QCOMPARE(*world.anchors.accept(QStringLiteral("K03")), false);
}

void TestAnchors::kiosks_doNotMixUp()
{
    World world;
    world.tell(9, 0);
    QCOMPARE(world.tell(2, 0, 'b', QStringLiteral("K04")).verdict, AnchorVerdict::Extends);

    QCOMPARE(world.anchors.inForce()->size(), 2);
    QCOMPARE(world.inForce(), qint64(9));
}

void TestAnchors::bodies_areReadBackWhole()
{
    const AuditAnchor anchor{12, hash(12), QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC), 9, hash(9)};
    const auto read = wire::decodeAuditAnchor(wire::encodeAuditAnchor(anchor));
    QVERIFY(read);
    QCOMPARE(read->sequence, anchor.sequence);
    QCOMPARE(read->hash, anchor.hash);
    QCOMPARE(read->at, anchor.at);
    QCOMPARE(read->sinceSequence, anchor.sinceSequence);
    QCOMPARE(read->sinceHash, anchor.sinceHash);
    const auto answer = wire::decodeAnchorAnswer(wire::encodeAnchorAnswer({AnchorVerdict::Behind, 9}));
    QVERIFY(answer);
    QCOMPARE(answer->verdict, AnchorVerdict::Behind);
    QCOMPARE(answer->sequence, qint64(9));
}

void TestAnchors::bodies_wrong_areRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no number") << QByteArray("\"sequence\":12") << QByteArray("\"other\":12");
    QTest::newRow("number zero") << QByteArray("\"sequence\":12") << QByteArray("\"sequence\":0");
    QTest::newRow("hash in capitals") << hash(12).toLatin1() << hash(12, 'A').toLatin1();
    QTest::newRow("short hash") << hash(9).toLatin1() << QByteArray("abc");
    QTest::newRow("no time") << QByteArray("2026-11-23T08") << QByteArray("yesterday");
}

void TestAnchors::bodies_wrong_areRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray body =
        wire::encodeAuditAnchor({12, hash(12), QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC), 9, hash(9)});
    QVERIFY(wire::decodeAuditAnchor(body));
    QVERIFY(body.contains(from));

    QVERIFY(!wire::decodeAuditAnchor(body.replace(from, to)));
}

QTEST_GUILESS_MAIN(TestAnchors)
#include "tst_anchors.moc"
