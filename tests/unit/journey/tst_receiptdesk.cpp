#include "base/uuid.h"
#include "journey/receiptdesk.h"

#include "support/fakeclock.h"
#include "support/fakeports.h"
#include "support/seededrandom.h"
#include "support/smallworld.h"

#include <QSignalSpy>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace clips;
using namespace clips::journey;
using namespace clips::rules;
using State = ports::PrintProgress::State;

namespace {

domain::Enrolment enrolment(const testing::FakeClock &clock, testing::SeededRandom &random)
{
    const domain::Household household = testing::rossiHousehold();
    domain::Enrolment enrolment;
    enrolment.id = uuidV7(clock, random);
    enrolment.sittingId = uuidV7(clock, random);
    enrolment.kioskId = QStringLiteral("K03");
    enrolment.operatorId = QStringLiteral("op1");
    enrolment.schoolYear = QStringLiteral("2026/2027");
    enrolment.presentedAt = clock.nowUtc();
    enrolment.registerProducedAt = clock.nowUtc();
    enrolment.formVersion = QStringLiteral("t1");
    enrolment.catalogueVersion = QStringLiteral("test-1");
    enrolment.applicant = household.members[0];
    enrolment.child = household.members[1];
    enrolment.residence = household.address;
    enrolment.recognition.id = uuidV7(clock, random);
    enrolment.recognition.operatorId = enrolment.operatorId;
    enrolment.recognition.decidedAt = clock.nowUtc();
    enrolment.recognition.document.type = QStringLiteral("cie");
    enrolment.recognition.document.number = QStringLiteral("CA00000AA");
    for (const auto check : domain::allRecognitionChecks)
        enrolment.recognition.ticks.insert(check, clock.nowUtc());
    enrolment.declarations = {{QStringLiteral("truth"), QStringLiteral("1"), QStringLiteral("it"), clock.nowUtc()}};
    return enrolment;
}

struct World
{
    testing::FakeClock clock;
    testing::SeededRandom random;
    testing::FakeEnrolmentStore store{clock};
    testing::FakeReceiptPrinter printer;
    ReceiptDesk desk{store, store.prints, printer, {clock, random, QStringLiteral("K03"), QStringLiteral("0.1")}};
    PublishedPtr published = std::make_shared<Published>(testing::smallCatalogue(), QList<domain::PublishedForm>(),
                                                         QList<domain::PublishedForm>());
    QList<domain::Enrolment> enrolments{enrolment(clock, random)};

    ports::ConfirmedSitting save() { return *store.confirm(enrolments, {}).result(); }
    /// A print of the guardian's paper before this program began.
    ports::PrintRow row(const ports::ConfirmedSitting &confirmed, int copy,
                        ports::PrintState state = ports::PrintState::Printed)
    {
        return {uuidV7(clock, random),
                confirmed.receiptNumber.text(),
                domain::ReceiptSheet::Guardian,
                copy,
                QStringLiteral("op1"),
                confirmed.presentedAt,
                7,
                state};
    }
};

} // namespace

class TestReceiptDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void print_offline_readsAsTheEmergencyRegister();
    void receipt_showsNoMoreThanItMay();
    void progress_isKeptInTheStore();
    void progress_isThatOfThePaperThatIsBehind();
    void officesSheet_carriesHowItIsSigned();
    void secondSignature_hasItsLineForWhatWasAnswered_data();
    void secondSignature_hasItsLineForWhatWasAnswered();
    void correction_quotesTheReceiptItReplaces();
    void protectedFamily_thePaperNamesNoPlace_data();
    void protectedFamily_thePaperNamesNoPlace();
    void reprint_printsTheOfficesNoticeWhenItIsRight_data();
    void reprint_printsTheOfficesNoticeWhenItIsRight();
    void printFailure_neverTouchesTheEnrolment();
    void reprint_isACopyWithTheSameNumberAndTheProtocolNumber();
    void reprint_ofWhatIsNotHere_saysSo();
    void reprint_afterTheContentWasWiped_sendsToTheOffice();
    void everyPrint_isARowWithOperatorAndJob();
    void printerThatCannotTell_asksAndTakesTheAnswer();
    void printerThatCannotTell_no_printsTheSamePapersAgainAsACopy();
    void unansweredQuestion_holdsNobodyBack();
    void receiptLeftBehind_isPrintedAsTheFirst();
    void receiptLeftBehind_afterTheSpoolerHadIt_isPrintedAsACopy();
    void receiptLeftBehind_notNeeded_isNotOfferedAgain();
    void failedPrint_isOfferedOnceItIsOver();
};

