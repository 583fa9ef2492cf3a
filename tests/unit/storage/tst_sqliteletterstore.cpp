#include "storage/sqliteletterstore.h"

#include "storage/audittrail.h"
#include "support/openstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using ports::Letter;

class TestSqliteLetterStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void add_aLetter_isUntoldUntilToldAndThenForgotten();
    void add_another_makesTheFormerVoid_andTellsBoth();
    void half_isSealedInTheFile();

private:
    [[nodiscard]] Letter letter(int n) const;
    [[nodiscard]] QList<ports::LetterStore::Untold> untold() { return m_letters->untold(10).result().value_or({}); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<testing::OpenStore> m_store;
    std::optional<storage::SqliteLetterStore> m_letters;
};

void TestSqliteLetterStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store.emplace(m_dir->filePath(QStringLiteral("kiosk.db")));
    m_letters.emplace(m_store->database, m_store->sealer, m_store->clock);
}

void TestSqliteLetterStore::cleanup()
{
    m_letters.reset();
    m_store.reset();
    m_dir.reset();
}

Letter TestSqliteLetterStore::letter(int n) const
{
    const QDateTime now = m_store->clock.nowUtc().addSecs(n);
    return {QStringLiteral("K03-000%1-0000").arg(n),
            QUuid(QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057")),
            QStringLiteral("op1"),
            QStringLiteral("$argon2id$v=19$..."),
            QStringLiteral("7F3Q-9XKD-2MNA-0"),
            now,
            now.addDays(30)};
}

void TestSqliteLetterStore::add_aLetter_isUntoldUntilToldAndThenForgotten()
{
    QVERIFY(m_letters->add(letter(1), QStringLiteral("first")).result());

    const auto waiting = untold();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].letter.officeHalf, letter(1).officeHalf);
    QCOMPARE(waiting[0].letter.verifier, letter(1).verifier);
    QVERIFY(!waiting[0].isVoid);
    QVERIFY(m_letters->markTold(waiting[0].letter.reference, false).result());

    QVERIFY(untold().isEmpty());
}

void TestSqliteLetterStore::add_another_makesTheFormerVoid_andTellsBoth()
{
    QVERIFY(m_letters->add(letter(1), QStringLiteral("first")).result());
    QVERIFY(m_letters->markTold(letter(1).reference, false).result());

    QVERIFY(m_letters->add(letter(2), QStringLiteral("reprint")).result());

    const auto waiting = untold();
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting[0].letter.reference, letter(1).reference);
    QVERIFY(waiting[0].isVoid && waiting[0].letter.officeHalf.isEmpty());
    QVERIFY(!waiting[1].isVoid);
    QVERIFY(m_letters->makeVoid(letter(2).reference, QStringLiteral("not_printed")).result());
    QVERIFY(untold()[1].isVoid);
    for (const auto &news : untold())
        QVERIFY(m_letters->markTold(news.letter.reference, true).result());
    QVERIFY(untold().isEmpty());
    QVERIFY(m_store->database.post(&testing::isAuditIntact).result().value_or(false));
}

void TestSqliteLetterStore::half_isSealedInTheFile()
{
    QVERIFY(m_letters->add(letter(1), QStringLiteral("first")).result());
    m_letters.reset();
    m_store.reset();

    QFile file(m_dir->filePath(QStringLiteral("kiosk.db")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("K03-0001-0000"));
    QVERIFY(!bytes.contains("9XKD"));
}

QTEST_GUILESS_MAIN(TestSqliteLetterStore)
#include "tst_sqliteletterstore.moc"
