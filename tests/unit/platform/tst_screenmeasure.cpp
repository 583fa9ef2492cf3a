#include "platform/screenmeasure.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>

using namespace clips::platform;

class TestScreenMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsPerMm_believesTheRulerThenTheScreenThenTheSystem_data();
    void pixelsPerMm_believesTheRulerThenTheScreenThenTheSystem();
    void physicalPixelsPerMm_ofThisScreen_followsTheRuler();
};

void TestScreenMeasure::pixelsPerMm_believesTheRulerThenTheScreenThenTheSystem_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("measured");
    QTest::addColumn<QSizeF>("reported");
    QTest::addColumn<double>("density");
    const QSize portrait(1080, 1920);
    const QSizeF nothing;
    const QSizeF real(340, 605);
    QTest::newRow("ruler") << portrait << real << nothing << 3.175;
    QTest::newRow("ruler before the screen's word") << portrait << real << QSizeF(300, 533) << 3.175;
    QTest::newRow("the screen's word") << portrait << QSizeF(0, 0) << real << 3.175;
    QTest::newRow("the screen's word, hung upright") << portrait << nothing << QSizeF(605, 340) << 3.175;
    QTest::newRow("nobody knows: 96 dots an inch") << portrait << nothing << nothing << 96 / 25.4;
    QTest::newRow("aspect ratio instead of millimetres") << portrait << nothing << QSizeF(9, 16) << 96 / 25.4;
    QTest::newRow("a size of another shape") << portrait << nothing << QSizeF(340, 340) << 96 / 25.4;
    QTest::newRow("a projector's millimetre") << portrait << nothing << QSizeF(1, 1) << 96 / 25.4;
    QTest::newRow("negative") << portrait << QSizeF(-340, -605) << nothing << 96 / 25.4;
    QTest::newRow("no pixels") << QSize() << real << real << 96 / 25.4;
}

void TestScreenMeasure::pixelsPerMm_believesTheRulerThenTheScreenThenTheSystem()
{
    QFETCH(QSize, pixels);
    QFETCH(QSizeF, measured);
    QFETCH(QSizeF, reported);
    QFETCH(double, density);

    QVERIFY(qAbs(pixelsPerMm(pixels, measured, reported, 96) - density) < 0.01);
}

void TestScreenMeasure::physicalPixelsPerMm_ofThisScreen_followsTheRuler()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QSize pixels = screen->geometry().size();

    QCOMPARE(physicalPixelsPerMm(*screen, pixels / 4), 4.0);
}

QTEST_MAIN(TestScreenMeasure)
#include "tst_screenmeasure.moc"
