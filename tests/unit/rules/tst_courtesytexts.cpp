#include "rules/courtesytexts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clips;
using namespace Qt::StringLiterals;

namespace {

rules::CourtesyTexts romanian()
{
    rules::CourtesyTexts texts;
    if (!texts.add(u"ro"_s, R"({"Mensa": "Cantină", "Sì": "Da"})"))
        qFatal("the texts of the test are not JSON");
    return texts;
}

} // namespace

class TestCourtesyTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filledIn_addsTheLanguageAtAnyDepth();
    void filledIn_keepsWhatTheOfficeSays();
    void filledIn_changedItalian_getsNoOldTranslation();
    void filledIn_notJson_comesBackAsItWas();
    void add_notPairsOfTexts_addsNothing();
};

void TestCourtesyTexts::filledIn_addsTheLanguageAtAnyDepth()
{
    const QByteArray form =
        R"({"title":{"it":"Mensa","en":"Canteen"},"questions":[{"options":[{"label":{"it":"Sì"}}]}]})";

    const QJsonObject filled = QJsonDocument::fromJson(romanian().filledIn(form)).object();

    QCOMPARE(filled[u"title"][u"ro"].toString(), u"Cantină"_s);
    QCOMPARE(filled[u"title"][u"en"].toString(), u"Canteen"_s);
    QCOMPARE(filled[u"questions"][0][u"options"][0][u"label"][u"ro"].toString(), u"Da"_s);
}

void TestCourtesyTexts::filledIn_keepsWhatTheOfficeSays()
{
    const QJsonObject filled =
        QJsonDocument::fromJson(romanian().filledIn(R"({"title":{"it":"Mensa","ro":"Masa"}})")).object();

    QCOMPARE(filled[u"title"][u"ro"].toString(), u"Masa"_s);
}

void TestCourtesyTexts::filledIn_changedItalian_getsNoOldTranslation()
{
    const QJsonObject filled =
        QJsonDocument::fromJson(romanian().filledIn(R"({"title":{"it":"Mensa comunale"}})")).object();

    QVERIFY(!filled[u"title"].toObject().contains(u"ro"));
}

void TestCourtesyTexts::filledIn_notJson_comesBackAsItWas()
{
    QCOMPARE(romanian().filledIn("{\"title\": "), QByteArray("{\"title\": "));
}

void TestCourtesyTexts::add_notPairsOfTexts_addsNothing()
{
    rules::CourtesyTexts texts;

    QVERIFY(!texts.add(u"ro"_s, "[]"));
    QVERIFY(!texts.add(u"ro"_s, R"({"Mensa": "Cantină", "Sì": 1})"));

    QCOMPARE(texts.translation(u"Mensa"_s, u"ro"_s), QString());
}

QTEST_GUILESS_MAIN(TestCourtesyTexts)
#include "tst_courtesytexts.moc"
