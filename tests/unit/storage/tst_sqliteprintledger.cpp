#include "base/uuid.h"
#include "storage/audittrail.h"
#include "storage/connection.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "support/seededrandom.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace clips;
using namespace clips::testing;
using domain::ReceiptSheet;
using ports::PrintRow;
using ports::PrintState;

class TestSqlitePrintLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void begin_unknownReceipt_isNotFound();
    void confirmedSitting_beforeAnyPrint_owesBothPapers();
    void papers_theLatestRowOfEachSheetSaysWhereItStands();
    void copies_areCountedOfTheGuardiansPaperOnly();
    void restart_inTheMiddleOfAPrint_asksForAPerson();
    void waived_isNotOfferedAgain();
    void eachPrint_isInTheAuditChainWithItsOperator();
    void fileOfTheVersionBefore_keepsWhatItKnewOfPrints();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("kiosk.db")); }
    void reopen()
    {
        m_store.reset();
        m_store.emplace(path());
        QVERIFY(m_store->opened);
    }
    [[nodiscard]] QString confirm(int sitting)
    {
        return m_store->enrolments.confirm(sampleSitting(sitting), {}).result()->receiptNumber.text();
    }
    PrintRow begun(const QString &number, ReceiptSheet sheet, int copy = 0)
    {
        const PrintRow row{uuidV7(m_store->clock, m_random), number, sheet, copy, QStringLiteral("op7"),
                           m_store->clock.nowUtc()};
        [&] { QVERIFY(m_store->prints.begin(row).result()); }();
        return row;
    }
    void ended(PrintRow row, PrintState state, const QString &reason = {})
    {
        row.state = state;
        row.reason = reason;
        row.job = 42;
        row.code = QStringLiteral("code %1").arg(row.copy);
        QVERIFY(m_store->prints.record(row).result());
    }
    [[nodiscard]] QList<ports::UnprintedReceipt> unprinted() { return *m_store->prints.unprinted(10).result(); }

    SeededRandom m_random;
    std::optional<QTemporaryDir> m_dir;
    std::optional<OpenStore> m_store;
};

void TestSqlitePrintLedger::init()
{
    m_store.reset();
    m_dir.emplace();
    reopen();
}

void TestSqlitePrintLedger::begin_unknownReceipt_isNotFound()
{
    const auto begun = m_store->prints
                           .begin({uuidV7(m_store->clock, m_random), QStringLiteral("K03-2026-000009-A"),
                                   ReceiptSheet::Guardian, 0, QStringLiteral("op7"), m_store->clock.nowUtc()})
                           .result();

    QVERIFY(!begun);
    QCOMPARE(begun.error(), ports::StoreError::NotFound);
}

void TestSqlitePrintLedger::confirmedSitting_beforeAnyPrint_owesBothPapers()
{
    const QString number = confirm(1);

    reopen();

    const auto list = unprinted();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().receiptNumber, number);
    QCOMPARE(list.first().paper.state, PrintState::None);
    QCOMPARE(list.first().paper.missing, (QList<ReceiptSheet>{ReceiptSheet::Office, ReceiptSheet::Guardian}));
    QVERIFY(!list.first().paper.mayHaveLeft);
}

void TestSqlitePrintLedger::papers_theLatestRowOfEachSheetSaysWhereItStands()
{
    const QString number = confirm(1);
    ended(begun(number, ReceiptSheet::Office), PrintState::Printed);
    ended(begun(number, ReceiptSheet::Guardian), PrintState::Failed, QStringLiteral("canceled"));

    QCOMPARE(unprinted().size(), 1);
    QCOMPARE(unprinted().first().paper.missing, QList<ReceiptSheet>{ReceiptSheet::Guardian});
    QCOMPARE(unprinted().first().paper.reason, QStringLiteral("canceled"));
    QVERIFY(unprinted().first().paper.mayHaveLeft);
    const auto receipts = m_store->enrolments.receipts(1).result();
    QCOMPARE(receipts->first().paper.state, PrintState::Failed);

    ended(begun(number, ReceiptSheet::Guardian, 1), PrintState::Printed);
    QVERIFY(unprinted().isEmpty());
    QCOMPARE(m_store->enrolments.receipt(number).result()->row.paper.state, PrintState::Printed);
    QCOMPARE(m_store->enrolments.receipt(number).result()->row.paper.code, QStringLiteral("code 0"));
}

