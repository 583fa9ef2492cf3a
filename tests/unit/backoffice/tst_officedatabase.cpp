#include "backoffice/store/intake.h"
#include "backoffice/store/query.h"
#include "backoffice/store/records.h"

#include "support/officestore.h"
#include "support/sampleenrolments.h"
#include "base/systemclock.h"
#include "base/uuid.h"
#include "wire/enrolmentbody.h"

#include <QSet>
#include <QTest>
#include <QtConcurrent>

using namespace clips;
using namespace clips::office;

namespace {

QByteArrayList batch(int sitting)
{
    QByteArrayList bodies;
    for (int n = 0; n < 5; ++n) {
        auto enrolment = testing::sampleEnrolment(sitting, n);
        enrolment.child.taxCode.clear();
        enrolment.child.givenName = QStringLiteral("Zosimina %1%2").arg(QChar(u'A' + sitting)).arg(QChar(u'A' + n));
        bodies.append(
            wire::encodeEnrolment(enrolment, *domain::ReceiptNumber::make(enrolment.kioskId, 2026, sitting + 1)));
    }
    return bodies;
}

Result<void, OfficeError> write(Database &database, const QString &content)
{
    const auto done =
        runQuery(database, QStringLiteral("INSERT INTO setting (name, content) VALUES (?, 'note')"), {content});
    return done ? Result<void, OfficeError>() : Failure{done.error()};
}

QStringList notes(Database &database)
{
    auto rows = runQuery(database, QStringLiteral("SELECT name FROM setting WHERE content = 'note' ORDER BY name"));
    QStringList list;
    while (rows && rows->next())
        list.append(rows->value(0).toString());
    return list;
}

} // namespace

class TestOfficeDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_byManyAtOnceOnAnEmptyStore_makesTheTablesOnce();
    void open_again_findsWhatWasWritten();
    void transaction_notCommitted_leavesNothing();
    void transaction_insideAnother_isRefused();
    void transaction_afterAFailedStatement_cannotBeCommitted();
    void statement_afterAFailure_worksTheNextTime();
    void rows_whileAnotherStatementRuns_areAllRead();
    void text_withANullCharacter_isKeptWithASignInItsPlace();
    void text_ofAnyScript_sortsByCodePoint();
    void readOnly_cannotWrite();
    void writer_whileAnotherWrites_getsBusyInTheEnd();
    void receive_sameBatchesFromManyAtOnce_storesEachOnceWithoutGaps();
};

void TestOfficeDatabase::open_byManyAtOnceOnAnEmptyStore_makesTheTablesOnce()
{
    const testing::OfficeStore store;
    QList<QFuture<bool>> all;
    for (int n = 0; n < 6; ++n)
        all.append(QtConcurrent::run([&] { return store.open().has_value(); }));

    for (const auto &one : all)
        QVERIFY(one.result());
    auto database = store.open();
    auto versions = runQuery(**database, QStringLiteral("SELECT COUNT(*), MAX(version) FROM schema_version"));
    QVERIFY(versions && versions->next());
    QCOMPARE(versions->value(0).toInt(), versions->value(1).toInt());
}

void TestOfficeDatabase::open_again_findsWhatWasWritten()
{
    const testing::OfficeStore store;
    {
        auto database = store.open();
        QVERIFY(write(**database, QStringLiteral("here")));
    }

    QCOMPARE(notes(**store.open()), QStringList{QStringLiteral("here")});
}

void TestOfficeDatabase::transaction_notCommitted_leavesNothing()
{
    const testing::OfficeStore store;
    auto database = store.open();
    {
        Transaction change(**database);
        QVERIFY(change.begun());
        QVERIFY(write(**database, QStringLiteral("given up")));
    }

    QCOMPARE(notes(**database), QStringList());
}

void TestOfficeDatabase::transaction_insideAnother_isRefused()
{
    const testing::OfficeStore store;
    auto database = store.open();
    Transaction change(**database);
    QVERIFY(write(**database, QStringLiteral("outer")));
    {
        const Transaction inner(**database);

        QVERIFY(!inner.begun());
    }
    QVERIFY(change.commit());
    QCOMPARE(notes(**database), QStringList{QStringLiteral("outer")});
}

void TestOfficeDatabase::transaction_afterAFailedStatement_cannotBeCommitted()
{
    const testing::OfficeStore store;
    auto database = store.open();
    {
        Transaction change(**database);
        QVERIFY(write(**database, QStringLiteral("twice")));
        QVERIFY(!write(**database, QStringLiteral("twice")));

        QVERIFY(!change.commit());
    }
    QCOMPARE(notes(**database), QStringList());
}

