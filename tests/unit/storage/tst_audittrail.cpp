#include "storage/anchorfile.h"
#include "storage/audittrail.h"
#include "storage/connection.h"
#include "storage/sqliteaudittrail.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "wire/digest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace clips;
using namespace clips::testing;
using ports::AuditExtent;
using ports::AuditFault;
using ports::AuditLink;
using ports::AuditVerdict;

namespace {

constexpr int links = 6;

/// A kiosk's file with a chain of six links: two enrolments and four deeds.
struct World
{
    World() { open(); }

    void open()
    {
        trail.reset();
        store.emplace(file());
        trail.emplace(store->database, file());
    }
    [[nodiscard]] QString file() const { return dir.filePath(QStringLiteral("kiosk.db")); }

    void work()
    {
        QVERIFY(store->opened);
        deed(QStringLiteral("operator_signed_in"));
        QVERIFY(store->enrolments.confirm({sampleEnrolment(1, 0)}, {}).result());
        deed(QStringLiteral("operator_signed_out"));
        deed(QStringLiteral("operator_signed_in"));
        QVERIFY(store->enrolments.confirm({sampleEnrolment(2, 0)}, {}).result());
        deed(QStringLiteral("operator_signed_out"));
        QCOMPARE(verdict().head.sequence, qint64(links));
    }
    void deed(const QString &event)
    {
        QVERIFY(store->ledger.keep({}, {event, QStringLiteral("op1"), QStringLiteral("desk")}).result());
    }
    void anchor() { QVERIFY(trail->keepAnchored(verdict().head).result()); }

    void change(const QStringList &statements)
    {
        const auto done = store->database
                              .post([statements](storage::Connection &connection) -> Result<void, ports::StoreError> {
                                  for (const QString &statement : statements) {
                                      if (const auto ran = connection.run(statement); !ran)
                                          return Failure{ran.error()};
                                  }
                                  return {};
                              })
                              .result();
        QVERIFY(done);
    }
    [[nodiscard]] AuditVerdict verdict(AuditExtent extent = AuditExtent::Full, const QList<AuditLink> &anchors = {})
    {
        return *trail->verify(extent, anchors).result();
    }
    /// The chain as somebody would write it anew who knows how: every link sound, from `from` on with other content.
    void rewriteFrom(qint64 from)
    {
        const auto done =
            store->database
                .post([from](storage::Connection &connection) -> Result<void, ports::StoreError> {
                    QList<QVariantList> rows;
                    {
                        auto query = connection.run(QStringLiteral(
                            "SELECT sequence, at, event, operator_id, reference, previous_hash, hash FROM audit"
                            " ORDER BY sequence"));
                        while (query->next()) {
                            QVariantList row;
                            for (int column = 0; column < 7; ++column)
                                row.append(query->value(column));
                            rows.append(row);
                        }
                    }
                    QString before = QStringLiteral("");
                    for (QVariantList &row : rows) {
                        if (row[0].toLongLong() >= from)
                            row[3] = QStringLiteral("op9");
                        row[5] = before;
                        QStringList fields;
                        for (int column = 0; column < 6; ++column)
                            fields.append(row[column].toString());
                        row[6] = before = wire::bodyHash(fields.join(QChar(0x1f)).toUtf8());
                    }
                    if (auto gone = connection.run(QStringLiteral("DELETE FROM audit")); !gone)
                        return Failure{gone.error()};
                    return connection.runEach(QStringLiteral("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)"), rows);
                })
                .result();
        QVERIFY(done);
    }

    QTemporaryDir dir;
    std::optional<OpenStore> store;
    std::optional<storage::SqliteAuditTrail> trail;
};

} // namespace

class TestAuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundChain_isWhole_anchoredOrNot();
    void everyColumnOfEveryLink_changed_isFoundAtItsLink_data();
    void everyColumnOfEveryLink_changed_isFoundAtItsLink();
    void missingLink_isNamed_data();
    void missingLink_isNamed();
    void linksInAnotherOrder_areNamed_data();
    void linksInAnotherOrder_areNamed();
    void oneLinkReplacedBySoundOne_isNotLinked();
    void endCutOff_withItsEnrolmentsStillHere_isNamed_data();
    void endCutOff_withItsEnrolmentsStillHere_isNamed();
    void endCutOff_withoutAnEnrolment_showsByTheAnchorOnly();
    void wholeChainRewritten_isFoundByTheAnchorAndByTheSlip();
    void oldCopyOfTheFile_isFoundByTheAnchorBesideIt();
    void oldCopyOfTheFile_whoseRecordsComeBack_isAnotherChain();
    void tail_readsOnlyWhatCameAfterTheAnchor();
    void tail_findsWhatTheStartMustKnow();
    void news_tellTheHashOfAnyLinkAsked();
    void anchorFile_thatCannotBeRead_isNone_data();
    void anchorFile_thatCannotBeRead_isNone();
    void linkText_roundTrips_andRefusesTheRest();
};

void TestAuditTrail::soundChain_isWhole_anchoredOrNot()
{
    World world;
    QVERIFY(!world.verdict().fault);
    QCOMPARE(world.verdict().head.sequence, qint64(0));

    world.work();
    QVERIFY(!world.verdict().fault);
    QCOMPARE(world.verdict().links, qint64(links));
    world.anchor();
    world.deed(QStringLiteral("operator_signed_in"));

    const AuditVerdict verdict = world.verdict();
    QVERIFY(!verdict.fault);
    QCOMPARE(verdict.anchored.sequence, qint64(links));
    QCOMPARE(verdict.head.sequence, qint64(links + 1));
    QVERIFY(verdict.headAt.isValid());
}

void TestAuditTrail::everyColumnOfEveryLink_changed_isFoundAtItsLink_data()
{
    QTest::addColumn<int>("link");
    QTest::addColumn<QString>("column");
    QTest::addColumn<AuditFault>("fault");
    for (int link = 1; link <= links; ++link) {
        for (const char *column : {"sequence", "at", "event", "operator_id", "reference", "previous_hash", "hash"})
            QTest::addRow("%s of link %d", column, link)
                << link << QString::fromLatin1(column)
                << (qstrcmp(column, "sequence") == 0 ? AuditFault::Missing : AuditFault::Changed);
    }
}

void TestAuditTrail::everyColumnOfEveryLink_changed_isFoundAtItsLink()
{
    QFETCH(int, link);
    QFETCH(QString, column);
    QFETCH(AuditFault, fault);
    World world;
    world.work();
    const bool isNumber = column == u"sequence" || column == u"at";

    world.change({QStringLiteral("UPDATE audit SET %1 = %1 %2 WHERE sequence = %3")
                      .arg(column, isNumber ? QStringLiteral("+ 1000") : QStringLiteral("|| 'a'"))
                      .arg(link)});

    const AuditVerdict verdict = world.verdict();
    QVERIFY(verdict.fault);
    QCOMPARE(*verdict.fault, fault);
    QCOMPARE(verdict.faultAt, qint64(link));
}

void TestAuditTrail::missingLink_isNamed_data()
{
    QTest::addColumn<int>("link");
    for (int link = 1; link < links; ++link)
        QTest::addRow("link %d", link) << link;
}

void TestAuditTrail::missingLink_isNamed()
{
    QFETCH(int, link);
    World world;
    world.work();

    world.change({QStringLiteral("DELETE FROM audit WHERE sequence = %1").arg(link)});

    QCOMPARE(*world.verdict().fault, AuditFault::Missing);
    QCOMPARE(world.verdict().faultAt, qint64(link));
}

void TestAuditTrail::linksInAnotherOrder_areNamed_data()
{
    QTest::addColumn<int>("one");
    QTest::addColumn<int>("other");
    for (int one = 1; one <= links; ++one) {
        for (int other = one + 1; other <= links; ++other)
            QTest::addRow("%d and %d", one, other) << one << other;
    }
}

void TestAuditTrail::linksInAnotherOrder_areNamed()
{
    QFETCH(int, one);
    QFETCH(int, other);
    World world;
    world.work();

    const QString move = QStringLiteral("UPDATE audit SET sequence = %1 WHERE sequence = %2");
    world.change({move.arg(1000).arg(one), move.arg(one).arg(other), move.arg(other).arg(1000)});

    QCOMPARE(*world.verdict().fault, AuditFault::OutOfOrder);
    QCOMPARE(world.verdict().faultAt, qint64(one));
}

