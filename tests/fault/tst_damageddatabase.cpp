#include "backoffice/store/sealkeystore.h"
#include "secrets/sodiumofficesealer.h"
#include "secrets/sodiumreceiptsigner.h"
#include "support/longrun.h"
#include "support/officeworld.h"
#include "support/openstore.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::testing;

namespace {

constexpr qint64 pageBytes = 4096;
constexpr int sittings = 12;
constexpr int acknowledgedBefore = 3;

struct Office
{
    explicit Office(const OfficeStore &store)
        : database(std::move(store.open()).value())
    {}
    FakeClock clock;
    std::unique_ptr<office::Database> database;
    office::Intake intake{*database, clock};

    /// id -> hash of the body, of everything it has.
    [[nodiscard]] QMap<QString, QString> all()
    {
        office::Statement rows = database->prepare(QStringLiteral("SELECT enrolment_id, body_sha256 FROM enrolment"));
        QMap<QString, QString> hashes;
        for (bool more = rows.exec() && rows.next(); more; more = rows.next())
            hashes.insert(rows.value(0).toString(), rows.value(1).toString());
        return hashes;
    }
    [[nodiscard]] int count()
    {
        office::Statement rows = database->prepare(QStringLiteral("SELECT count(*) FROM enrolment"));
        return rows.exec() && rows.next() ? rows.value(0).toInt() : -1;
    }
};

/// Sends what waits as the sync does, until nothing is left. How many lines went.
int drain(OpenStore &store, Office &office)
{
    int sent = 0;
    for (;;) {
        const auto entries = store.outbox.take(5, 1 << 20, true).result();
        if (!entries || entries->isEmpty())
            return sent;
        QByteArrayList lines;
        for (const ports::OutboxEntry &entry : *entries)
            lines.append(entry.body);
        const auto answers = office.intake.receive(lines, QStringLiteral("K03"));
        QList<wire::Acknowledgement> good;
        for (const wire::Acknowledgement &ack : answers.value_or({})) {
            if (ack.result == wire::IntakeResult::Stored || ack.result == wire::IntakeResult::AlreadyStored)
                good.append(ack);
        }
        if (good.size() != entries->size() || !store.outbox.acknowledge(good).result())
            return -1;
        sent += int(lines.size());
    }
}

bool damage(const QString &path, qint64 page, const QString &how)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    if (how == u"cut")
        return file.resize(page * pageBytes);
    if (how == u"cut within")
        return file.resize(page * pageBytes + 1234);
    if (!file.seek(page * pageBytes))
        return false;
    QByteArray bytes = file.read(pageBytes);
    if (how == u"zero")
        bytes.fill('\0');
    // A bit in every 200 bytes, at another place for each kind.
    for (qsizetype at = how.right(3).toInt(); how.startsWith(u"flip") && at < bytes.size(); at += 200)
        bytes[at] = char(bytes[at] ^ 0x10);
    if (how.startsWith(u"one"))
        bytes[how.right(4).toInt()] = char(bytes[how.right(4).toInt()] ^ 0x01);
    return file.seek(page * pageBytes) && file.write(bytes) == bytes.size();
}

} // namespace

/// Damages each page of a kiosk's database in turn. Whatever the office had not acknowledged must arrive there, once,
/// byte by byte.
class TestDamagedDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageInTurn_losesAndDoublesNothing_data();
    void everyPageInTurn_losesAndDoublesNothing();

private:
    [[nodiscard]] QString kioskFile() const { return m_folder.filePath(QStringLiteral("kiosk.db")); }
    QTemporaryDir m_folder;
    const OfficeStore m_office = OfficeStore::original();
    secrets::SodiumReceiptSigner m_signer;
    secrets::SodiumOfficeSealer m_sealer{m_signer};
    QMap<QString, QString> m_hashes; ///< of everything that was called saved
};

void TestDamagedDatabase::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("clips.storage*=false")); // every page would be told of
    Office office(m_office);
    m_sealer.adopt(*office::SealKeyStore(*office.database, office.clock).published());
    OpenStore store(kioskFile(), nullptr, &m_sealer);
    for (int n = 1; n <= sittings; ++n) {
        domain::Enrolment enrolment = application(n);
        enrolment.answers.insert(QStringLiteral("note"), QString(900, u'x'));
        QVERIFY(store.enrolments.confirm({enrolment}, {}).result());
        if (n == acknowledgedBefore)
            QCOMPARE(drain(store, office), acknowledgedBefore);
    }
    for (const ports::OutboxEntry &entry : *store.outbox.take(1000, 1 << 24, true).result())
        m_hashes.insert(uuidText(entry.id), entry.bodyHash);
    m_hashes.insert(office.all());
    QCOMPARE(m_hashes.size(), sittings);
}

void TestDamagedDatabase::everyPageInTurn_losesAndDoublesNothing_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"zero", "cut", "cut within", "flip 000", "flip 077", "flip 133", "one 0100", "one 1500",
                            "one 2900", "one 3600", "one 4090"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestDamagedDatabase::everyPageInTurn_losesAndDoublesNothing()
{
    QFETCH(QString, how);
    const qint64 pages = QFileInfo(kioskFile()).size() / pageBytes;
    QVERIFY(pages > 15);
    int setAside = 0;
    int restored = 0;
    const qint64 every = shortOrLong<qint64>(3, 1);
    for (qint64 page = QTest::currentDataTag()[0] % every; page < pages; page += every) {
        const QTemporaryDir kioskFolder;
        const QString path = kioskFolder.filePath(QStringLiteral("kiosk.db"));
        const QString box = QStringLiteral(".blackbox");
        QVERIFY(QFile::copy(kioskFile(), path) && QFile::copy(kioskFile() + box, path + box));
        QVERIFY(damage(path, page, how));

        OpenStore store(path, nullptr, &m_sealer);
        QVERIFY2(store.opened, qPrintable(QString::number(page)));
        setAside += store.opened->movedAside.isEmpty() ? 0 : 1;
        restored += store.opened->restored;
        const OfficeStore copy(m_office);
        Office office(copy);
        const int sent = drain(store, office);

        const QByteArray where = "page " + QByteArray::number(page) + ", sent " + QByteArray::number(sent);
        QVERIFY2(sent >= 0, where.constData());
        QVERIFY2(office.all() == m_hashes, where.constData());
        QVERIFY2(office.count() == sittings, where.constData());
        const auto summary = store.outbox.summary().result();
        QVERIFY2(summary && summary->waiting == 0 && summary->quarantined == 0, where.constData());
        // The next receipt has a number of its own.
        const auto next = store.enrolments.confirm({application(sittings + 1)}, {}).result();
        QVERIFY2(next, QByteArray(where + ", error " + QByteArray::number(next ? -1 : int(next.error()))).constData());
        QVERIFY2(next->receiptNumber.sequence() > sittings, where.constData());
    }
    qInfo("every %lldth of %lld pages, %d files set aside, %d enrolments brought back", static_cast<long long>(every),
          static_cast<long long>(pages), setAside, restored);
}

QTEST_GUILESS_MAIN(TestDamagedDatabase)
#include "tst_damageddatabase.moc"
