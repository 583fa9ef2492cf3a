#include "pagewalk.h"
#include "screenlanguages.h"
#include "ui/pages/gatescard.h"
#include "ui/widgets/detailcard.h"

using namespace Qt::StringLiterals;
using namespace clips;
using namespace clips::ui;
using clips::test::Walk;
using journey::Step;
using rules::GateFacts;

/// The desk says what stands against new work, and only a firm gate takes "New sitting" away.
class TestGatePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::loadTypeface(); }
    void desk_saysEachGateWithOneRemedy_data();
    void desk_saysEachGateWithOneRemedy();
    void everyGate_hasWordsForBothSteps();
};

namespace {

QString cardTexts(const Walk &walk)
{
    QStringList texts;
    for (const DetailCard *card : walk.window->currentPage()->findChildren<DetailCard *>())
        texts << card->accessibleName() << card->accessibleDescription();
    return texts.join(u'\n');
}

} // namespace

void TestGatePages::desk_saysEachGateWithOneRemedy_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<QString>("language");
    for (const int screen : {0, 2}) {
        for (const char *language : {"it", "en"})
            QTest::addRow("%s %s", test::screens[screen].name, language) << screen << QString::fromLatin1(language);
    }
}

void TestGatePages::desk_saysEachGateWithOneRemedy()
{
    QFETCH(int, screen);
    QFETCH(QString, language);
    test::ScreenLanguages speaking;
    Walk walk(test::screens[screen], {}, language);
    test::KioskWorld &world = walk.world;
    speaking.follow(world.sitting);
    const bool italian = language == u"it";
    GateFacts facts;
    facts.now = world.clock.nowUtc();
    facts.freeBytes = 120LL * 1024 * 1024;
    facts.officeHeardAt = facts.now.addDays(-5);
    facts.printerTrouble = u"media-empty"_s;
    facts.updateDueSince = facts.now.addDays(-2);
    world.gates.setFacts(facts);

    world.sitting.callOperator();
    world.session.signIn(u"op1"_s, u"2468"_s);
    QTRY_COMPARE(world.sitting.step(), Step::Desk);
    walk.look(u"80-desk-warned"_s);
    QVERIFY(cardTexts(walk).contains(italian ? u"Prima di nuovo lavoro"_s : u"Before new work"_s));
    QVERIFY(cardTexts(walk).contains(italian ? u"Liberi: 120 MB."_s : u"Free: 120 MB."_s));
    QVERIFY(cardTexts(walk).contains(italian ? u"Metta la carta"_s : u"Put paper in"_s));
    QVERIFY(walk.window->currentPage()->bar().forwardEnabled);

    facts.freeBytes = 20LL * 1024 * 1024;
    facts.clockOffMs = -2 * 3600'000;
    facts.officeHeardAt = facts.now.addDays(-41);
    facts.updateDueSince = facts.now.addDays(-15);
    facts.unsent = 6000;
    facts.oldestUnsent = facts.now.addDays(-41);
    facts.rosterExpiresAt = facts.now.addMSecs(3600'000);
    facts.keychain = GateFacts::Keychain::Silent;
    facts.database = GateFacts::Database::Damaged;
    world.gates.setFacts(facts);
    QTRY_VERIFY(!walk.window->currentPage()->bar().forwardEnabled);
    walk.look(u"81-desk-stopped"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the cards of before
    for (const DetailCard *card : walk.window->currentPage()->findChildren<DetailCard *>())
        QVERIFY2(card->height() <= card->parentWidget()->height(), qPrintable(card->accessibleName()));
    QVERIFY(cardTexts(walk).contains(italian ? u"Ora nessuna nuova famiglia"_s : u"No new sitting now"_s));
    QVERIFY(cardTexts(walk).contains(italian ? u"120 minuti"_s : u"120 minutes"_s));
    world.sitting.startSitting();
    QCOMPARE(world.sitting.step(), Step::Desk);

    facts = {};
    facts.now = world.clock.nowUtc();
    world.gates.setFacts(facts);
    QTRY_VERIFY(walk.window->currentPage()->bar().forwardEnabled);
    world.sitting.startSitting();
    QCOMPARE(world.sitting.step(), Step::Recognise);
    QCOMPARE(walk.problems.join(u'\n'), QString());
}

void TestGatePages::everyGate_hasWordsForBothSteps()
{
    for (const rules::Gate gate : rules::allGates) {
        for (const bool stops : {false, true}) {
            const rules::GateFinding finding{gate, stops, 7, u"paused"_s};
            QVERIFY(!GatesCard::name(gate).isEmpty());
            QVERIFY(!GatesCard::reason(finding).isEmpty());
            QVERIFY(!GatesCard::remedy(finding).isEmpty());
        }
    }
}

QTEST_MAIN(TestGatePages)
#include "tst_gatepages.moc"
