#include "support/judgeworld.h"
#include "ui/words/findingwords.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace clips;
using namespace Qt::StringLiterals;

/// Whatever a rule says, a person can read it, in Italian and in English.
class TestFindingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCode_hasItsOwnWords_inBothLanguages();
    void details_areWords_neverCodes();
    void estimate_isAlwaysSaidToBeOne_data();
    void estimate_isAlwaysSaidToBeOne();
    void guardian_isNotToldWhatIsBetweenOperatorAndOffice();

private:
    domain::Catalogue m_catalogue = support::judgedCatalogue();
};

void TestFindingWords::everyCode_hasItsOwnWords_inBothLanguages()
{
    const ui::FindingWords words(m_catalogue, u"en"_s);
    QHash<QString, QString> english;
    QSet<QString> texts;
    for (const QString &code : rules::allFindingCodes()) {
        // One detail that every sentence can be made with.
        english.insert(code, words.text({code, rules::Severity::Notice, {}, u"2026-03-31"_s}));
        QVERIFY2(!english[code].isEmpty(), qPrintable(code));
        texts.insert(english[code]);
    }
    QCOMPARE(texts.size(), rules::allFindingCodes().size());

    QTranslator italian;
    QVERIFY(italian.load(QStringLiteral(CLIPS_BINARY_DIR "/translations/clips_it.qm")));
    QVERIFY(QCoreApplication::installTranslator(&italian));
    const ui::FindingWords parole(m_catalogue, u"it"_s);
    for (const QString &code : rules::allFindingCodes()) {
        const QString text = parole.text({code, rules::Severity::Notice, {}, u"2026-03-31"_s});
        QVERIFY2(!text.isEmpty() && text != english[code], qPrintable(code));
    }
    QCoreApplication::removeTranslator(&italian);
}

void TestFindingWords::details_areWords_neverCodes()
{
    using rules::Severity;
    const ui::FindingWords words(m_catalogue, u"en"_s);
    QVERIFY(words.text({u"late"_s, Severity::Notice, {}, u"2026-03-31"_s}).contains(u"31 March 2026"_s));
    QVERIFY(words.text({u"no_attendant"_s, Severity::Block, {}, u"DEMO-B"_s}).contains(u"Linea DEMO-B"_s));
    const QString left = words.text({u"places_left"_s, Severity::Notice, {}, u"NID1/babies/4"_s});
    QVERIFY(left.contains(u"Nido Arcobaleno"_s));
    QVERIFY(left.contains(u"4"_s));
    QVERIFY(left.contains(u"9 March 2026"_s)); // indicative at
    QVERIFY(!left.contains(u"NID1"_s));
}

void TestFindingWords::estimate_isAlwaysSaidToBeOne_data()
{
    QTest::addColumn<rules::TariffEstimate>("estimate");
    QTest::addColumn<QString>("part");
    using Basis = rules::TariffEstimate::Basis;
    QTest::newRow("meal") << rules::TariffEstimate{250, u"meal"_s, Basis::Bracket, 0} << u"2.50\u00a0€ for each meal"_s;
    QTest::newRow("month") << rules::TariffEstimate{8000, u"month"_s, Basis::NoIsee, 0} << u"80.00\u00a0€ a month"_s;
    QTest::newRow("reduced") << rules::TariffEstimate{1, u"year"_s, Basis::AboveBrackets, 20} << u"20 % less"_s;
    QTest::newRow("free") << rules::TariffEstimate{0, u"meal"_s, Basis::Free, 0} << u"none"_s;
}

void TestFindingWords::estimate_isAlwaysSaidToBeOne()
{
    QFETCH(rules::TariffEstimate, estimate);
    QFETCH(QString, part);
    const QString text = ui::FindingWords(m_catalogue, u"en"_s).text(estimate);

    QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(text.startsWith(u"Estimated"_s));
    QVERIFY(text.endsWith(u"The office checks it."_s));
}

void TestFindingWords::guardian_isNotToldWhatIsBetweenOperatorAndOffice()
{
    using rules::Severity;
    const ui::FindingWords words(m_catalogue, u"en"_s);
    const QList<rules::Finding> findings{{u"stale_register"_s, Severity::Review, {}, u"2026-03-01"_s},
                                         {u"possible_duplicate"_s, Severity::Review, {}, u"K03-2026-000001-A"_s},
                                         {u"twins"_s, Severity::Notice}};

    QCOMPARE(words.forGuardian(findings).size(), 1);
}

QTEST_MAIN(TestFindingWords)
#include "tst_findingwords.moc"