void TestAuditTrail::oneLinkReplacedBySoundOne_isNotLinked()
{
    World world;
    world.work();
    world.rewriteFrom(3);
    World honest;
    honest.work();

    // Link 4 and on are rewritten to follow a changed third; put the honest third back under them.
    world.change({QStringLiteral("UPDATE audit SET operator_id = 'op1', hash = '%1' WHERE sequence = 3")
                      .arg(honest.trail->news(3).result()->since.hash)});

    QCOMPARE(*world.verdict().fault, AuditFault::Unlinked);
    QCOMPARE(world.verdict().faultAt, qint64(4));
}

void TestAuditTrail::endCutOff_withItsEnrolmentsStillHere_isNamed_data()
{
    QTest::addColumn<bool>("anchored");
    QTest::newRow("anchored") << true;
    QTest::newRow("never anchored") << false;
}

void TestAuditTrail::endCutOff_withItsEnrolmentsStillHere_isNamed()
{
    QFETCH(bool, anchored);
    World world;
    world.work();
    if (anchored)
        world.anchor();

    world.change({QStringLiteral("DELETE FROM audit WHERE sequence >= 5")}); // 5 is the second enrolment

    QCOMPARE(*world.verdict().fault, AuditFault::TailCut);
    QCOMPARE(world.verdict().faultAt, qint64(5));
}

void TestAuditTrail::endCutOff_withoutAnEnrolment_showsByTheAnchorOnly()
{
    World world;
    world.work();
    const AuditLink slip = world.verdict().head;
    world.change({QStringLiteral("DELETE FROM audit WHERE sequence = 6")});

    QVERIFY2(!world.verdict().fault, "a bare chain cannot show it");
    QCOMPARE(*world.verdict(AuditExtent::Full, {slip}).fault, AuditFault::OldCopy);
    QVERIFY(world.trail->keepAnchored(slip).result());
    QCOMPARE(*world.verdict().fault, AuditFault::OldCopy);
    QCOMPARE(world.verdict().faultAt, qint64(6));
}

void TestAuditTrail::wholeChainRewritten_isFoundByTheAnchorAndByTheSlip()
{
    World world;
    world.work();
    const AuditLink slip{4, world.trail->news(4).result()->since.hash.left(16)};
    QVERIFY(!world.verdict(AuditExtent::Full, {slip}).fault);

    world.rewriteFrom(2);

    QVERIFY2(!world.verdict().fault, "a bare chain cannot show it");
    QCOMPARE(*world.verdict(AuditExtent::Full, {slip}).fault, AuditFault::Rewritten);
    QVERIFY(world.trail->keepAnchored({4, slip.hash + QString(48, u'0')}).result());
    QCOMPARE(*world.verdict().fault, AuditFault::Rewritten);
    QCOMPARE(world.verdict().faultAt, qint64(4));
}

void TestAuditTrail::oldCopyOfTheFile_isFoundByTheAnchorBesideIt()
{
    World world;
    world.work();
    world.trail.reset();
    world.store.reset();
    const QString copy = world.dir.filePath(QStringLiteral("yesterday"));
    QVERIFY(QFile::copy(world.file(), copy));
    world.open();
    QVERIFY(world.store->enrolments.confirm({sampleEnrolment(3, 0)}, {}).result());
    world.anchor();
    QVERIFY(!world.verdict().fault);
    world.trail.reset();
    world.store.reset();
    QVERIFY(QFile::remove(world.file()));
    QVERIFY(QFile::copy(copy, world.file()));
    QVERIFY(QFile::remove(world.file() + QStringLiteral(".blackbox"))); // else the chain goes on with what comes back
    world.open();
    QVERIFY(world.store->opened);

    QCOMPARE(*world.verdict().fault, AuditFault::OldCopy);
    QCOMPARE(*world.verdict(AuditExtent::Tail).fault, AuditFault::OldCopy);
    QCOMPARE(world.verdict().faultAt, qint64(links + 1));
}

