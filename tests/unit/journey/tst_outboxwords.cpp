#include "journey/outboxwords.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace clips;
using domain::EnrolmentState;
using domain::OutboxReason;
using journey::OutboxWords;

/// Each reason that the kiosk can write has words and one next step, in both languages of the operators.
class TestOutboxWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReason_hasItsWordsAndOneStep();
    void everyReason_isInItalian();
    void officesOwnCode_readsAsAReview();
    void acknowledged_needsNothing();
};

void TestOutboxWords::everyReason_hasItsWordsAndOneStep()
{
    QSet<QString> words;
    for (int n = 0; n <= int(domain::lastOutboxReason); ++n) {
        const QString code = domain::outboxReasonCode(OutboxReason(n));
        words.insert(OutboxWords::why(code));
        QVERIFY(OutboxWords::nextStep(EnrolmentState::Quarantined, code).endsWith(u'.'));
    }
    QCOMPARE(words.size(), int(domain::lastOutboxReason) + 1);
}

void TestOutboxWords::everyReason_isInItalian()
{
    QFile file(QStringLiteral(CLIPS_SOURCE_DIR "/translations/clips_it.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(file.readAll());
    const QString context = all.section(QStringLiteral("<name>clips::journey::OutboxWords</name>"), 1)
                                .section(QStringLiteral("</context>"), 0, 0);
    for (int n = 0; n <= int(domain::lastOutboxReason); ++n) {
        for (QString text : {OutboxWords::why(OutboxReason(n)), OutboxWords::nextStep(OutboxReason(n))}) {
            text.replace(u'\'', QStringLiteral("&apos;"));
            QVERIFY2(context.contains(u'>' + text + u'<'), qPrintable(text));
        }
    }
    QVERIFY(!context.contains(QStringLiteral("unfinished")));
}

void TestOutboxWords::officesOwnCode_readsAsAReview()
{
    QVERIFY(OutboxWords::why(QStringLiteral("duplicate")).contains(u"duplicate"));
    QCOMPARE(OutboxWords::nextStep(EnrolmentState::NeedsReview, QStringLiteral("duplicate")),
             OutboxWords::nextStep(OutboxReason::NeedsReview));
}

void TestOutboxWords::acknowledged_needsNothing()
{
    QVERIFY(OutboxWords::why(QString()).isEmpty());
    QVERIFY(OutboxWords::nextStep(EnrolmentState::Acknowledged, QStringLiteral("timeout")).isEmpty());
}

QTEST_GUILESS_MAIN(TestOutboxWords)
#include "tst_outboxwords.moc"
