#include "register/sealedregister.h"

#include "support/inventedregister.h"
#include "support/scramblingsealer.h"
#include "support/seededrandom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace Qt::StringLiterals;
using ports::RegisterError;
using ports::SnapshotDetails;
using registry::SealedRegister;

class TestSealedRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void open_beforeAnyDownload_isNoSnapshot();
    void open_afterADownload_findsEverybody_data();
    void open_afterADownload_findsEverybody();
    void open_fromANewProgram_findsWhatTheOldOneStored();
    void close_forgetsEverybody();
    void close_whileOpening_leavesNothingLoaded();
    void receive_withoutCommit_leavesTheOldSnapshot();
    void receive_ofABrokenStream_isDamagedAndLeavesTheOldSnapshot_data();
    void receive_ofABrokenStream_isDamagedAndLeavesTheOldSnapshot();
    void receive_withoutKey_saysSoAndLeavesTheOldSnapshot();
    void receive_whileOpen_isInForceAfterTheNextOpen();
    void file_showsNothingOfThePersons();
    void file_changedAnywhere_isDamaged();
    void file_cutAnywhere_isDamaged();
    void file_withPiecesExchangedOrAdded_isDamaged();
    void open_ofADamagedFile_leavesWhatIsLoaded();
    void open_withoutKey_saysSo();
    void leftoversOfACutDownload_areRemovedAtStart();

private:
    using Details = Result<SnapshotDetails, RegisterError>;
    [[nodiscard]] Details store(const QByteArray &snapshot, qsizetype slice = 1 << 16);
    [[nodiscard]] static Details opened(SealedRegister &people);
    [[nodiscard]] QByteArray file() const;
    void replaceFile(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    testing::ScramblingSealer m_sealer;
    testing::SeededRandom m_random;
    std::unique_ptr<SealedRegister> m_people;
};

void TestSealedRegister::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sealer.setHasKey(true);
    m_people = std::make_unique<SealedRegister>(m_sealer, m_random, m_folder->path());
}

TestSealedRegister::Details TestSealedRegister::store(const QByteArray &snapshot, qsizetype slice)
{
    const auto sink = m_people->receive();
    for (qsizetype at = 0; at < snapshot.size(); at += slice) {
        const auto written = sink->write(QByteArrayView(snapshot).sliced(at, std::min(slice, snapshot.size() - at)));
        if (!written)
            return Failure{written.error()};
    }
    return sink->commit();
}

TestSealedRegister::Details TestSealedRegister::opened(SealedRegister &people)
{
    const auto future = people.open();
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
        return Failure{RegisterError::Io};
    return future.result();
}

