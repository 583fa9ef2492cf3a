#pragma once

#include "journey/answerdesk.h"
#include "journey/closingdesk.h"
#include "journey/emergencydesk.h"
#include "journey/operatordesk.h"
#include "journey/operatorsession.h"
#include "journey/receiptdesk.h"
#include "journey/recogniser.h"
#include "journey/sittingcontroller.h"
#include "journey/workgates.h"
#include "support/fakeclock.h"
#include "support/fakeclosingbook.h"
#include "support/fakeports.h"
#include "support/seededrandom.h"
#include "support/smallworld.h"
#include "ui/frame/kioskwindow.h"

#include <QTest>

namespace clips::test {

/// A whole kiosk in memory behind a real window: everything the pages read from, fakes behind the ports.
struct KioskWorld
{
    testing::FakeClock clock;
    testing::SeededRandom random;
    testing::FakePinVerifier verifier;
    testing::FakeRegister registry;
    testing::FakeOperatorLedger ledger;
    testing::FakeEnrolmentStore store{clock};
    testing::FakeDraftStore drafts;
    testing::FakeOfficeLink office;
    testing::FakeOutbox outbox;
    testing::FakeReceiptPrinter printer;
    domain::BirthPlaces places{QByteArray()};
    journey::Environment environment{clock, random, QStringLiteral("K03"), QStringLiteral("test")};
    journey::OperatorSession session{clock, verifier, registry, ledger};
    journey::OperatorGate gate{session, ledger};
    journey::Recogniser recogniser{registry, places, clock, random, false};
    journey::SittingController sitting{session, recogniser, store, drafts, environment};
    journey::OperatorDesk desk{store, outbox, office, gate};
    journey::ReceiptDesk receipts;
    journey::WorkGates gates{gateLimits()};
    testing::FakeAnswerStore answerStore;
    journey::AnswerDesk answers{answerStore, session, gate};
    testing::FakeEmergencyRegister emergencies;
    journey::EmergencyDesk emergency{emergencies, session, gate, clock, random};

    testing::FakeClosingBook closings;
    journey::ClosingDesk closing{closings, session, gate, printer, clock};

    /// other: a printer to use instead of the fake one.
    explicit KioskWorld(ports::ReceiptPrinter *other = nullptr)
        : receipts(store, store.prints, other ? *other : printer, environment)
    {
        registry.households = {testing::rossiHousehold()};
        session.setRoster({{{QStringLiteral("op1"), QStringLiteral("Anna Demo"), domain::OperatorRole::Operator,
                             QStringLiteral("2468")},
                            {QStringLiteral("op2"), QStringLiteral("Carlo Prova"), domain::OperatorRole::Supervisor,
                             QStringLiteral("1357")}},
                           clock.nowUtc().addDays(30)});
        QObject::connect(&sitting, &journey::SittingController::stepChanged, &gate,
                         [this](journey::Step step) { gate.setStep(step); });
        QObject::connect(&receipts, &journey::ReceiptDesk::unprintedChanged, &sitting, [this] { lookBeforeWork(); });
        QObject::connect(&gates, &journey::WorkGates::changed, &sitting, [this] { lookBeforeWork(); });
        sitting.setPublished(
            std::make_shared<rules::Published>(catalogue(), QList<domain::PublishedForm>(), shortForms()));
        QObject::connect(&sitting, &journey::SittingController::confirmedChanged, &receipts,
                         [this](const ports::ConfirmedSitting &confirmed, const QList<domain::Enrolment> &enrolments) {
                             receipts.print(confirmed, enrolments, sitting.published(), true, sitting.language());
                         });
    }

    [[nodiscard]] ui::JourneyParts parts()
    {
        return {sitting, session, recogniser, desk, receipts, emergency, gates, clock, nullptr, &answers, &closing};
    }

    void lookBeforeWork()
    {
        sitting.setDeskFirst(!receipts.unprinted().isEmpty() || gates.hasNews());
        sitting.setNewSittingsStopped(gates.stopNewWork());
    }
    static domain::GateLimits gateLimits() { return {250, 50, 3, 40, 200, 5000, 2, 40, 5, 60, 3, 0, 1, 14, false}; }

