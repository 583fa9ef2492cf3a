#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "storage/audittrail.h"
#include "storage/connection.h"
#include "wire/digest.h"
#include "wire/enrolmentbody.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace clips;
using namespace clips::testing;
using ports::StoreError;

class TestSqliteEnrolmentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void confirm_oneSitting_givesOneReceiptNumberToAll();
    void confirm_nextSitting_countsOn();
    void confirm_afterReopen_isStillThere();
    void confirm_sameSittingAgain_answersAsTheFirstTime();
    void confirm_newYearInRome_startsFromOne();
    void confirm_badList_isRefusedAndSavesNothing_data();
    void confirm_badList_isRefusedAndSavesNothing();
    void confirm_idOfAnotherSitting_isRefusedAndGivesItsNumberBack();
    void confirm_withoutKey_saysSealedAndSavesNothing();
    void confirm_byAColleague_isRememberedWithTheRecords_data();
    void confirm_byAColleague_isRememberedWithTheRecords();
    void confirm_withDraft_discardsTheDraft();
    void confirm_plantedNames_areNotInAnyFile();
    void body_confirmed_isTheExactWireBody();
    void body_sealedRowMovedToAnother_isDamaged();
    void ofChild_sameTaxCode_findsTheEnrolments();
    void ofChild_omocodeOfTheSameCode_findsTheEnrolments();
    void ofChild_noCodeButTheSameNamesAndDay_isOnlyAlike();
    void ofChild_corrected_onlyTheCorrectionStands();
    void ofChild_withdrawn_nothingStands();
    void audit_untouched_isIntact();
    void audit_changedRow_isNoticed();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("kiosk.db")); }
    void reopen()
    {
        m_store.reset();
        m_store.emplace(path());
        QVERIFY(m_store->opened);
    }
    [[nodiscard]] Result<void, StoreError> sql(const QString &statement)
    {
        return m_store->database
            .post([statement](storage::Connection &connection) -> Result<void, StoreError> {
                auto done = connection.run(statement);
                if (!done)
                    return Failure{done.error()};
                return {};
            })
            .result();
    }

    std::optional<QTemporaryDir> m_dir;
    std::optional<OpenStore> m_store;
};

void TestSqliteEnrolmentStore::init()
{
    m_dir.emplace();
    reopen();
}

void TestSqliteEnrolmentStore::cleanup()
{
    m_store.reset();
    m_dir.reset();
}

void TestSqliteEnrolmentStore::confirm_oneSitting_givesOneReceiptNumberToAll()
{
    const auto confirmed = m_store->enrolments.confirm(sampleSitting(1, 3), {}).result();

    QVERIFY(confirmed);
    QCOMPARE(confirmed->receiptNumber.kioskId(), QStringLiteral("K03"));
    QCOMPARE(confirmed->receiptNumber.year(), 2026);
    QCOMPARE(confirmed->receiptNumber.sequence(), 1);
    const auto rows = m_store->enrolments.list(10).result();
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    for (const ports::EnrolmentRow &row : *rows) {
        QCOMPARE(row.receiptNumber, confirmed->receiptNumber.text());
        QCOMPARE(row.state, domain::EnrolmentState::Confirmed);
    }
    const auto receipt = m_store->enrolments.receipt(confirmed->receiptNumber.text()).result();
    QVERIFY(receipt);
    QCOMPARE(receipt->row.receiptNumber, confirmed->receiptNumber.text());
    QList<QUuid> ids;
    for (const ports::EnrolmentRow &row : receipt->enrolments)
        ids << row.id;
    QCOMPARE(ids, confirmed->enrolmentIds);
    QCOMPARE(m_store->enrolments.receipt(QStringLiteral("K03-2026-000999-A")).result().error(),
             ports::StoreError::NotFound);
}

void TestSqliteEnrolmentStore::confirm_nextSitting_countsOn()
{
    QVERIFY(m_store->enrolments.confirm(sampleSitting(1), {}).result());

    const auto second = m_store->enrolments.confirm(sampleSitting(2), {}).result();

    QVERIFY(second);
    QCOMPARE(second->receiptNumber.sequence(), 2);
}

