#include "support/openstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::testing;

class TestSqlitePublicationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void get_neverDownloaded_isNotFound();
    void put_afterReopen_isStillThere();
};

void TestSqlitePublicationStore::get_neverDownloaded_isNotFound()
{
    const QTemporaryDir dir;
    OpenStore store(dir.filePath(QStringLiteral("kiosk.db")));

    const auto publication = store.publications.get(QStringLiteral("catalogue")).result();

    QVERIFY(!publication);
    QCOMPARE(publication.error(), ports::StoreError::NotFound);
}

void TestSqlitePublicationStore::put_afterReopen_isStillThere()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("kiosk.db"));
    const QString name = QStringLiteral("catalogue");
    {
        OpenStore store(path);
        QVERIFY(store.publications.put({name, QStringLiteral("\"1\""), "old", store.clock.nowUtc()}).result());
        QVERIFY(store.publications.put({name, QStringLiteral("\"2\""), "new", store.clock.nowUtc()}).result());
    }

    OpenStore store(path);

    const auto publication = store.publications.get(name).result();
    QVERIFY(publication);
    QCOMPARE(publication->version, QStringLiteral("\"2\""));
    QCOMPARE(publication->content, QByteArray("new"));
    QCOMPARE(publication->fetchedAt, store.clock.nowUtc());
}

QTEST_GUILESS_MAIN(TestSqlitePublicationStore)
#include "tst_sqlitepublicationstore.moc"