    static domain::Catalogue catalogue()
    {
        domain::Catalogue catalogue = testing::smallCatalogue();
        catalogue.office.hours = QStringLiteral("da lunedì a venerdì 8.15–12.15");
        catalogue.office.phone = QStringLiteral("0832 000000");
        catalogue.documentTypes = {
            {QStringLiteral("cie"),
             testing::text(QStringLiteral("Carta d’identità elettronica"), QStringLiteral("Electronic identity card")),
             testing::text(QStringLiteral("Ologramma e foto laser"), QStringLiteral("Hologram and laser photo"))},
            {QStringLiteral("passport"), testing::text(QStringLiteral("Passaporto"), QStringLiteral("Passport")), {}},
            {QStringLiteral("permit"),
             testing::text(QStringLiteral("Permesso di soggiorno"), QStringLiteral("Residence permit")),
             {}},
            {QStringLiteral("licence"),
             testing::text(QStringLiteral("Patente di guida"), QStringLiteral("Driving licence")),
             {}},
        };
        return catalogue;
    }

    /// Two questions a service: enough to walk; the shipped forms have their own tests.
    static QList<domain::PublishedForm> shortForms()
    {
        QList<domain::PublishedForm> forms;
        for (const domain::Service service : domain::allServices) {
            const QString code = domain::serviceCode(service);
            const QString text =
                QStringLiteral(R"({"schema":1,"service":"%1","version":"t1","title":{"it":"T","en":"T"},
"questions":[
{"id":"kind","type":"choice","title":{"it":"In quali giorni mangia a mensa?","en":"On which days does the child eat there?"},
 "label":{"it":"Giorni","en":"Days"},"receipt":"value",
 "options":[{"value":"one","label":{"it":"Da lunedì a venerdì","en":"From Monday to Friday"}},
            {"value":"two","label":{"it":"Solo alcuni giorni","en":"Some days only"}}]},
{"id":"phone","type":"phone","title":{"it":"A quale numero possiamo chiamarla?","en":"Which number can we call?"},
 "label":{"it":"Telefono","en":"Phone"},"reuse":"sitting"}
]})")
                    .arg(code);
            forms.append({code + QStringLiteral(".json"), text.toUtf8()});
        }
        return forms;
    }

    // The walk, by wishes: what a page would ask for.
    void signIn()
    {
        sitting.callOperator();
        session.signIn(QStringLiteral("op1"), QStringLiteral("2468"));
        QTRY_VERIFY(sitting.step() == journey::Step::Recognise || sitting.step() == journey::Step::Desk);
        sitting.startSitting(); // when the desk came first
        QCOMPARE(sitting.step(), journey::Step::Recognise);
    }
    void findGuardian() { recogniser.readTaxCode(registry.households.first().members.first().taxCode); }
    void examineDocument()
    {
        recogniser.setDocumentType(QStringLiteral("cie"));
        recogniser.setDocumentNumber(QStringLiteral("CA00000AA"));
        recogniser.setDocumentExpiry(QDate(2030, 1, 1));
        for (const auto check : domain::allRecognitionChecks)
            recogniser.setTicked(check, true);
    }
    void toChildren()
    {
        signIn();
        findGuardian();
        examineDocument();
        sitting.confirmRecognition();
        sitting.readHousehold();
        sitting.handOverToGuardian();
        QCOMPARE(sitting.step(), journey::Step::Children);
    }
    /// Luca takes the canteen.
    void toSaved()
    {
        toChildren();
        sitting.setChildChosen(QStringLiteral("P2"), true);
        sitting.chooseChildren();
        (void)sitting.declareAuthority({});
        sitting.setServiceChosen(domain::Service::Canteen, true);
        sitting.chooseServices();
        while (sitting.step() == journey::Step::Questions) {
            const bool kind = sitting.currentQuestion()->id == u"kind";
            QVERIFY(sitting.answer(kind ? QStringLiteral("one") : QStringLiteral("+393331234567")).isEmpty());
        }
        for (const domain::Declaration &declaration : sitting.declarations())
            sitting.setDeclarationMade(declaration.id, true);
        QVERIFY(sitting.makeDeclarations());
        sitting.checkAnswers();
        sitting.handOverToOperator(QStringLiteral("2468"));
        QTRY_COMPARE(sitting.step(), journey::Step::Confirm);
        sitting.setSigned(true);
        sitting.confirm();
        QTRY_COMPARE(sitting.step(), journey::Step::Saved);
    }
};

struct Screen
{
    const char *name;
    QSize pixels;
    QSizeF mm;
};

inline const Screen screens[] = {
    {"1080x1920", {1080, 1920}, {268.9, 478.1}},
    {"1920x1080", {1920, 1080}, {478.1, 268.9}},
    {"1366x768", {1366, 768}, {344.2, 193.5}},
    {"1280x800", {1280, 800}, {217, 135.6}},
};

} // namespace clips::test