void TestSqliteEnrolmentStore::confirm_afterReopen_isStillThere()
{
    QVERIFY(m_store->enrolments.confirm(sampleSitting(1), {}).result());

    reopen();

    QCOMPARE(m_store->enrolments.list(10).result()->size(), 2);
    QCOMPARE(m_store->enrolments.confirm(sampleSitting(2), {}).result()->receiptNumber.sequence(), 2);
}

void TestSqliteEnrolmentStore::confirm_sameSittingAgain_answersAsTheFirstTime()
{
    const auto first = m_store->enrolments.confirm(sampleSitting(1), {}).result();

    const auto second = m_store->enrolments.confirm(sampleSitting(1), {}).result();

    QVERIFY(first && second);
    QCOMPARE(second->receiptNumber.text(), first->receiptNumber.text());
    QCOMPARE(second->enrolmentIds, first->enrolmentIds);
    QCOMPARE(second->presentedAt, first->presentedAt);
    QCOMPARE(m_store->enrolments.list(10).result()->size(), 2);
    QCOMPARE(m_store->enrolments.receipts(10).result()->size(), 1);
}

void TestSqliteEnrolmentStore::confirm_newYearInRome_startsFromOne()
{
    QVERIFY(m_store->enrolments.confirm(sampleSitting(1), {}).result());
    auto sitting = sampleSitting(2, 1);
    sitting[0].presentedAt = QDateTime(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC); // 0:30 of 1 January in Rome

    const auto confirmed = m_store->enrolments.confirm(sitting, {}).result();

    QVERIFY(confirmed);
    QCOMPARE(confirmed->receiptNumber.year(), 2027);
    QCOMPARE(confirmed->receiptNumber.sequence(), 1);
}

void TestSqliteEnrolmentStore::confirm_badList_isRefusedAndSavesNothing_data()
{
    QTest::addColumn<QList<domain::Enrolment>>("list");

    QTest::newRow("nothing") << QList<domain::Enrolment>{};
    QTest::newRow("two sittings") << QList<domain::Enrolment>{sampleEnrolment(1, 0), sampleEnrolment(2, 0)};
    QTest::newRow("same id twice") << QList<domain::Enrolment>{sampleEnrolment(1, 0), sampleEnrolment(1, 0)};
    QTest::newRow("another kiosk") << QList<domain::Enrolment>{sampleEnrolment(1, 0, QStringLiteral("K04"))};
    auto tooLong = sampleEnrolment(1, 1);
    tooLong.answers.insert(QStringLiteral("note"), QString(int(wire::maxEnrolmentBytes), u'x'));
    QTest::newRow("second body longer than the wire allows")
        << QList<domain::Enrolment>{sampleEnrolment(1, 0), tooLong};
}

void TestSqliteEnrolmentStore::confirm_badList_isRefusedAndSavesNothing()
{
    QFETCH(QList<domain::Enrolment>, list);

    const auto confirmed = m_store->enrolments.confirm(list, {}).result();

    QVERIFY(!confirmed);
    QCOMPARE(confirmed.error(), StoreError::IllegalStep);
    QVERIFY(m_store->enrolments.list(10).result()->isEmpty());
    QVERIFY(m_store->enrolments.receipts(10).result()->isEmpty());
}

void TestSqliteEnrolmentStore::confirm_idOfAnotherSitting_isRefusedAndGivesItsNumberBack()
{
    QVERIFY(m_store->enrolments.confirm(sampleSitting(1), {}).result());
    auto stolen = sampleSitting(2);
    stolen[1].id = enrolmentId(1, 0);

    const auto refused = m_store->enrolments.confirm(stolen, {}).result();

    QVERIFY(!refused);
    QCOMPARE(refused.error(), StoreError::IllegalStep);
    QCOMPARE(m_store->enrolments.list(10).result()->size(), 2);
    QCOMPARE(m_store->enrolments.confirm(sampleSitting(3), {}).result()->receiptNumber.sequence(), 2);
}

void TestSqliteEnrolmentStore::confirm_withoutKey_saysSealedAndSavesNothing()
{
    m_store->sealer.setHasKey(false);

    const auto confirmed = m_store->enrolments.confirm(sampleSitting(1), {}).result();

    QVERIFY(!confirmed);
    QCOMPARE(confirmed.error(), StoreError::Sealed);
    QVERIFY(m_store->enrolments.list(10).result()->isEmpty());
}

