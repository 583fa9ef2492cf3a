#include "backoffice/store/intake.h"
#include "backoffice/store/outcomes.h"
#include "backoffice/store/query.h"
#include "backoffice/store/records.h"

#include "support/fakeclock.h"
#include "support/officestore.h"
#include "support/sampleenrolments.h"
#include "wire/digest.h"
#include "wire/enrolmentbody.h"

#include <QTest>

using namespace clips;
using namespace clips::office;
using wire::IntakeResult;

namespace {

const QString kiosk = QStringLiteral("K03");

QByteArray bytesOf(const domain::Enrolment &enrolment)
{
    return wire::encodeEnrolment(enrolment, *domain::ReceiptNumber::make(enrolment.kioskId, 2026, 124));
}

/// The n-th enrolment, each of another child.
domain::Enrolment enrolment(int n)
{
    auto sample = testing::sampleEnrolment(n, 0);
    sample.child.taxCode.clear();
    sample.child.givenName = QStringLiteral("Zosimina %1").arg(QChar(u'A' + n % 26)) + QString(n / 26, u'X');
    return sample;
}

QByteArray body(int n)
{
    return bytesOf(enrolment(n));
}

struct World
{
    testing::OfficeStore store;
    testing::FakeClock clock;
    std::unique_ptr<Database> database = std::move(store.open()).value();
    Intake intake{*database, clock};
};

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receive_newEnrolment_isStoredAsItCame();
    void receive_sameBytesAgain_givesTheSameAnswer();
    void receive_sameBytesTwiceInOneBatch_storesOne();
    void receive_otherBytes_isAConflictAndChangesNothing();
    void receive_badLine_doesNotBlockTheOthers();
    void receive_withoutPlaceToWrite_storesNothingOfTheBatch();
    void protocolNumbers_haveNoGapsAndBeginAnewEachYearInRome();
    void receive_sameChildUnderAnotherId_isStoredForReview_data();
    void receive_sameChildUnderAnotherId_isStoredForReview();
    void receive_forReviewAgain_saysTheSameAgain();
    void receive_madeOnAnotherKiosk_isStoredForReview();
    void receive_presentedInTheFuture_isStoredForReview();
    void list_fromASecondConnection_seesWhatIsStored();
    void outcomes_afterACursor_giveTheRestOfThisKiosk();
    void open_databaseOfANewerVersion_isRefused();
};

void TestIntake::receive_newEnrolment_isStoredAsItCame()
{
    World world;

    const auto answers = world.intake.receive({body(1)}, kiosk);

    QVERIFY(answers);
    const auto &ack = answers->first();
    QCOMPARE(ack.result, IntakeResult::Stored);
    QCOMPARE(ack.bodyHash, wire::bodyHash(body(1)));
    QCOMPARE(ack.protocolNumber, QStringLiteral("2026/0000001"));
    Statement query = world.database->prepare(QStringLiteral("SELECT body FROM enrolment"));
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toByteArray(), body(1));
}

void TestIntake::receive_sameBytesAgain_givesTheSameAnswer()
{
    World world;
    const auto first = world.intake.receive({body(1)}, kiosk);
    QVERIFY(first);
    world.clock.advanceMs(3'600'000);

    const auto second = world.intake.receive({body(1)}, kiosk);

    QVERIFY(second);
    QCOMPARE(second->first().result, IntakeResult::AlreadyStored);
    QCOMPARE(second->first().protocolNumber, first->first().protocolNumber);
    QCOMPARE(second->first().receivedAt, first->first().receivedAt);
    QCOMPARE(Records(*world.database).list()->size(), 1);
}

void TestIntake::receive_sameBytesTwiceInOneBatch_storesOne()
{
    World world;

    const auto answers = world.intake.receive({body(1), body(1)}, kiosk);

    QVERIFY(answers);
    QCOMPARE((*answers)[0].result, IntakeResult::Stored);
    QCOMPARE((*answers)[1].result, IntakeResult::AlreadyStored);
    QCOMPARE((*answers)[1].protocolNumber, (*answers)[0].protocolNumber);
    QCOMPARE((*answers)[1].position, 1);
}

void TestIntake::receive_otherBytes_isAConflictAndChangesNothing()
{
    World world;
    QVERIFY(world.intake.receive({body(1)}, kiosk));
    auto altered = enrolment(1);
    altered.answers.insert(QStringLiteral("note"), QStringLiteral("other"));

    const auto answers = world.intake.receive({bytesOf(altered)}, kiosk);

    QVERIFY(answers);
    QCOMPARE(answers->first().result, IntakeResult::Conflict);
    QVERIFY(answers->first().protocolNumber.isEmpty());
    QCOMPARE(world.intake.receive({body(1)}, kiosk)->first().result, IntakeResult::AlreadyStored);
}