void TestAuditTrail::oldCopyOfTheFile_whoseRecordsComeBack_isAnotherChain()
{
    World world;
    world.work();
    world.trail.reset();
    world.store.reset();
    const QString copy = world.dir.filePath(QStringLiteral("yesterday"));
    QVERIFY(QFile::copy(world.file(), copy));
    world.open();
    QVERIFY(world.store->enrolments.confirm({sampleEnrolment(3, 0)}, {}).result());
    world.anchor();
    world.trail.reset();
    world.store.reset();
    QVERIFY(QFile::remove(world.file()));
    QVERIFY(QFile::copy(copy, world.file()));

    world.open();

    QCOMPARE(world.store->opened->restored, 1);
    QCOMPARE(*world.verdict().fault, AuditFault::Rewritten);
}

void TestAuditTrail::tail_readsOnlyWhatCameAfterTheAnchor()
{
    World world;
    world.work();
    QCOMPARE(world.verdict(AuditExtent::Tail).links, qint64(links));
    world.anchor();
    QCOMPARE(world.verdict(AuditExtent::Tail).links, qint64(0));
    world.deed(QStringLiteral("operator_signed_in"));

    const AuditVerdict verdict = world.verdict(AuditExtent::Tail);
    QVERIFY(!verdict.fault);
    QCOMPARE(verdict.links, qint64(1));
}

void TestAuditTrail::tail_findsWhatTheStartMustKnow()
{
    World world;
    world.work();
    world.anchor();
    world.deed(QStringLiteral("operator_signed_in"));
    world.deed(QStringLiteral("operator_signed_out"));

    world.change({QStringLiteral("UPDATE audit SET reference = 'other' WHERE sequence = 8")});
    QCOMPARE(*world.verdict(AuditExtent::Tail).fault, AuditFault::Changed);
    world.change({QStringLiteral("DELETE FROM audit WHERE sequence = 7")});
    QCOMPARE(*world.verdict(AuditExtent::Tail).fault, AuditFault::Missing);
    world.change({QStringLiteral("UPDATE audit SET hash = 'x' WHERE sequence = 6"),
                  QStringLiteral("DELETE FROM audit WHERE sequence = 8")});
    QCOMPARE(*world.verdict(AuditExtent::Tail).fault, AuditFault::Rewritten);
}

void TestAuditTrail::news_tellTheHashOfAnyLinkAsked()
{
    World world;
    world.work();

    const auto first = world.trail->news({}).result();
    QCOMPARE(first->head.sequence, qint64(links));
    QCOMPARE(first->since, AuditLink());
    world.anchor();
    world.deed(QStringLiteral("operator_signed_in"));
    const auto next = world.trail->news({}).result();
    QCOMPARE(next->head.sequence, qint64(links + 1));
    QCOMPARE(next->since, first->head);
    QCOMPARE(world.trail->news(99).result()->since, (AuditLink{99, QString()}));
}

void TestAuditTrail::anchorFile_thatCannotBeRead_isNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no hash") << QByteArray("12:");
    QTest::newRow("no number") << QByteArray("x:") + QByteArray(64, 'a');
    QTest::newRow("number zero") << QByteArray("0:") + QByteArray(64, 'a');
    QTest::newRow("short") << QByteArray("12:abc");
    QTest::newRow("long") << QByteArray("12:") + QByteArray(65, 'a');
}

void TestAuditTrail::anchorFile_thatCannotBeRead_isNone()
{
    QFETCH(QByteArray, content);
    QTemporaryDir dir;
    const QString database = dir.filePath(QStringLiteral("kiosk.db"));
    QFile file(database + QStringLiteral(".anchor"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    QCOMPARE(storage::AnchorFile(database).read(), AuditLink());
}

void TestAuditTrail::linkText_roundTrips_andRefusesTheRest()
{
    const AuditLink link{412, QString(60, u'a') + QStringLiteral("0123")};
    QCOMPARE(link.shortText(), QStringLiteral("412:aaaaaaaaaaaaaaaa"));
    const auto read = AuditLink::fromText(QStringLiteral(" 412:AAAAAAAAAAAAAAAA\n"));
    QVERIFY(read);
    QCOMPARE(read->sequence, qint64(412));
    QVERIFY(read->matches(link.hash));
    QVERIFY(!read->matches(QString(64, u'b')));
    for (const char *wrong :
         {"", "412", "-1:aaaaaaaaaaaaaaaa", "412:aaaaaaaaaaaaaaag", "99999999999999999999:aaaaaaaaaaaaaaaa"})
        QVERIFY2(!AuditLink::fromText(QString::fromLatin1(wrong)), wrong);
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
