#pragma once

#include "journey/emergencydesk.h"
#include "journey/guardedregister.h"
#include "journey/operatordesk.h"
#include "journey/operatorgate.h"
#include "journey/operatorsession.h"
#include "journey/receiptdesk.h"
#include "journey/recogniser.h"
#include "journey/sittingcontroller.h"
#include "support/fakeclock.h"
#include "support/fakeports.h"
#include "support/formworld.h"
#include "support/seededrandom.h"
#include "support/smallworld.h"

#include <QTest>

namespace clips::test {

/// The journey of a kiosk with two operators and a supervisor, joined as in the program, fakes behind the ports.
struct OperatorWorld
{
    testing::FakeClock clock;
    testing::SeededRandom random;
    testing::FakePinVerifier verifier;
    testing::FakeRegister registry;
    testing::FakeOperatorLedger ledger;
    testing::FakeEmergencyRegister emergencies;
    testing::FakeEnrolmentStore store{clock};
    testing::FakeDraftStore drafts;
    testing::FakeOutbox outbox;
    testing::FakeOfficeLink office;
    testing::FakeReceiptPrinter printer;
    domain::BirthPlaces places{QByteArray()};
    journey::Environment environment{clock, random, QStringLiteral("K03"), QStringLiteral("test")};
    journey::OperatorSession session{clock, verifier, registry, ledger};
    journey::OperatorGate gate{session, ledger};
    journey::GuardedRegister guarded{registry, gate};
    journey::Recogniser recogniser{guarded, places, clock, random, false};
    journey::SittingController sitting{session, recogniser, store, drafts, environment};
    journey::OperatorDesk desk{store, outbox, office, gate};
    journey::ReceiptDesk receipts{store, store.prints, printer, environment};
    journey::EmergencyDesk emergency{emergencies, session, gate, clock, random};

    OperatorWorld()
    {
        using domain::OperatorRole;
        registry.households = {testing::rossiHousehold()};
        session.setRoster(
            {{{QStringLiteral("op1"), QStringLiteral("Anna Demo"), OperatorRole::Operator, QStringLiteral("2468")},
              {QStringLiteral("op2"), QStringLiteral("Bruno Demo"), OperatorRole::Operator, QStringLiteral("1357")},
              {QStringLiteral("su1"), QStringLiteral("Carla Demo"), OperatorRole::Supervisor, QStringLiteral("8642")}},
             clock.nowUtc().addDays(30)});
        receipts.guardWith(gate);
        QObject::connect(&sitting, &journey::SittingController::stepChanged, &gate,
                         [this](journey::Step step) { gate.setStep(step); });
        QObject::connect(&emergency, &journey::EmergencyDesk::changed, &sitting,
                         [this] { sitting.setEmergencyPeriod(emergency.open()); });
        QList<domain::PublishedForm> forms;
        for (const domain::Service service : domain::allServices) {
            const QString code = domain::serviceCode(service);
            forms.append({code + QStringLiteral(".json"),
                          QStringLiteral(R"({"schema":1,"service":"%1","version":"t1","title":{"it":"T","en":"T"},
"questions":[{"id":"note","type":"text","title":{"it":"Nota?","en":"Note?"},"label":{"it":"Nota","en":"Note"}}]})")
                              .arg(code)
                              .toUtf8()});
        }
        sitting.setPublished(
            std::make_shared<rules::Published>(testing::smallCatalogue(), forms, QList<domain::PublishedForm>()));
    }

    void signIn(const char *who = "op1", const char *pin = "2468")
    {
        if (sitting.step() == journey::Step::Attract)
            sitting.callOperator();
        session.signIn(QLatin1String(who), QLatin1String(pin));
        QTRY_VERIFY(!session.isVerifying());
        QTRY_VERIFY(sitting.step() != journey::Step::SignIn);
    }
    void recognise()
    {
        recogniser.readTaxCode(registry.households.first().members.first().taxCode);
        recogniser.setDocumentType(QStringLiteral("cie"));
        recogniser.setDocumentNumber(QStringLiteral("CA00000AA"));
        recogniser.setDocumentExpiry(QDate(2030, 1, 1));
        for (const auto check : domain::allRecognitionChecks)
            recogniser.setTicked(check, true);
        sitting.confirmRecognition();
        QCOMPARE(sitting.step(), journey::Step::Household);
    }
    void handOver()
    {
        sitting.readHousehold();
        sitting.handOverToGuardian();
        QCOMPARE(sitting.step(), journey::Step::Children);
    }
    /// Luca takes the canteen, or another service.
    void toQuestions(domain::Service service = domain::Service::Canteen)
    {
        sitting.setChildChosen(QStringLiteral("P2"), true);
        sitting.chooseChildren();
        (void)sitting.declareAuthority({});
        sitting.setServiceChosen(service, true);
        sitting.chooseServices();
        QCOMPARE(sitting.step(), journey::Step::Questions);
    }
    /// From the questions to the page where the operator confirms.
    void toConfirm(const char *pin)
    {
        while (sitting.step() == journey::Step::Questions)
            QVERIFY(sitting.answer(QStringLiteral("niente")).isEmpty());
        for (const domain::Declaration &declaration : sitting.declarations())
            sitting.setDeclarationMade(declaration.id, true);
        QVERIFY(sitting.makeDeclarations());
        sitting.checkAnswers();
        sitting.handOverToOperator(QLatin1String(pin));
        QTRY_COMPARE(sitting.step(), journey::Step::Confirm);
    }
    void lock()
    {
        sitting.lock();
        QCOMPARE(sitting.step(), journey::Step::Shutter);
        sitting.passShutter();
    }
};

} // namespace clips::test