void TestSqlitePrintLedger::copies_areCountedOfTheGuardiansPaperOnly()
{
    const QString number = confirm(1);
    ended(begun(number, ReceiptSheet::Guardian, 2), PrintState::Printed);
    ended(begun(number, ReceiptSheet::Office, 5), PrintState::Printed);

    QCOMPARE(m_store->enrolments.receipt(number).result()->row.paper.copies, 2);
}

void TestSqlitePrintLedger::restart_inTheMiddleOfAPrint_asksForAPerson()
{
    const QString number = confirm(1);
    ended(begun(number, ReceiptSheet::Office), PrintState::Printing);
    ended(begun(number, ReceiptSheet::Guardian), PrintState::Queued);

    reopen();

    QCOMPARE(unprinted().size(), 1);
    QCOMPARE(unprinted().first().paper.state, PrintState::Failed);
    QCOMPARE(unprinted().first().paper.reason, QStringLiteral("interrupted"));
    QVERIFY(unprinted().first().paper.mayHaveLeft);
}

void TestSqlitePrintLedger::waived_isNotOfferedAgain()
{
    const QString number = confirm(1);
    for (const ReceiptSheet sheet : {ReceiptSheet::Office, ReceiptSheet::Guardian}) {
        QVERIFY(m_store->prints
                    .begin({uuidV7(m_store->clock, m_random), number, sheet, 0, QStringLiteral("op7"),
                            m_store->clock.nowUtc(), 0, PrintState::Waived})
                    .result());
    }

    reopen();

    QVERIFY(unprinted().isEmpty());
    QCOMPARE(m_store->enrolments.receipt(number).result()->row.paper.state, PrintState::Waived);
}

void TestSqlitePrintLedger::eachPrint_isInTheAuditChainWithItsOperator()
{
    const QString number = confirm(1);
    ended(begun(number, ReceiptSheet::Guardian, 3), PrintState::Failed, QStringLiteral("canceled"));

    const QStringList references =
        *m_store->database
             .post([](storage::Connection &connection) -> Result<QStringList, ports::StoreError> {
                 auto query = connection.run(QStringLiteral("SELECT operator_id || ': ' || reference FROM audit WHERE "
                                                            "event = 'receipt_print' ORDER BY sequence"));
                 QStringList list;
                 while (query && query->next())
                     list.append(query->value(0).toString());
                 return list;
             })
             .result();

    QCOMPARE(references, (QStringList{QStringLiteral("op7: %1 guardian 3 none").arg(number),
                                      QStringLiteral("op7: %1 guardian 3 failed canceled").arg(number)}));
}

void TestSqlitePrintLedger::fileOfTheVersionBefore_keepsWhatItKnewOfPrints()
{
    const QString old = m_dir->filePath(QStringLiteral("old.db"));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        database.setDatabaseName(old);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const char *name : {"0001_start", "0002_changes", "0003_operators", "0004_papers"}) {
            QFile file(QStringLiteral(CLIPS_SOURCE_DIR "/resources/sql/%1.sql").arg(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &statement : QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n")))
                QVERIFY2(statement.trimmed().isEmpty() || query.exec(statement), qPrintable(query.lastError().text()));
        }
        for (const char *row : {"'s1', 'K03-2026-000001-A', 1, 'op1', 1, 1, 'printed', 2",
                                "'s2', 'K03-2026-000002-B', 2, 'op1', 2, 1, 'not_printed', 0"}) {
            QVERIFY(
                query.exec(QStringLiteral("INSERT INTO sitting (sitting_id, receipt_number, presented_at, operator_id,"
                                          " first_enrolment, enrolments, print_state, copies) VALUES (%1)")
                               .arg(QLatin1String(row))));
        }
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 4")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));

    OpenStore store(old);

    QVERIFY(store.opened);
    const auto receipts = store.enrolments.receipts(10).result();
    QCOMPARE(receipts->size(), 2);
    QCOMPARE(receipts->at(1).paper.state, PrintState::Printed);
    QCOMPARE(receipts->at(1).paper.copies, 2);
    QCOMPARE(receipts->at(0).paper.state, PrintState::None);
    QCOMPARE(store.prints.unprinted(10).result()->size(), 1);
}

QTEST_GUILESS_MAIN(TestSqlitePrintLedger)
#include "tst_sqliteprintledger.moc"