void TestReceiptDesk::print_offline_readsAsTheEmergencyRegister()
{
    World world;
    const auto confirmed = world.save();

    world.desk.print(confirmed, world.enrolments, world.published, true, QStringLiteral("it"));

    QCOMPARE(world.printer.receipts.size(), 2);
    QCOMPARE(world.printer.receipts.first().sheet, domain::ReceiptSheet::Office);
    QCOMPARE(world.printer.receipts.last().sheet, domain::ReceiptSheet::Guardian);
    QVERIFY(world.printer.receipts.first().offline);
    QCOMPARE(world.printer.receipts.first().number, confirmed.receiptNumber);
    QCOMPARE(world.printer.receipts.first().copy, 0);
    QCOMPARE(world.printer.receipts.first().declarations,
             QStringList{QStringLiteral("Verità dei dati (artt. 46-47 DPR 445/2000)")});
}

void TestReceiptDesk::receipt_showsNoMoreThanItMay()
{
    World world;
    const auto confirmed = world.save();

    world.desk.print(confirmed, world.enrolments, world.published, false, QStringLiteral("it"));

    const domain::Receipt &receipt = world.printer.receipts.first();
    QCOMPARE(receipt.applicantTaxCode, QStringLiteral("RSSMLC**********"));
    QCOMPARE(receipt.lines.first().childName, QStringLiteral("L. R., 2021"));
}

void TestReceiptDesk::progress_isKeptInTheStore()
{
    World world;
    const auto confirmed = world.save();
    QSignalSpy progress(&world.desk, &ReceiptDesk::progressChanged);
    world.desk.print(confirmed, world.enrolments, world.published, false, QStringLiteral("it"));

    world.printer.tell(State::Waiting, QStringLiteral("media-empty"));
    QCOMPARE(world.store.prints.paperOf(confirmed.receiptNumber.text()).state, ports::PrintState::Queued);
    world.printer.tell(State::Printed);

    QCOMPARE(world.store.prints.paperOf(confirmed.receiptNumber.text()).state, ports::PrintState::Printed);
    QCOMPARE(world.desk.progress().state, State::Printed);
    QVERIFY(progress.count() >= 3);
}

void TestReceiptDesk::progress_isThatOfThePaperThatIsBehind()
{
    World world;
    const auto confirmed = world.save();
    world.desk.print(confirmed, world.enrolments, world.published, false, QStringLiteral("it"));

    world.printer.tellOne(0, State::Printed);
    world.printer.tellOne(1, State::Printing);
    QCOMPARE(world.desk.progress().state, State::Printing);
    world.printer.tellOne(1, State::Waiting, QStringLiteral("media-empty"));
    QCOMPARE(world.desk.progress().reason, QStringLiteral("media-empty"));
    world.printer.tellOne(1, State::Printed);
    QCOMPARE(world.store.prints.paperOf(confirmed.receiptNumber.text()).state, ports::PrintState::Printed);
    world.printer.tellOne(0, State::Failed, QStringLiteral("canceled"));
    QCOMPARE(world.desk.progress().state, State::Failed);
}

void TestReceiptDesk::officesSheet_carriesHowItIsSigned()
{
    World world;
    world.enrolments[0].signature.impediment = true;
    world.enrolments[0].signature.secondSignedAt = world.clock.nowUtc();
    const auto confirmed = world.save();

    world.desk.print(confirmed, world.enrolments, world.published, false, QStringLiteral("it"));

    QVERIFY(world.printer.receipts.first().cannotSign);
    QVERIFY(world.printer.receipts.first().secondSignature);
}

void TestReceiptDesk::secondSignature_hasItsLineForWhatWasAnswered_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<bool>("line");
    const QJsonObject alone{{QStringLiteral("pick_up"), QStringLiteral("alone")}};
    const QJsonObject delegates{{QStringLiteral("delegates"), QJsonArray{QJsonObject{}}}};
    QTest::newRow("service") << QStringLiteral("canteen") << QJsonObject() << true;
    QTest::newRow("delegates named") << QStringLiteral("delegates") << delegates << true;
    QTest::newRow("no delegates") << QStringLiteral("delegates") << alone << false;
    QTest::newRow("goes home alone") << QStringLiteral("alone") << alone << true;
    QTest::newRow("is collected") << QStringLiteral("alone") << delegates << false;
}

