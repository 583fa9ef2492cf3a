#include "printing/pageflow.h"

#include <QTest>

using namespace clips::printing;

namespace {

Piece block(qreal height, bool keepWithNext = false)
{
    Piece piece;
    piece.height = height;
    piece.keepWithNext = keepWithNext;
    return piece;
}

} // namespace

class TestPageFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void group_thatFitsOnAPage_isNeverCut();
    void group_higherThanAPage_isCutBetweenPieces();
    void heading_atTheFootOfAPage_movesToTheNext();
    void lastGroup_standsAtTheLowerEdge();
    void footThatDoesNotFit_takesTheGroupBeforeItAlong();
    void startingGroup_beginsAPage();
};

void TestPageFlow::group_thatFitsOnAPage_isNeverCut()
{
    const QList<Page> pages = breakIntoPages({Group{{block(60)}}, Group{{block(30), block(30)}}}, 100);

    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(1).size(), 2);
}

void TestPageFlow::group_higherThanAPage_isCutBetweenPieces()
{
    const QList<Page> pages = breakIntoPages({Group{{block(60), block(60), block(60)}}}, 130);

    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(0).size(), 2);
    QCOMPARE(pages.at(1).size(), 1);
}

void TestPageFlow::heading_atTheFootOfAPage_movesToTheNext()
{
    const QList<Page> pages =
        breakIntoPages({Group{{block(80), block(10, true), block(40), block(40), block(40)}}}, 100);

    QCOMPARE(pages.at(0).size(), 1);
    QVERIFY(pages.at(1).constFirst().piece.keepWithNext);
}

void TestPageFlow::lastGroup_standsAtTheLowerEdge()
{
    Group foot{{block(20)}};
    foot.atPageEnd = true;

    const QList<Page> pages = breakIntoPages({Group{{block(30)}}, foot}, 100);

    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.at(0).constLast().y, 80.0);
}

void TestPageFlow::footThatDoesNotFit_takesTheGroupBeforeItAlong()
{
    Group foot{{block(20)}};
    foot.atPageEnd = true;

    const QList<Page> pages = breakIntoPages({Group{{block(60)}}, Group{{block(10), block(20)}}, foot}, 100);

    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(0).size(), 1);
    QCOMPARE(pages.at(1).size(), 3);
    QCOMPARE(pages.at(1).constFirst().y, 0.0);
    QCOMPARE(pages.at(1).constLast().y, 80.0);
}

void TestPageFlow::startingGroup_beginsAPage()
{
    Group courtesy{{block(20)}};
    courtesy.startsPage = true;

    const QList<Page> pages = breakIntoPages({Group{{block(30)}}, courtesy}, 100);

    QCOMPARE(pages.size(), 2);
}

QTEST_APPLESS_MAIN(TestPageFlow)
#include "tst_pageflow.moc"
