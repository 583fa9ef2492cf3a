#include "journey/letterdesk.h"

#include "domain/activationcode.h"
#include "support/fakeclock.h"
#include "support/fakeports.h"
#include "support/seededrandom.h"

#include <QSignalSpy>
#include <QTest>

using namespace clips;
using journey::LetterDesk;
using State = ports::PrintProgress::State;

namespace {

class FakeLetterStore final : public ports::LetterStore
{
public:
    using Done = Result<void, ports::StoreError>;
    QList<ports::Letter> added;
    QStringList reasons;
    QStringList voided;
    bool fails = false;

    QFuture<Done> add(const ports::Letter &letter, const QString &reason) override
    {
        if (fails)
            return testing::ready(Done(Failure{ports::StoreError::DiskFull}));
        added.append(letter);
        reasons.append(reason);
        return testing::ready(Done());
    }
    QFuture<Done> makeVoid(const QString &reference, const QString &) override
    {
        voided.append(reference);
        return testing::ready(Done());
    }
    QFuture<Result<QList<Untold>, ports::StoreError>> untold(int) override
    {
        return testing::ready(Result<QList<Untold>, ports::StoreError>(QList<Untold>()));
    }
    QFuture<Done> markTold(const QString &, bool) override { return testing::ready(Done()); }
};

/// The verifier is the secret itself, so that a test can look at it.
class OpenHasher final : public ports::SecretHasher
{
public:
    bool fails = false;
    QFuture<QString> hash(const QString &secret) override { return testing::ready(fails ? QString() : secret); }
};

struct World
{
    testing::FakeClock clock;
    testing::SeededRandom random;
    FakeLetterStore store;
    OpenHasher hasher;
    testing::FakeReceiptPrinter printer;
    LetterDesk desk{store, hasher, printer, {clock, random, QStringLiteral("K03"), QStringLiteral("test")}};

    void print()
    {
        desk.print({QUuid(QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057")), QStringLiteral("op1"), {}, 30},
                   QStringLiteral("first"));
    }
};

} // namespace

class TestLetterDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void print_halvesTheSecretBetweenPaperAndOffice();
    void print_thatFails_makesTheLetterVoid();
    void printAgain_isAnotherSecretForTheSameGuardian();
    void print_withoutAVerifierOrAStore_printsNothing_data();
    void print_withoutAVerifierOrAStore_printsNothing();
};

void TestLetterDesk::print_halvesTheSecretBetweenPaperAndOffice()
{
    World world;
    QSignalSpy printed(&world.desk, &LetterDesk::printed);

    world.print();
    QTRY_COMPARE(world.printer.letters.size(), 1);
    world.printer.tell(State::Printed);

    const ports::Letter &kept = world.store.added.first();
    const domain::ActivationLetter &paper = world.printer.letters.first();
    const auto paperHalf = domain::ActivationHalf::fromText(paper.paperHalf);
    const auto officeHalf = domain::ActivationHalf::fromText(kept.officeHalf);
    QVERIFY(paperHalf && officeHalf && *paperHalf != *officeHalf);
    QCOMPARE(kept.verifier, activationSecret(*paperHalf, *officeHalf));
    QCOMPARE(kept.reference, paper.reference);
    QCOMPARE(kept.expiresAt, world.clock.nowUtc().addDays(30));
    QCOMPARE(printed.count(), 1);
    QVERIFY(world.store.voided.isEmpty() && world.desk.last().isPrinted);
}

void TestLetterDesk::print_thatFails_makesTheLetterVoid()
{
    World world;
    QSignalSpy failed(&world.desk, &LetterDesk::failed);

    world.print();
    QTRY_COMPARE(world.printer.letters.size(), 1);
    world.printer.tell(State::Failed, QStringLiteral("canceled"));

    QCOMPARE(world.store.voided, QStringList{world.store.added.first().reference});
    QCOMPARE(failed.count(), 1);
    QCOMPARE(world.desk.last().failure, std::optional(LetterDesk::Failed::Printing));
}

void TestLetterDesk::printAgain_isAnotherSecretForTheSameGuardian()
{
    World world;
    world.desk.printAgain();
    world.print();
    QTRY_COMPARE(world.printer.letters.size(), 1);

    world.desk.printAgain();

    QTRY_COMPARE(world.printer.letters.size(), 2);
    QCOMPARE(world.store.reasons, (QStringList{QStringLiteral("first"), QStringLiteral("reprint")}));
    QCOMPARE(world.store.added[1].recognitionId, world.store.added[0].recognitionId);
    QVERIFY(world.store.added[1].reference != world.store.added[0].reference);
    QVERIFY(world.printer.letters[1].paperHalf != world.printer.letters[0].paperHalf);
    QVERIFY(world.store.added[1].officeHalf != world.store.added[0].officeHalf);
}

void TestLetterDesk::print_withoutAVerifierOrAStore_printsNothing_data()
{
    QTest::addColumn<bool>("hasVerifier");
    QTest::newRow("no memory for the verifier") << false;
    QTest::newRow("the disk is full") << true;
}

void TestLetterDesk::print_withoutAVerifierOrAStore_printsNothing()
{
    QFETCH(bool, hasVerifier);
    World world;
    world.hasher.fails = !hasVerifier;
    world.store.fails = hasVerifier;
    QSignalSpy failed(&world.desk, &LetterDesk::failed);

    world.print();

    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(world.printer.letters.isEmpty());
}

QTEST_GUILESS_MAIN(TestLetterDesk)
#include "tst_letterdesk.moc"