void TestIntake::receive_badLine_doesNotBlockTheOthers()
{
    World world;
    QByteArray damaged = body(2);
    damaged.replace("canteen", "laundry");

    const auto answers = world.intake.receive({body(1), damaged, "<html>", body(3)}, kiosk);

    QVERIFY(answers);
    QCOMPARE((*answers)[0].result, IntakeResult::Stored);
    QCOMPARE((*answers)[1].result, IntakeResult::Invalid);
    QCOMPARE((*answers)[1].enrolmentId, enrolment(2).id);
    QVERIFY((*answers)[1].reason.startsWith(QStringLiteral("service")));
    QCOMPARE((*answers)[2].result, IntakeResult::Invalid);
    QVERIFY((*answers)[2].enrolmentId.isNull());
    QCOMPARE((*answers)[3].protocolNumber, QStringLiteral("2026/0000002"));
}

void TestIntake::receive_withoutPlaceToWrite_storesNothingOfTheBatch()
{
    World world;
    QVERIFY(world.intake.receive({body(1)}, kiosk));
    // The disk fills up at the third line of the batch: a number that is taken already stands for it.
    QVERIFY(runQuery(*world.database,
                     QStringLiteral("UPDATE enrolment SET protocol_number = '2026/0000004' WHERE protocol_number = "
                                    "'2026/0000001'")));

    QVERIFY(!world.intake.receive({body(2), body(3), body(4)}, kiosk));

    QCOMPARE(Records(*world.database).list()->size(), 1);
    QVERIFY(runQuery(*world.database, QStringLiteral("UPDATE enrolment SET protocol_number = '2026/0000001'")));
    const auto again = world.intake.receive({body(2), body(3), body(4)}, kiosk);
    QVERIFY(again);
    QCOMPARE(again->last().protocolNumber, QStringLiteral("2026/0000004"));
}

void TestIntake::protocolNumbers_haveNoGapsAndBeginAnewEachYearInRome()
{
    World world;
    // A quarter past eleven at night in UTC is next year in Rome.
    world.clock.setWall(QDateTime(QDate(2026, 12, 31), QTime(22, 30), Qt::UTC));
    QVERIFY(world.intake.receive({body(1), "bad", body(2)}, kiosk));
    world.clock.setWall(QDateTime(QDate(2026, 12, 31), QTime(23, 15), Qt::UTC));
    QVERIFY(world.intake.receive({body(3), body(4)}, kiosk));

    const auto list = Records(*world.database).list();
    QVERIFY(list);
    QStringList numbers;
    for (const auto &row : *list)
        numbers.append(row.protocolNumber);
    QCOMPARE(numbers, (QStringList{QStringLiteral("2026/0000001"), QStringLiteral("2026/0000002"),
                                   QStringLiteral("2027/0000001"), QStringLiteral("2027/0000002")}));
}

void TestIntake::receive_sameChildUnderAnotherId_isStoredForReview_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("otherCode");
    QTest::addColumn<bool>("otherService");
    QTest::addColumn<QString>("otherName");
    QTest::addColumn<QString>("reason");
    const QString code = QStringLiteral("SMPLCU21C07E506T");
    const QString duplicate = QStringLiteral("duplicate");
    const QString possible = QStringLiteral("possible_duplicate");
    QTest::newRow("same tax code") << code << code << false << QString() << duplicate;
    QTest::newRow("omocode of the same code")
        << code << QStringLiteral("SMPLCU21C07E50SQ") << false << QString() << duplicate;
    QTest::newRow("other code and other name")
        << code << QStringLiteral("LLAAIA22S70E506Q") << false << QStringLiteral("Aia") << QString();
    QTest::newRow("other code, same name, birth date and place")
        << code << QStringLiteral("LLAAIA22S70E506Q") << false << QString() << possible;
    QTest::newRow("a code once and none the other time") << code << QString() << false << QString() << possible;
    QTest::newRow("other service") << code << code << true << QString() << QString();
    QTest::newRow("no code, same name and birth date") << QString() << QString() << false << QString() << duplicate;
}