void TestReceiptDesk::secondSignature_hasItsLineForWhatWasAnswered()
{
    QFETCH(QString, policy);
    QFETCH(QJsonObject, answers);
    World world;
    domain::Catalogue catalogue = testing::smallCatalogue();
    catalogue.policies.secondSignatureFor = {policy};
    world.published =
        std::make_shared<Published>(catalogue, QList<domain::PublishedForm>(), QList<domain::PublishedForm>());
    world.enrolments[0].answers = answers;
    const auto confirmed = world.save();

    world.desk.print(confirmed, world.enrolments, world.published, false, QStringLiteral("it"));

    QTEST(world.printer.receipts.first().secondSignature, "line");
}

void TestReceiptDesk::correction_quotesTheReceiptItReplaces()
{
    World world;
    world.enrolments[0].kind = domain::ApplicationKind::Correction;
    world.enrolments[0].replaces.receiptNumber = QStringLiteral("K03-2026-000099-H");
    const auto confirmed = world.save();

    world.desk.print(confirmed, world.enrolments, world.published, false, QStringLiteral("it"));

    const domain::ReceiptLine &line = world.printer.receipts.last().lines.first();
    QCOMPARE(line.kind, domain::ApplicationKind::Correction);
    QCOMPARE(line.replacedReceipt, QStringLiteral("K03-2026-000099-H"));
}

void TestReceiptDesk::protectedFamily_thePaperNamesNoPlace_data()
{
    QTest::addColumn<bool>("isProtected");
    QTest::addColumn<QString>("formVersion");
    QTest::addColumn<int>("choices");
    QTest::newRow("as anybody") << false << QStringLiteral("t1") << 2;
    QTest::newRow("protected") << true << QStringLiteral("t1") << 1;
    QTest::newRow("protected, form of another version") << true << QStringLiteral("t0") << 0;
}

void TestReceiptDesk::protectedFamily_thePaperNamesNoPlace()
{
    QFETCH(bool, isProtected);
    QFETCH(QString, formVersion);
    QFETCH(int, choices);
    World world;
    const domain::Catalogue catalogue = testing::smallCatalogue();
    const QByteArray form = R"({"schema": 1, "service": "canteen", "version": "t1", "title": {"it": "M", "en": "C"},
        "questions": [{"id": "school", "type": "school", "source": {"kinds": ["infant"]}, "receipt": "value", "title": {"it": "S?", "en": "S?"},
            "label": {"it": "Scuola", "en": "School"}}, {"id": "class", "type": "text", "receipt": "value",
            "title": {"it": "C?", "en": "C?"}, "label": {"it": "Classe", "en": "Class"}}]})";
    const Published published(catalogue, {{QStringLiteral("canteen.json"), form}}, {});
    QVERIFY(published.form(domain::Service::Canteen));
    domain::Enrolment one = world.enrolments.first();
    one.formVersion = formVersion;
    one.protectedAddress = isProtected;
    one.answers = {{QStringLiteral("school"), catalogue.schools.first().code},
                   {QStringLiteral("class"), QStringLiteral("1A")}};

    const domain::Receipt receipt = composeReceipt(
        *domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 1), {one}, published,
        {world.clock, world.random, QStringLiteral("K03"), QStringLiteral("0.1")}, false, QStringLiteral("it"));

    QCOMPARE(receipt.lines.first().choices.size(), choices);
    for (const auto &[label, value] : receipt.lines.first().choices)
        QVERIFY(!isProtected || !value.contains(catalogue.schools.first().name));
}

void TestReceiptDesk::reprint_printsTheOfficesNoticeWhenItIsRight_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("right") << QStringLiteral("301000000000000144") << true;
    QTest::newRow("wrong check digits") << QStringLiteral("301000000000000145") << false;
}

void TestReceiptDesk::reprint_printsTheOfficesNoticeWhenItIsRight()
{
    QFETCH(QString, number);
    QFETCH(bool, isRight);
    World world;
    const auto confirmed = world.save();
    world.store.rows[0].notice = domain::PaymentNotice{number, 1250, QStringLiteral("00000000000")};
    QSignalSpy refused(&world.desk, &ReceiptDesk::noticeRefused);

    world.desk.reprint(confirmed.receiptNumber.text(), world.published, QStringLiteral("it"));

    QTRY_COMPARE(world.printer.receipts.size(), 1);
    QCOMPARE(world.printer.receipts.first().lines.first().notice.has_value(), isRight);
    QCOMPARE(refused.count(), isRight ? 0 : 1);
}

