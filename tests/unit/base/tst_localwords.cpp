#include "base/localwords.h"

#include <QTest>

using namespace clips;
using namespace Qt::StringLiterals;

class TestLocalWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longDate_isInTheWordsOfTheLanguage_data();
    void longDate_isInTheWordsOfTheLanguage();
    void leftToRight_marksOnlyTextsOfRightToLeftLanguages();
};

void TestLocalWords::longDate_isInTheWordsOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("it") << u"it"_s << u"sabato 14 febbraio 2026"_s;
    QTest::newRow("en") << u"en"_s << u"Saturday 14 February 2026"_s;
    QTest::newRow("ro") << u"ro"_s << u"sâmbătă 14 februarie 2026"_s;
    QTest::newRow("sq") << u"sq"_s << u"e shtunë 14 shkurt 2026"_s;
    QTest::newRow("fr") << u"fr"_s << u"samedi 14 février 2026"_s;
    QTest::newRow("fil") << u"fil"_s << u"Sabado 14 Pebrero 2026"_s;
    QTest::newRow("si") << u"si"_s << u"2026 පෙබරවාරි 14, සෙනසුරාදා"_s;
    QTest::newRow("ar") << u"ar"_s << u"السبت 14 فبراير 2026"_s;
}

void TestLocalWords::longDate_isInTheWordsOfTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, words);

    QCOMPARE(longDate(QDate(2026, 2, 14), language), words);
}

void TestLocalWords::leftToRight_marksOnlyTextsOfRightToLeftLanguages()
{
    QCOMPARE(leftToRight(u"+39 0832 000000"_s, u"it"_s), u"+39 0832 000000"_s);
    QCOMPARE(leftToRight(u"+39 0832 000000"_s, u"ar"_s), u"\u2066+39 0832 000000\u2069"_s);
    QCOMPARE(leftToRight(QString(), u"ar"_s), QString());
}

QTEST_GUILESS_MAIN(TestLocalWords)
#include "tst_localwords.moc"