void TestIntake::receive_sameChildUnderAnotherId_isStoredForReview()
{
    QFETCH(QString, code);
    QFETCH(QString, otherCode);
    QFETCH(bool, otherService);
    QFETCH(QString, otherName);
    QFETCH(QString, reason);
    const bool isReview = !reason.isEmpty();
    World world;
    auto first = testing::sampleEnrolment(1, 0);
    auto second = testing::sampleEnrolment(2, otherService ? 1 : 0);
    first.child.taxCode = code;
    second.child.taxCode = otherCode;
    second.child.familyName = second.child.familyName.toUpper();
    if (!otherName.isEmpty())
        second.child.givenName = otherName;
    QVERIFY(world.intake.receive({bytesOf(first)}, kiosk));

    const auto answers = world.intake.receive({bytesOf(second)}, kiosk);

    QVERIFY(answers);
    QCOMPARE(answers->first().result, isReview ? IntakeResult::NeedsReview : IntakeResult::Stored);
    QCOMPARE(answers->first().protocolNumber, QStringLiteral("2026/0000002"));
    // A code and nothing else: the other application may be somebody else's.
    QCOMPARE(answers->first().reason, isReview ? reason : QString());
}

void TestIntake::receive_forReviewAgain_saysTheSameAgain()
{
    World world;
    const QByteArray second = bytesOf(testing::sampleEnrolment(2, 0));
    QVERIFY(world.intake.receive({bytesOf(testing::sampleEnrolment(1, 0))}, kiosk));
    const auto before = world.intake.receive({second}, kiosk);

    const auto after = world.intake.receive({second}, kiosk);

    QVERIFY(before && after);
    QCOMPARE(after->first().result, IntakeResult::NeedsReview);
    QCOMPARE(after->first().protocolNumber, before->first().protocolNumber);
    QCOMPARE(after->first().reason, before->first().reason);
}

void TestIntake::receive_madeOnAnotherKiosk_isStoredForReview()
{
    World world;

    const auto answers = world.intake.receive({body(1)}, QStringLiteral("K07"));

    QVERIFY(answers);
    QCOMPARE(answers->first().result, IntakeResult::NeedsReview);
    QVERIFY(!answers->first().protocolNumber.isEmpty());
}

void TestIntake::receive_presentedInTheFuture_isStoredForReview()
{
    World world;
    auto future = enrolment(1);
    future.presentedAt = world.clock.nowUtc().addDays(2);

    QCOMPARE(world.intake.receive({bytesOf(future)}, kiosk)->first().result, IntakeResult::NeedsReview);
}

void TestIntake::list_fromASecondConnection_seesWhatIsStored()
{
    World world;
    QVERIFY(world.intake.receive({body(1), body(2)}, kiosk));

    auto reader = world.store.open(Database::Use::ReadOnly);
    QVERIFY(reader);
    const auto list = Records(**reader).list();

    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->first().enrolmentId, enrolment(1).id.toString(QUuid::WithoutBraces));
    QCOMPARE(list->first().service, QStringLiteral("canteen"));
    QCOMPARE(list->first().state, QStringLiteral("received"));
    QCOMPARE(list->first().receiptNumber, domain::ReceiptNumber::make(kiosk, 2026, 124)->text());
}

void TestIntake::outcomes_afterACursor_giveTheRestOfThisKiosk()
{
    World world;
    QVERIFY(world.intake.receive({body(1), body(2), body(3)}, kiosk));
    QVERIFY(
        world.intake.receive({bytesOf(testing::sampleEnrolment(9, 2, QStringLiteral("K07")))}, QStringLiteral("K07")));

    const auto page = Outcomes(*world.database).page(kiosk, 1, 1);
    const auto rest = Outcomes(*world.database).page(kiosk, 2, 500);

    QVERIFY(page && rest);
    QCOMPARE(page->size(), 1);
    QCOMPARE(page->first().sequence, 2);
    QCOMPARE(rest->size(), 1);
    QCOMPARE(rest->first().enrolmentId, enrolment(3).id);
    QCOMPARE(rest->first().protocolNumber, QStringLiteral("2026/0000003"));
}

void TestIntake::open_databaseOfANewerVersion_isRefused()
{
    const testing::OfficeStore store;
    {
        auto database = store.open();
        QVERIFY(database);
        Statement query = (*database)->prepare(QStringLiteral("INSERT INTO schema_version (version) VALUES (999)"));
        QVERIFY(query.exec());
    }

    const auto again = store.open();

    QVERIFY(!again);
    QCOMPARE(again.error(), OfficeError::NewerVersion);
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