void TestReceiptDesk::printFailure_neverTouchesTheEnrolment()
{
    World world;
    const auto confirmed = world.save();
    world.desk.print(confirmed, world.enrolments, world.published, false, QStringLiteral("it"));

    world.printer.tell(State::Failed, QStringLiteral("canceled"));

    QCOMPARE(world.store.rows.first().state, domain::EnrolmentState::Confirmed);
    QCOMPARE(world.store.prints.paperOf(confirmed.receiptNumber.text()).state, ports::PrintState::Failed);
}

void TestReceiptDesk::reprint_isACopyWithTheSameNumberAndTheProtocolNumber()
{
    World world;
    const auto confirmed = world.save();
    world.store.rows[0].protocolNumber = QStringLiteral("2026/0000007");
    world.store.prints.rows = {world.row(confirmed, 1)};

    world.desk.reprint(confirmed.receiptNumber.text(), world.published, QStringLiteral("it"));

    QTRY_COMPARE(world.printer.receipts.size(), 1);
    const domain::Receipt &copy = world.printer.receipts.first();
    QCOMPARE(copy.number, confirmed.receiptNumber);
    QCOMPARE(copy.copy, 2);
    QVERIFY(!copy.offline);
    QCOMPARE(copy.lines.first().protocolNumber, QStringLiteral("2026/0000007"));
}

void TestReceiptDesk::reprint_afterTheContentWasWiped_sendsToTheOffice()
{
    World world;
    const auto confirmed = world.save();
    world.store.saved.clear(); // its rows stay
    QSignalSpy failed(&world.desk, &ReceiptDesk::reprintFailed);
    QSignalSpy wiped(&world.desk, &ReceiptDesk::contentWiped);

    world.desk.reprint(confirmed.receiptNumber.text(), world.published, QStringLiteral("it"));

    QTRY_COMPARE(wiped.size(), 1);
    QCOMPARE(wiped.first().first().toString(), confirmed.receiptNumber.text());
    QVERIFY(failed.isEmpty());
    QVERIFY(world.printer.receipts.isEmpty());
}

void TestReceiptDesk::reprint_ofWhatIsNotHere_saysSo()
{
    World world;
    QSignalSpy failed(&world.desk, &ReceiptDesk::reprintFailed);

    world.desk.reprint(domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 9)->text(), world.published,
                       QStringLiteral("it"));

    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(world.printer.receipts.isEmpty());
}

void TestReceiptDesk::everyPrint_isARowWithOperatorAndJob()
{
    World world;
    const auto confirmed = world.save();
    world.desk.print(confirmed, world.enrolments, world.published, false, QStringLiteral("it"));
    world.printer.job = 31;

    world.printer.tell(State::Waiting, QStringLiteral("media-empty"));

    QCOMPARE(world.store.prints.rows.size(), 2);
    for (const ports::PrintRow &row : world.store.prints.rows) {
        QCOMPARE(row.receiptNumber, confirmed.receiptNumber.text());
        QCOMPARE(row.operatorId, QStringLiteral("op1"));
        QCOMPARE(row.startedAt, world.clock.nowUtc());
        QCOMPARE(row.job, 31);
        QCOMPARE(row.state, ports::PrintState::Queued);
        QCOMPARE(row.reason, QStringLiteral("media-empty"));
    }
    QVERIFY(world.store.prints.rows[0].sheet != world.store.prints.rows[1].sheet);
    world.printer.tell(State::Printing);
    QCOMPARE(world.store.prints.rows[0].state, ports::PrintState::Printing);
    QCOMPARE(world.store.prints.rows[0].reason, QString());
}

void TestReceiptDesk::printerThatCannotTell_asksAndTakesTheAnswer()
{
    World world;
    const auto confirmed = world.save();
    world.desk.print(confirmed, world.enrolments, world.published, false, QStringLiteral("it"));
    world.printer.mustAsk = true;
    world.printer.tell(State::Printing);
    QVERIFY(!world.desk.progress().mustAsk);

    world.printer.tell(State::Printed);
    QVERIFY(world.desk.progress().mustAsk);
    world.desk.receiptInHand();

    QVERIFY(!world.desk.progress().mustAsk);
    QCOMPARE(world.desk.progress().state, State::Printed);
    QCOMPARE(world.store.prints.paperOf(confirmed.receiptNumber.text()).state, ports::PrintState::Confirmed);
}