void TestOfficeDatabase::statement_afterAFailure_worksTheNextTime()
{
    const testing::OfficeStore store;
    auto database = store.open();
    const QString wrong = QStringLiteral("SELECT nothing FROM nowhere");
    QVERIFY(!runQuery(**database, wrong));
    QVERIFY(!runQuery(**database, wrong));
    {
        const Transaction change(**database);
        QVERIFY(write(**database, QStringLiteral("twice")));
        QVERIFY(!write(**database, QStringLiteral("twice")));
        (void)notes(**database); // prepared while nothing can be
    }

    QVERIFY(write(**database, QStringLiteral("now")));
    QCOMPARE(notes(**database), QStringList{QStringLiteral("now")});
}

void TestOfficeDatabase::rows_whileAnotherStatementRuns_areAllRead()
{
    const testing::OfficeStore store;
    auto database = store.open();
    for (const QString &one : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
        QVERIFY(write(**database, one));

    auto rows = runQuery(**database, QStringLiteral("SELECT name FROM setting WHERE content = 'note' ORDER BY name"));
    QStringList read;
    while (rows->next()) {
        QCOMPARE(notes(**database).size(), 3);
        read.append(rows->value(0).toString());
    }

    QCOMPARE(read.size(), 3);
}

void TestOfficeDatabase::text_withANullCharacter_isKeptWithASignInItsPlace()
{
    const testing::OfficeStore store;
    auto database = store.open();

    QVERIFY(write(**database, QStringLiteral("before") + QChar::Null + QStringLiteral("after")));

    QCOMPARE(notes(**database), QStringList{QStringLiteral("before\uFFFDafter")});
}

void TestOfficeDatabase::text_ofAnyScript_sortsByCodePoint()
{
    const testing::OfficeStore store;
    auto database = store.open();
    const QStringList names{QStringLiteral("Z"), QStringLiteral("_"), QStringLiteral("a"), QStringLiteral("\u00e0"),
                            QStringLiteral("\u1200")};
    for (const QString &name : names)
        QVERIFY(write(**database, name));

    QCOMPARE(notes(**database), names);
}

void TestOfficeDatabase::readOnly_cannotWrite()
{
    const testing::OfficeStore store;
    QVERIFY(store.open());

    auto reader = store.open(Database::Use::ReadOnly);

    QVERIFY(reader);
    QVERIFY(!write(**reader, QStringLiteral("by a reader")));
    QCOMPARE(notes(**reader), QStringList());
}

void TestOfficeDatabase::writer_whileAnotherWrites_getsBusyInTheEnd()
{
    const testing::OfficeStore store;
    auto first = store.open();
    auto second = store.open();
    const Transaction change(**first);
    QVERIFY(change.begun());

    const Transaction other(**second);

    QVERIFY(!other.begun());
    QCOMPARE(other.begun().error(), OfficeError::Busy);
}

void TestOfficeDatabase::receive_sameBatchesFromManyAtOnce_storesEachOnceWithoutGaps()
{
    constexpr int senders = 4;
    constexpr int batches = 12;
    const testing::OfficeStore store;
    QVERIFY(store.open());
    const SystemClock clock;
    const auto send = [&](int first) {
        auto database = store.open();
        Intake intake(**database, clock);
        int done = 0;
        for (int n = 0; n < batches; ++n) // each begins elsewhere, so that different and same batches meet
            done += intake.receive(batch((first * batches / senders + n) % batches), QStringLiteral("K03")) ? 1 : 0;
        return done;
    };
    QList<QFuture<int>> all;
    for (int n = 0; n < senders; ++n)
        all.append(QtConcurrent::run([&send, n] { return send(n); }));

    for (const auto &one : all)
        QCOMPARE(one.result(), batches);

    auto database = store.open(Database::Use::ReadOnly);
    const auto list = Records(**database).list();
    QVERIFY(list);
    QCOMPARE(list->size(), batches * 5);
    QSet<QString> ids;
    for (qsizetype n = 0; n < list->size(); ++n) {
        ids.insert(list->at(n).enrolmentId);
        QCOMPARE(list->at(n).protocolNumber.section(u'/', 1).toLongLong(), n + 1);
    }
    QCOMPARE(ids.size(), batches * 5);
}

QTEST_GUILESS_MAIN(TestOfficeDatabase)
#include "tst_officedatabase.moc"
