#include "journey/operatorsession.h"
#include "storage/audittrail.h"
#include "storage/connection.h"
#include "support/fakeports.h"
#include "support/openstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::testing;
using journey::OperatorSession;
using journey::SignInProblem;

namespace {

/// One run of the program on a file: everything it knew is gone with it, as after a kill.
struct Run
{
    OpenStore store;
    FakePinVerifier verifier;
    FakeRegister registry;
    OperatorSession session;
    std::optional<SignInProblem> problem;

    Run(const QString &path, const Clock &clock)
        : store(path, &clock)
        , session(clock, verifier, registry, store.ledger)
    {
        session.setRoster({{{QStringLiteral("op1"), QStringLiteral("Anna Demo"), domain::OperatorRole::Operator,
                             QStringLiteral("2468")}},
                           QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC)});
        QObject::connect(&session, &OperatorSession::signInFailed, &session, [this](SignInProblem p) { problem = p; });
    }
    void signIn(const char *pin)
    {
        problem.reset();
        session.signIn(QStringLiteral("op1"), QLatin1String(pin));
        QTRY_VERIFY(!session.isVerifying());
    }
};

} // namespace

class TestSqliteOperatorLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir.emplace(); }

    void tries_eachRunOfTheProgramOneTry_lockAtTheFifth();
    void tries_clockSetBack_doesNotUnlock();
    void keep_writesTriesAndDeedTogether();
    void noteAccess_sealsTheWordsAndCountsTheHits();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("kiosk.db")); }
    std::optional<QTemporaryDir> m_dir;
    FakeClock m_clock;
};

void TestSqliteOperatorLedger::tries_eachRunOfTheProgramOneTry_lockAtTheFifth()
{
    for (int i = 1; i <= 5; ++i) {
        Run run(path(), m_clock);
        run.signIn("0000");
        QCOMPARE(run.problem, std::optional(i < 5 ? SignInProblem::WrongPin : SignInProblem::LockedOut));
    }
    Run run(path(), m_clock);

    run.signIn("2468");
    QCOMPARE(run.problem, std::optional(SignInProblem::LockedOut));
    m_clock.advanceMs(30'000);
    run.signIn("2468");

    QVERIFY(run.session.current());
    QVERIFY(run.store.ledger.tries().result()->isEmpty());
}

void TestSqliteOperatorLedger::tries_clockSetBack_doesNotUnlock()
{
    {
        Run run(path(), m_clock);
        for (int i = 0; i < 5; ++i)
            run.signIn("0000");
        m_clock.setWall(m_clock.nowUtc().addDays(-2));
        run.signIn("2468");
        QCOMPARE(run.problem, std::optional(SignInProblem::LockedOut));
    }
    Run run(path(), m_clock);

    run.signIn("2468");
    QCOMPARE(run.problem, std::optional(SignInProblem::LockedOut));
    m_clock.advanceMs(29'999);
    run.signIn("2468");
    QCOMPARE(run.problem, std::optional(SignInProblem::LockedOut));
    m_clock.advanceMs(1);
    run.signIn("2468");
    QVERIFY(run.session.current());
}

void TestSqliteOperatorLedger::keep_writesTriesAndDeedTogether()
{
    OpenStore store(path());
    const ports::SignInTries tries{QStringLiteral("op1"), 7, store.clock.nowUtc().addSecs(60), QStringLiteral("h")};

    QVERIFY(store.ledger.keep({tries}, {QStringLiteral("signin_wrong"), QStringLiteral("op1"), QStringLiteral("7")})
                .result());

    QCOMPARE(*store.ledger.tries().result(), QList{tries});
    const auto intact =
        store.database.post([](storage::Connection &connection) { return testing::isAuditIntact(connection); })
            .result();
    QVERIFY(intact && *intact);
    QVERIFY(store.ledger
                .keep({{QStringLiteral("op1")}},
                      {QStringLiteral("operator_unlocked"), QStringLiteral("su1"), QStringLiteral("op1")})
                .result());
    QVERIFY(store.ledger.tries().result()->isEmpty());
}

void TestSqliteOperatorLedger::noteAccess_sealsTheWordsAndCountsTheHits()
{
    {
        OpenStore store(path());
        QVERIFY(store.ledger
                    .noteAccess({QStringLiteral("op1"), domain::SearchReason::Other,
                                 QStringLiteral("chiesto da Quaglialatte"), 3})
                    .result());
        QVERIFY(store.ledger.noteAccess({QStringLiteral("op1"), domain::SearchReason::WithoutCard, {}, 0}).result());
        const auto rows =
            store.database
                .post([](storage::Connection &connection) -> Result<QStringList, ports::StoreError> {
                    auto query = connection.run(
                        QStringLiteral("SELECT a.event, a.operator_id, a.reference, n.sealed_words IS NOT NULL"
                                       " FROM audit a LEFT JOIN access_note n ON n.audit_sequence = a.sequence"
                                       " ORDER BY a.sequence"));
                    if (!query)
                        return Failure{query.error()};
                    QStringList list;
                    while (query->next()) {
                        list.append(query->value(0).toString() + u' ' + query->value(1).toString() + u' ' +
                                    query->value(2).toString() + u' ' + query->value(3).toString());
                    }
                    return list;
                })
                .result();
        QCOMPARE(*rows, QStringList({QStringLiteral("register_search op1 other hits=3 1"),
                                     QStringLiteral("register_search op1 without_card hits=0 0")}));
    }
    for (const QFileInfo &file : QDir(m_dir->path()).entryInfoList(QDir::Files)) {
        QFile bytes(file.filePath());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY(!bytes.readAll().contains("Quaglialatte"));
    }
}

QTEST_GUILESS_MAIN(TestSqliteOperatorLedger)
#include "tst_sqliteoperatorledger.moc"
