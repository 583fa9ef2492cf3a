#include "journey/familybasket.h"
#include "support/fakeclock.h"
#include "support/formworld.h"
#include "support/seededrandom.h"
#include "support/smallworld.h"

#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::journey;
using namespace Qt::StringLiterals;

namespace {

PublishedForm form(const QString &name, const QByteArray &questions)
{
    return {name + u".json"_s, R"({"schema": 1, "version": "t1", "service": ")" + name.toLatin1() +
                                   R"(", "title": {"it": "Prova", "en": "Test"}, "questions": [)" + questions + "]}"};
}

const QByteArray words = R"("title": {"it": "Domanda", "en": "Question"}, "label": {"it": "Voce", "en": "Item"})";

} // namespace

class TestFamilyBasket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void yesToAnotherService_putsItAtTheEnd_noTakesItOut();
    void serviceChosenAlready_isAYes_andStaysWhenItStandsBefore();
    void lastYear_isBroughtBack_ofTheSameServiceOnly();

private:
    void begin(const QList<KnownEnrolment> &known);

    void chooseForLuca(const QList<Service> &services)
    {
        QVERIFY(m_basket->setChildChosen(u"P2"_s, true));
        m_basket->toFirstChild();
        for (const Service service : services)
            QVERIFY(m_basket->setServiceChosen(service, true));
    }

    testing::FakeClock m_clock;
    testing::SeededRandom m_random;
    std::unique_ptr<FamilyBasket> m_basket;
};

void TestFamilyBasket::init()
{
    begin({});
}

void TestFamilyBasket::begin(const QList<KnownEnrolment> &known)
{
    const QList<PublishedForm> forms{
        form(u"kindergarten"_s, R"({"id": "canteen_wanted", "type": "yes_no", "offers_service": "canteen",
            "visible_when": {"can_add": "canteen"}, )" +
                                    words + "}"),
        form(u"canteen"_s, R"({"id": "renewal", "type": "yes_no", "visible_when": {"renewal": true}, )" + words +
                               R"(}, {"id": "class", "type": "text", "renew": true, )" + words + "}")};
    m_basket = std::make_unique<FamilyBasket>(m_clock, m_random);
    Sitting sitting;
    sitting.household = testing::rossiHousehold();
    sitting.household.enrolments = known;
    sitting.applicantId = u"P1"_s;
    m_basket->begin(sitting,
                    std::make_shared<rules::Published>(testing::smallCatalogue(), forms, QList<PublishedForm>()));
}

void TestFamilyBasket::yesToAnotherService_putsItAtTheEnd_noTakesItOut()
{
    chooseForLuca({Service::Kindergarten});
    QVERIFY(m_basket->walk().toFirst());
    QCOMPARE(m_basket->currentQuestion()->id, u"canteen_wanted"_s);

    m_basket->keepAnswer(true);
    m_basket->keepAnswer(true);
    QCOMPARE(m_basket->sitting().basket.size(), 2);
    QCOMPARE(m_basket->sitting().basket[1].service, Service::Canteen);
    QCOMPARE(m_basket->currentQuestion()->id, u"canteen_wanted"_s);
    m_basket->keepAnswer(false);

    QCOMPARE(m_basket->sitting().basket.size(), 1);
}

void TestFamilyBasket::serviceChosenAlready_isAYes_andStaysWhenItStandsBefore()
{
    chooseForLuca({Service::Canteen, Service::Kindergarten});
    m_basket->prefillAllItems();
    QCOMPARE(m_basket->sitting().basket[1].answers.value(u"canteen_wanted"_s), QJsonValue(true));
    m_basket->walk().to(1, u"canteen_wanted"_s);

    m_basket->keepAnswer(false);

    QCOMPARE(m_basket->sitting().basket.size(), 2);
    QCOMPARE(m_basket->currentItem()->service, Service::Kindergarten);
}

void TestFamilyBasket::lastYear_isBroughtBack_ofTheSameServiceOnly()
{
    KnownEnrolment canteen;
    canteen.childId = u"P2"_s;
    canteen.service = Service::Canteen;
    canteen.schoolYear = u"2025/2026"_s;
    canteen.answers = {{u"class"_s, u"1A"_s}};
    KnownEnrolment older = canteen;
    older.schoolYear = u"2024/2025"_s;
    older.answers = {{u"class"_s, u"0A"_s}};
    KnownEnrolment withdrawn = canteen;
    withdrawn.withdrawn = true;
    KnownEnrolment bus = canteen;
    bus.service = Service::Transport;

    for (const QList<KnownEnrolment> &known : {QList{withdrawn}, QList{bus}}) {
        begin(known);
        chooseForLuca({Service::Canteen});
        m_basket->prefillAllItems();
        QVERIFY(!m_basket->sitting().basket[0].answers.contains(u"class"_s));
    }
    begin({older, canteen});
    chooseForLuca({Service::Canteen});
    m_basket->prefillAllItems();

    QCOMPARE(m_basket->sitting().basket[0].answers.value(u"class"_s), QJsonValue(u"1A"_s));
    QVERIFY(m_basket->walk().toFirst());
    QCOMPARE(m_basket->currentQuestion()->id, u"renewal"_s);
}

QTEST_GUILESS_MAIN(TestFamilyBasket)
#include "tst_familybasket.moc"