void TestSqliteEnrolmentStore::confirm_withDraft_discardsTheDraft()
{
    const ports::Draft draft{sittingId(1), m_store->clock.nowUtc(), "answers so far"};
    QVERIFY(m_store->drafts.save(draft).result());

    QVERIFY(m_store->enrolments.confirm(sampleSitting(1), {}).result());

    QVERIFY(m_store->drafts.all().result()->isEmpty());
}

void TestSqliteEnrolmentStore::confirm_plantedNames_areNotInAnyFile()
{
    QVERIFY(m_store->drafts.save({sittingId(2), m_store->clock.nowUtc(), plantedSurname}).result());
    QVERIFY(m_store->publications
                .put({QStringLiteral("roster"), QStringLiteral("1"), plantedGivenName, m_store->clock.nowUtc()})
                .result());
    QVERIFY(m_store->enrolments.confirm(sampleSitting(1, 3), {}).result());

    int files = 0;
    for (const bool open : {true, false}) {
        if (!open)
            m_store.reset();
        for (const QFileInfo &info : QDir(m_dir->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *planted : {plantedSurname, plantedGivenName, plantedTaxCode, plantedAnswer, "CA00000AA"})
                QVERIFY2(!bytes.contains(planted), planted);
            ++files;
        }
    }
    QVERIFY(files >= 2);
}

void TestSqliteEnrolmentStore::body_confirmed_isTheExactWireBody()
{
    const auto sitting = sampleSitting(1);
    const auto confirmed = m_store->enrolments.confirm(sitting, {}).result();

    const auto body = m_store->enrolments.body(sitting[1].id).result();

    QVERIFY(body);
    QCOMPARE(*body, wire::encodeEnrolment(sitting[1], confirmed->receiptNumber));
    QCOMPARE(m_store->enrolments.body(sittingId(9)).result().error(), StoreError::NotFound);
}

void TestSqliteEnrolmentStore::body_sealedRowMovedToAnother_isDamaged()
{
    QVERIFY(m_store->enrolments.confirm(sampleSitting(1), {}).result());
    QVERIFY(sql(QStringLiteral("UPDATE enrolment SET sealed_body ="
                               " (SELECT sealed_body FROM enrolment WHERE sequence = 1) WHERE sequence = 2")));

    const auto body = m_store->enrolments.body(enrolmentId(1, 1)).result();

    QVERIFY(!body);
    QCOMPARE(body.error(), StoreError::Damaged);
}

void TestSqliteEnrolmentStore::ofChild_sameTaxCode_findsTheEnrolments()
{
    QVERIFY(m_store->enrolments.confirm(sampleSitting(1), {}).result());

    const domain::Person child = sampleEnrolment(1, 0).child;
    QCOMPARE(m_store->enrolments.ofChild(child).result()->size(), 2);

    domain::Person other = child;
    other.taxCode = QStringLiteral("RSSMRA80A01H501U");
    other.givenName = QStringLiteral("Maria");
    QVERIFY(m_store->enrolments.ofChild(other).result()->isEmpty());
}

void TestSqliteEnrolmentStore::ofChild_omocodeOfTheSameCode_findsTheEnrolments()
{
    domain::Enrolment enrolment = sampleEnrolment(1, 0);
    enrolment.child.taxCode = QStringLiteral("RSSMRA80A01H501U");
    QVERIFY(m_store->enrolments.confirm({enrolment}, {}).result());

    domain::Person asInTheRegister = enrolment.child;
    asInTheRegister.taxCode = QStringLiteral("RSSMRA80A01H50MM"); // the last digit as a letter
    const auto rows = m_store->enrolments.ofChild(asInTheRegister).result();
    QCOMPARE(rows->size(), 1);
    QVERIFY(!rows->first().onlyAlike);
}

void TestSqliteEnrolmentStore::ofChild_noCodeButTheSameNamesAndDay_isOnlyAlike()
{
    QVERIFY(m_store->enrolments.confirm(sampleSitting(1, 1), {}).result());

    domain::Person declared = sampleEnrolment(1, 0).child;
    declared.id = QStringLiteral("declared-1");
    declared.taxCode.clear();
    declared.familyName = declared.familyName.toLower();
    const auto rows = m_store->enrolments.ofChild(declared).result();
    QCOMPARE(rows->size(), 1);
    QVERIFY(rows->first().onlyAlike);
}

