#include "domain/activationcode.h"

#include "support/seededrandom.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace clips;
using domain::ActivationHalf;
using namespace Qt::StringLiterals;

class TestActivationCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void half_isThreeGroupsOfFourAndACheckSymbol();
    void half_isReadBackHoweverItIsTyped();
    void oneWrongOrTwoSwappedLetters_areNoticed();
    void wrongTexts_areRefused_data();
    void wrongTexts_areRefused();
};

void TestActivationCode::half_isThreeGroupsOfFourAndACheckSymbol()
{
    static const QRegularExpression shape(u"^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z*~$=U]$"_s);
    testing::SeededRandom random;
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString text = ActivationHalf::random(random).text();
        QVERIFY2(shape.match(text).hasMatch(), qPrintable(text));
        seen.insert(text);
    }
    QCOMPARE(seen.size(), 1000);
}

void TestActivationCode::half_isReadBackHoweverItIsTyped()
{
    testing::SeededRandom random;
    for (int i = 0; i < 200; ++i) {
        const ActivationHalf half = ActivationHalf::random(random);
        const QString text = half.text();
        QCOMPARE(ActivationHalf::fromText(text), std::optional(half));
        QString sloppy = text.toLower().remove(u'-');
        sloppy.replace(u'1', u'l').replace(u'0', u'o').insert(4, u' ');
        QCOMPARE(ActivationHalf::fromText(sloppy), std::optional(half));
    }
}

void TestActivationCode::oneWrongOrTwoSwappedLetters_areNoticed()
{
    testing::SeededRandom random;
    const QString text = ActivationHalf::random(random).text();
    const QString digits = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    for (qsizetype at = 0; at < text.size() - 2; ++at) {
        if (text[at] == u'-')
            continue;
        for (const QChar other : digits) {
            QString wrong = text;
            wrong[at] = other;
            QCOMPARE(ActivationHalf::fromText(wrong).has_value(), other == text[at]);
        }
        if (text[at + 1] != u'-' && text[at + 1] != text[at]) {
            QString swapped = text;
            swapped[at] = text[at + 1];
            swapped[at + 1] = text[at];
            QVERIFY(!ActivationHalf::fromText(swapped));
        }
    }
}

void TestActivationCode::wrongTexts_areRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("too short") << u"0000-0000-0000"_s;
    QTest::newRow("too long") << u"0000-0000-0000-0-0"_s;
    QTest::newRow("U is no digit") << u"U000-0000-0000-0"_s;
    QTest::newRow("another alphabet") << u"À000-0000-0000-0"_s;
}

void TestActivationCode::wrongTexts_areRefused()
{
    QFETCH(QString, text);

    QVERIFY(!ActivationHalf::fromText(text));
}

QTEST_GUILESS_MAIN(TestActivationCode)
#include "tst_activationcode.moc"
