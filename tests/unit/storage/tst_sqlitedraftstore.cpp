#include "support/openstore.h"
#include "support/sampleenrolments.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::testing;

class TestSqliteDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void save_afterReopen_isStillThere();
    void save_again_replacesTheContent();
    void save_afterConfirm_doesNotBringItBack();
    void discard_saved_isGone();
    void all_withoutKey_saysSealed();
};

void TestSqliteDraftStore::save_afterReopen_isStillThere()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("kiosk.db"));
    const QDateTime at(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
    {
        OpenStore store(path);
        QVERIFY(store.drafts.save({sittingId(1), at, "half a form"}).result());
    }

    OpenStore store(path);

    const auto drafts = store.drafts.all().result();
    QCOMPARE(drafts->size(), 1);
    QCOMPARE(drafts->first().sittingId, sittingId(1));
    QCOMPARE(drafts->first().savedAt, at);
    QCOMPARE(drafts->first().content, QByteArray("half a form"));
}

void TestSqliteDraftStore::save_again_replacesTheContent()
{
    const QTemporaryDir dir;
    OpenStore store(dir.filePath(QStringLiteral("kiosk.db")));

    QVERIFY(store.drafts.save({sittingId(1), store.clock.nowUtc(), "one"}).result());
    QVERIFY(store.drafts.save({sittingId(1), store.clock.nowUtc(), "two"}).result());

    QCOMPARE(store.drafts.all().result()->size(), 1);
    QCOMPARE(store.drafts.all().result()->first().content, QByteArray("two"));
}

void TestSqliteDraftStore::save_afterConfirm_doesNotBringItBack()
{
    const QTemporaryDir dir;
    OpenStore store(dir.filePath(QStringLiteral("kiosk.db")));
    QVERIFY(store.enrolments.confirm(sampleSitting(1), {}).result());

    QVERIFY(store.drafts.save({sittingId(1), store.clock.nowUtc(), "late"}).result());

    QVERIFY(store.drafts.all().result()->isEmpty());
}

void TestSqliteDraftStore::discard_saved_isGone()
{
    const QTemporaryDir dir;
    OpenStore store(dir.filePath(QStringLiteral("kiosk.db")));
    QVERIFY(store.drafts.save({sittingId(1), store.clock.nowUtc(), "one"}).result());

    QVERIFY(store.drafts.discard(sittingId(1)).result());

    QVERIFY(store.drafts.all().result()->isEmpty());
}

void TestSqliteDraftStore::all_withoutKey_saysSealed()
{
    const QTemporaryDir dir;
    OpenStore store(dir.filePath(QStringLiteral("kiosk.db")));
    QVERIFY(store.drafts.save({sittingId(1), store.clock.nowUtc(), "one"}).result());
    store.sealer.setHasKey(false);

    const auto drafts = store.drafts.all().result();

    QVERIFY(!drafts);
    QCOMPARE(drafts.error(), ports::StoreError::Sealed);
}

QTEST_GUILESS_MAIN(TestSqliteDraftStore)
#include "tst_sqlitedraftstore.moc"