QByteArray TestSealedRegister::file() const
{
    QFile file(m_folder->filePath(u"register.sealed"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSealedRegister::replaceFile(const QByteArray &content) const
{
    QFile file(m_folder->filePath(u"register.sealed"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

static const testing::InventedRegister &smallTown()
{
    static const testing::InventedRegister town(1200);
    return town;
}

void TestSealedRegister::open_beforeAnyDownload_isNoSnapshot()
{
    QCOMPARE(opened(*m_people).error(), RegisterError::NoSnapshot);
    QVERIFY(!m_people->loaded());
    QVERIFY(m_people->search(u"rossi"_s, 10).isEmpty());
}

void TestSealedRegister::open_afterADownload_findsEverybody_data()
{
    QTest::addColumn<qsizetype>("slice");
    QTest::newRow("in one go") << qsizetype(1 << 24);
    QTest::newRow("in network packets") << qsizetype(1400);
    QTest::newRow("byte by byte") << qsizetype(1);
}

void TestSealedRegister::open_afterADownload_findsEverybody()
{
    QFETCH(qsizetype, slice);
    const auto stored = store(smallTown().snapshot(), slice);

    const auto details = opened(*m_people);

    QVERIFY(stored);
    QVERIFY(details);
    QCOMPARE(details->snapshotId, u"invented"_s);
    QCOMPARE(details->producedAt, smallTown().header().producedAt);
    QCOMPARE(details->persons, 1200);
    QCOMPARE(m_people->loaded()->persons, 1200);
    for (const domain::Household &household : smallTown().households()) {
        QVERIFY(m_people->household(household.id)->members == household.members);
        QVERIFY(!m_people->findByTaxCode(household.members.first().taxCode).isEmpty());
    }
}

void TestSealedRegister::open_fromANewProgram_findsWhatTheOldOneStored()
{
    QVERIFY(store(smallTown().snapshot()));

    SealedRegister restarted(m_sealer, m_random, m_folder->path());

    QCOMPARE(opened(restarted)->persons, 1200);
}

void TestSealedRegister::close_forgetsEverybody()
{
    QVERIFY(store(smallTown().snapshot()));
    QVERIFY(opened(*m_people));

    m_people->close();

    QVERIFY(!m_people->loaded());
    QVERIFY(!m_people->household(u"F0000001"_s));
    QVERIFY(m_people->search(smallTown().households().first().members.first().familyName, 10).isEmpty());
}

void TestSealedRegister::close_whileOpening_leavesNothingLoaded()
{
    QVERIFY(store(smallTown().snapshot()));
    const auto future = m_people->open();

    m_people->close();

    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error(), RegisterError::NoSnapshot);
    QVERIFY(!m_people->loaded());
}

void TestSealedRegister::receive_withoutCommit_leavesTheOldSnapshot()
{
    QVERIFY(store(smallTown().snapshot()));
    const QByteArray before = file();

    QVERIFY(m_people->receive()->write(testing::InventedRegister(5000, 2).snapshot()));

    QCOMPARE(file(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestSealedRegister::receive_ofABrokenStream_isDamagedAndLeavesTheOldSnapshot_data()
{
    const QByteArray good = testing::InventedRegister(50, 2).snapshot();
    QTest::addColumn<QByteArray>("snapshot");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html><body>Please log in</body></html>\n");
    QTest::newRow("the header only") << good.left(good.indexOf('\n') + 1);
    QTest::newRow("the last household missing") << good.left(good.lastIndexOf('\n', -2) + 1);
    QTest::newRow("cut in the middle of a line") << good.left(good.size() / 2);
    QTest::newRow("a household twice") << good + good.mid(good.lastIndexOf('\n', -2) + 1);
    QTest::newRow("without its header") << good.mid(good.indexOf('\n') + 1);
    QTest::newRow("a line without end") << good + QByteArray(200'000, 'x');
}

void TestSealedRegister::receive_ofABrokenStream_isDamagedAndLeavesTheOldSnapshot()
{
    QFETCH(QByteArray, snapshot);
    QVERIFY(store(smallTown().snapshot()));
    const QByteArray before = file();

    QCOMPARE(store(snapshot).error(), RegisterError::Damaged);

    QCOMPARE(file(), before);
    QCOMPARE(opened(*m_people)->persons, 1200);
}

void TestSealedRegister::receive_withoutKey_saysSoAndLeavesTheOldSnapshot()
{
    QVERIFY(store(smallTown().snapshot()));
    m_sealer.setHasKey(false);

    QCOMPARE(store(testing::InventedRegister(50, 2).snapshot()).error(), RegisterError::NoKey);

    m_sealer.setHasKey(true);
    QCOMPARE(opened(*m_people)->persons, 1200);
}

void TestSealedRegister::receive_whileOpen_isInForceAfterTheNextOpen()
{
    QVERIFY(store(smallTown().snapshot()));
    QVERIFY(opened(*m_people));

    QVERIFY(store(testing::InventedRegister(50, 2).snapshot()));

    QCOMPARE(m_people->loaded()->persons, 1200);
    QCOMPARE(opened(*m_people)->persons, 50);
    QCOMPARE(m_people->loaded()->persons, 50);
}

void TestSealedRegister::file_showsNothingOfThePersons()
{
    QVERIFY(store(smallTown().snapshot()));
    const QByteArray content = file();

    QVERIFY(!content.isEmpty());
    QVERIFY(!content.contains("family_name"));
    QVERIFY(!content.contains(smallTown().households().first().members.first().taxCode.toLatin1()));
}

void TestSealedRegister::file_changedAnywhere_isDamaged()
{
    QVERIFY(store(testing::InventedRegister(600, 2).snapshot()));
    const QByteArray good = file();

    for (qsizetype at = 0; at < good.size(); at += at < 40 || at > good.size() - 40 ? 1 : 9973) {
        QByteArray changed = good;
        changed[at] = char(changed[at] ^ 1);
        replaceFile(changed);
        QVERIFY2(!opened(*m_people), qPrintable(QString::number(at)));
    }
    QVERIFY(!m_people->loaded());
}

void TestSealedRegister::file_cutAnywhere_isDamaged()
{
    QVERIFY(store(testing::InventedRegister(600, 2).snapshot()));
    const QByteArray good = file();

    for (qsizetype size = 0; size < good.size(); size += size < 40 || size > good.size() - 80 ? 1 : 9973) {
        replaceFile(good.left(size));
        QCOMPARE(opened(*m_people).error(), RegisterError::Damaged);
    }
}

void TestSealedRegister::file_withPiecesExchangedOrAdded_isDamaged()
{
    QVERIFY(store(testing::InventedRegister(600, 2).snapshot()));
    const QByteArray good = file();
    constexpr qsizetype head = 9 + 16;
    constexpr qsizetype piece = 4 + 32 + 64 * 1024; // with the mark of the test's sealer
    QVERIFY(good.size() > head + 2 * piece);

    replaceFile(good.left(head) + good.mid(head + piece, piece) + good.mid(head, piece) + good.mid(head + 2 * piece));
    QCOMPARE(opened(*m_people).error(), RegisterError::Damaged);
    replaceFile(good.left(head) + good.mid(head + piece));
    QCOMPARE(opened(*m_people).error(), RegisterError::Damaged);
    replaceFile(good + good.mid(head, piece));
    QCOMPARE(opened(*m_people).error(), RegisterError::Damaged);
    replaceFile(good);
    QVERIFY(opened(*m_people));
}

void TestSealedRegister::open_ofADamagedFile_leavesWhatIsLoaded()
{
    QVERIFY(store(smallTown().snapshot()));
    QVERIFY(opened(*m_people));
    replaceFile(file().left(1000));

    QCOMPARE(opened(*m_people).error(), RegisterError::Damaged);

    QCOMPARE(m_people->loaded()->persons, 1200);
    QVERIFY(m_people->household(u"F0000001"_s));
}

void TestSealedRegister::open_withoutKey_saysSo()
{
    QVERIFY(store(smallTown().snapshot()));
    m_sealer.setHasKey(false);

    QCOMPARE(opened(*m_people).error(), RegisterError::NoKey);
}

void TestSealedRegister::leftoversOfACutDownload_areRemovedAtStart()
{
    QVERIFY(store(smallTown().snapshot()));
    QFile leftover(m_folder->filePath(u"register.sealed.aBcDeF"_s));
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    leftover.close();

    SealedRegister restarted(m_sealer, m_random, m_folder->path());

    QVERIFY(!leftover.exists());
    QVERIFY(opened(restarted));
}

QTEST_GUILESS_MAIN(TestSealedRegister)
#include "tst_sealedregister.moc"