void TestSqliteEnrolmentStore::ofChild_corrected_onlyTheCorrectionStands()
{
    const auto first = m_store->enrolments.confirm(sampleSitting(1, 1), {}).result();
    domain::Enrolment correction = sampleEnrolment(2, 0);
    correction.kind = domain::ApplicationKind::Correction;
    correction.replaces = {enrolmentId(1, 0), first->receiptNumber.text()};
    QVERIFY(m_store->enrolments.confirm({correction}, {}).result());

    const auto rows = m_store->enrolments.ofChild(correction.child).result();
    QCOMPARE(rows->size(), 2);
    QVERIFY(rows->at(0).stands);
    QCOMPARE(rows->at(0).replaces, correction.replaces);
    QVERIFY(!rows->at(1).stands);
}

void TestSqliteEnrolmentStore::ofChild_withdrawn_nothingStands()
{
    const auto first = m_store->enrolments.confirm(sampleSitting(1, 1), {}).result();
    domain::Enrolment withdrawal = sampleEnrolment(2, 0);
    withdrawal.kind = domain::ApplicationKind::Withdrawal;
    withdrawal.replaces = {enrolmentId(1, 0), first->receiptNumber.text()};
    QVERIFY(m_store->enrolments.confirm({withdrawal}, {}).result());

    const auto rows = m_store->enrolments.ofChild(withdrawal.child).result();
    QCOMPARE(rows->size(), 2);
    QVERIFY(!rows->at(0).stands);
    QVERIFY(!rows->at(1).stands);
}

void TestSqliteEnrolmentStore::confirm_byAColleague_isRememberedWithTheRecords_data()
{
    QTest::addColumn<QString>("confirmedBy");
    QTest::addColumn<int>("links");
    QTest::newRow("the author") << sampleSitting(1).first().operatorId << 0;
    QTest::newRow("a colleague") << QStringLiteral("op9") << 1;
}

void TestSqliteEnrolmentStore::confirm_byAColleague_isRememberedWithTheRecords()
{
    QFETCH(QString, confirmedBy);

    QVERIFY(m_store->enrolments.confirm(sampleSitting(1), confirmedBy).result());
    QVERIFY(m_store->enrolments.confirm(sampleSitting(1), confirmedBy).result()); // adds nothing

    const auto links = m_store->database
                           .post([confirmedBy](storage::Connection &connection) -> Result<int, StoreError> {
                               auto found = connection.run(
                                   QStringLiteral("SELECT count(*) FROM audit WHERE event = 'sitting_confirmed_by'"
                                                  " AND operator_id = ?"),
                                   {confirmedBy});
                               if (!found)
                                   return Failure{found.error()};
                               return found->next() ? found->value(0).toInt() : -1;
                           })
                           .result();
    QVERIFY(links);
    QTEST(*links, "links");
    QVERIFY(*m_store->database.post(&testing::isAuditIntact).result());
}

void TestSqliteEnrolmentStore::audit_untouched_isIntact()
{
    QVERIFY(m_store->enrolments.confirm(sampleSitting(1), {}).result());
    QVERIFY(m_store->enrolments.audit(QStringLiteral("signed_in"), QStringLiteral("op1"), {}).result());

    QVERIFY(*m_store->database.post(&testing::isAuditIntact).result());
}

void TestSqliteEnrolmentStore::audit_changedRow_isNoticed()
{
    QVERIFY(m_store->enrolments.confirm(sampleSitting(1), {}).result());
    QVERIFY(m_store->enrolments.audit(QStringLiteral("signed_in"), QStringLiteral("op1"), {}).result());

    QVERIFY(sql(QStringLiteral("DELETE FROM audit WHERE sequence = 2")));

    QVERIFY(!*m_store->database.post(&testing::isAuditIntact).result());
}

QTEST_GUILESS_MAIN(TestSqliteEnrolmentStore)
#include "tst_sqliteenrolmentstore.moc"
