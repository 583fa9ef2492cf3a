#pragma once

#include "journey/operatordesk.h"
#include "journey/operatorsession.h"
#include "journey/recogniser.h"
#include "journey/sittingcontroller.h"
#include "support/fakeclock.h"
#include "support/fakeports.h"
#include "support/formworld.h"
#include "support/seededrandom.h"
#include "support/smallworld.h"
#include "ui/frame/bottombar.h"
#include "ui/frame/kioskframe.h"
#include "ui/questions/checkanswerspage.h"
#include "ui/questions/declarationspage.h"
#include "ui/questions/questionpage.h"
#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

namespace clips::test {

/// One question of every type, none of them required, so that a test can walk to any of them.
inline domain::PublishedForm formOfEveryType()
{
    QFile file(QStringLiteral(CLIPS_SOURCE_DIR "/tests/data/forms/every-type.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the form of every type is missing");
    return {QStringLiteral("canteen.json"), file.readAll()};
}

inline domain::PublishedForm shippedFile(domain::Service service)
{
    const QString name = domain::serviceCode(service) + QStringLiteral(".json");
    QFile file(QStringLiteral(CLIPS_SOURCE_DIR "/forms/services/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a shipped form is missing");
    return {name, file.readAll()};
}

inline domain::Catalogue questionCatalogue()
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    const domain::Catalogue schools = support::formCatalogue();
    catalogue.schools = schools.schools;
    catalogue.routes = schools.routes;
    for (domain::EnrolmentWindow &window : catalogue.windows)
        window.opens = QDate(2026, 9, 1);
    catalogue.declarations.append(
        {QStringLiteral("privacy"),
         QStringLiteral("1"),
         testing::text(QStringLiteral("Come usiamo i Suoi dati"), QStringLiteral("How we use your data")),
         testing::text(
             QStringLiteral(
                 "Il Comune di Lecce usa i Suoi dati e quelli di Suo figlio solo per questi servizi. Lo fa "
                 "per un compito di interesse pubblico. Li vedono l’ufficio, la scuola e chi dà il servizio "
                 "per il Comune. Li teniamo per il tempo che dice la legge, poi li cancelliamo. Può chiedere "
                 "di vederli, correggerli o limitarne l’uso. Può anche rivolgersi al Garante. L’informativa "
                 "completa è allo sportello."),
             QStringLiteral("The City of Lecce uses your data and those of your child for these services only. It does "
                            "so for a task of public interest. The office, the school and who gives the service for "
                            "the City see them. We keep them as long as the law says, then we delete them. You may ask "
                            "to see, correct or limit them. You may also turn to the data protection authority. The "
                            "full notice is at the counter.")),
         true,
         {},
         {},
         true});
    return catalogue;
}

/// A sitting that stands at its first question, in a frame with the pages of this folder.
class QuestionWorld
{
public:
    testing::FakeClock clock;
    testing::SeededRandom random;
    testing::FakePinVerifier verifier;
    testing::FakeRegister registry;
    testing::FakeOperatorLedger ledger;
    testing::FakeEnrolmentStore store{clock};
    testing::FakeDraftStore drafts;
    domain::BirthPlaces places{QByteArray()};
    journey::OperatorSession session{clock, verifier, registry, ledger};
    journey::OperatorGate gate{session, ledger};
    journey::Recogniser recogniser{registry, places, clock, random, false};
    journey::SittingController sitting{
        session, recogniser, store, drafts, {clock, random, QStringLiteral("K03"), QStringLiteral("test")}};
    testing::FakeOutbox outbox;
    testing::FakeOfficeLink office;
    journey::OperatorDesk desk{store, outbox, office, gate};
    ui::KioskFrame frame;
    ui::QuestionPage *questions = new ui::QuestionPage(sitting);
    ui::DeclarationsPage *declarations = new ui::DeclarationsPage(sitting);
    ui::CheckAnswersPage *check = new ui::CheckAnswersPage(sitting, desk);

    explicit QuestionWorld(const QList<domain::PublishedForm> &forms,
                           const domain::Catalogue &catalogue = questionCatalogue())
    {
        registry.households = {testing::rossiHousehold()};
        session.setRoster({{{QStringLiteral("op1"), QStringLiteral("Anna Demo"), domain::OperatorRole::Operator,
                             QStringLiteral("2468")}},
                           clock.nowUtc().addDays(30)});
        sitting.setPublished(std::make_shared<rules::Published>(catalogue, forms, QList<domain::PublishedForm>()));
        for (ui::Page *page : {static_cast<ui::Page *>(questions), static_cast<ui::Page *>(declarations),
                               static_cast<ui::Page *>(check)})
            frame.addPage(page);
        QObject::connect(frame.bar(), &ui::BottomBar::forwardWished, &frame,
                         [this] { frame.currentPage()->goForward(); });
        QObject::connect(frame.bar(), &ui::BottomBar::backWished, &frame, [this] { sitting.back(); });
        QObject::connect(&sitting, &journey::SittingController::stepChanged, &frame,
                         [this](journey::Step step) { showStep(step); });
    }

    /// Luca takes the services of the forms given.
    void walkToQuestions(const QList<domain::Service> &services)
    {
        sitting.callOperator();
        session.signIn(QStringLiteral("op1"), QStringLiteral("2468"));
        QTRY_COMPARE(sitting.step(), journey::Step::Recognise);
        recogniser.readTaxCode(registry.households.first().members.first().taxCode);
        recogniser.setDocumentType(QStringLiteral("cie"));
        recogniser.setDocumentNumber(QStringLiteral("CA00000AA"));
        recogniser.setDocumentExpiry(QDate(2030, 1, 1));
        for (const auto tick : domain::allRecognitionChecks)
            recogniser.setTicked(tick, true);
        sitting.confirmRecognition();
        sitting.readHousehold();
        sitting.handOverToGuardian();
        sitting.setChildChosen(QStringLiteral("P2"), true);
        sitting.chooseChildren();
        (void)sitting.declareAuthority({});
        for (const domain::Service service : services)
            sitting.setServiceChosen(service, true);
        sitting.chooseServices();
        QCOMPARE(sitting.step(), journey::Step::Questions);
    }

    void showOn(QSize pixels, QSizeF mm, const ui::Appearance &appearance = {})
    {
        frame.setLook(ui::Look(ui::ScreenMeasure::from(pixels, mm), appearance, true));
        frame.resize(pixels);
        frame.setBand(journey::Role::Guardian, 4, 6);
        frame.show();
        frame.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
    }

    void walkTo(const QString &questionId)
    {
        for (int guard = 0; guard < 30 && sitting.currentQuestion() && sitting.currentQuestion()->id != questionId;
             ++guard) {
            if (questionId == u"route_stop" && sitting.currentQuestion()->id == u"school")
                (void)sitting.answer(QStringLiteral("INF1"));
            else
                (void)sitting.answer({});
        }
        QCOMPARE(questions->question(), sitting.currentQuestion()->title.in(sitting.language()));
        QTest::qWait(1); // paging settles in the event loop
    }

    void pressForward() { QTest::mouseClick(frame.bar()->button(ui::BottomBar::Forward), Qt::LeftButton); }
    [[nodiscard]] QJsonValue kept() const
    {
        return sitting.currentItem()->answers.value(sitting.currentQuestion()->id);
    }
    /// A row, card or button that can be seen, by its accessible name or text.
    [[nodiscard]] QAbstractButton *target(const QString &name) const
    {
        for (QAbstractButton *button : frame.findChildren<QAbstractButton *>()) {
            if (button->isVisibleTo(&frame) && (button->accessibleName() == name || button->text() == name))
                return button;
        }
        return nullptr;
    }

private:
    void showStep(journey::Step step)
    {
        if (step == journey::Step::Questions)
            frame.showPage(questions);
        else if (step == journey::Step::Declarations)
            frame.showPage(declarations);
        else if (step == journey::Step::CheckAnswers)
            frame.showPage(check);
    }
};

} // namespace clips::test