void TestReceiptDesk::printerThatCannotTell_no_printsTheSamePapersAgainAsACopy()
{
    World world;
    const auto confirmed = world.save();
    world.desk.print(confirmed, world.enrolments, world.published, false, QStringLiteral("it"));
    world.printer.mustAsk = true;
    world.printer.tell(State::Printed);

    world.desk.printAgain(world.published, QStringLiteral("it"));
    world.desk.printAgain(world.published, QStringLiteral("it")); // a second touch prints nothing

    QTRY_COMPARE(world.printer.receipts.size(), 4);
    QCOMPARE(world.printer.receipts[2].sheet, domain::ReceiptSheet::Office);
    QCOMPARE(world.printer.receipts[3].sheet, domain::ReceiptSheet::Guardian);
    QCOMPARE(world.printer.receipts[3].copy, 1);
    QCOMPARE(world.printer.receipts[3].number, confirmed.receiptNumber);
    QVERIFY(world.printer.receipts[1].code.isEmpty());
    QCOMPARE(world.printer.receipts[3].code, QStringLiteral("LE1:first"));
    QVERIFY(!world.desk.progress().mustAsk);
}

void TestReceiptDesk::unansweredQuestion_holdsNobodyBack()
{
    World world;
    const auto first = world.save();
    world.desk.print(first, world.enrolments, world.published, false, QStringLiteral("it"));
    world.printer.mustAsk = true;
    world.printer.tell(State::Printed);
    world.printer.mustAsk = false;

    const auto second = world.save();
    world.desk.print(second, world.enrolments, world.published, false, QStringLiteral("it"));

    QCOMPARE(world.desk.receiptNumber(), second.receiptNumber.text());
    QVERIFY(!world.desk.progress().mustAsk);
    world.desk.receiptInHand(); // nobody was asked about this one
    QCOMPARE(world.store.prints.paperOf(first.receiptNumber.text()).state, ports::PrintState::Printed);
}

void TestReceiptDesk::receiptLeftBehind_isPrintedAsTheFirst()
{
    World world;
    const auto confirmed = world.save(); // and then the program was killed
    world.desk.lookForUnprinted();
    QTRY_COMPARE(world.desk.unprinted().size(), 1);

    world.desk.printMissing(confirmed.receiptNumber.text(), world.published, QStringLiteral("it"));

    QVERIFY(world.desk.unprinted().isEmpty());
    QTRY_COMPARE(world.printer.receipts.size(), 2);
    QCOMPARE(world.printer.receipts[0].sheet, domain::ReceiptSheet::Office);
    QCOMPARE(world.printer.receipts[1].copy, 0);
    world.printer.tell(State::Printed);
    world.desk.lookForUnprinted();
    QVERIFY(world.desk.unprinted().isEmpty());
}

void TestReceiptDesk::receiptLeftBehind_afterTheSpoolerHadIt_isPrintedAsACopy()
{
    World world;
    const auto confirmed = world.save();
    world.store.prints.rows = {world.row(confirmed, 0, ports::PrintState::Failed)};
    world.desk.lookForUnprinted();
    QTRY_COMPARE(world.desk.unprinted().size(), 1);

    world.desk.printMissing(confirmed.receiptNumber.text(), world.published, QStringLiteral("it"));

    QTRY_COMPARE(world.printer.receipts.size(), 1);
    QCOMPARE(world.printer.receipts[0].sheet, domain::ReceiptSheet::Guardian);
    QCOMPARE(world.printer.receipts[0].copy, 1);
}

void TestReceiptDesk::receiptLeftBehind_notNeeded_isNotOfferedAgain()
{
    World world;
    const auto confirmed = world.save();
    world.desk.lookForUnprinted();
    QTRY_COMPARE(world.desk.unprinted().size(), 1);

    world.desk.waive(confirmed.receiptNumber.text());

    QTRY_VERIFY(world.desk.unprinted().isEmpty());
    QVERIFY(world.printer.receipts.isEmpty());
    QCOMPARE(world.store.prints.paperOf(confirmed.receiptNumber.text()).state, ports::PrintState::Waived);
}

void TestReceiptDesk::failedPrint_isOfferedOnceItIsOver()
{
    World world;
    const auto confirmed = world.save();
    world.desk.print(confirmed, world.enrolments, world.published, false, QStringLiteral("it"));
    world.desk.lookForUnprinted();
    QVERIFY(world.desk.unprinted().isEmpty());

    world.printer.tellOne(0, State::Failed, QStringLiteral("canceled"));
    QVERIFY(world.desk.unprinted().isEmpty());
    world.printer.tellOne(1, State::Printed);

    QTRY_COMPARE(world.desk.unprinted().size(), 1);
    QCOMPARE(world.desk.unprinted().first().paper.missing, QList<domain::ReceiptSheet>{domain::ReceiptSheet::Office});
}

QTEST_GUILESS_MAIN(TestReceiptDesk)
#include "tst_receiptdesk.moc"
