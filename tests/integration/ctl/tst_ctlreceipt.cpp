#include "programrun.h"

#include "domain/receiptnumber.h"
#include "secrets/sodiumreceiptsigner.h"
#include "wire/receiptkeys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace Qt::StringLiterals;
using testing::ProgramRun;
using testing::runKioskctl;

/// clips-kioskctl receipt verify with the office's list of keys in a file.
class TestCtlReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verify_tellsWhatTheCodeIsWorth_data();
    void verify_tellsWhatTheCodeIsWorth();
    void verify_aValidCode_showsWhatItSays();
    void verify_withoutKeysAndKiosk_saysWhatToDo();
    void verify_withAFileThatIsNone_fails();

private:
    [[nodiscard]] QString code(const wire::ReceiptClaims &claims) const;
    [[nodiscard]] QString keysFile(const wire::ReceiptKeys &keys);

    QTemporaryDir m_folder;
    secrets::SodiumReceiptSigner m_signer;
    wire::ReceiptClaims m_claims;
    wire::ReceiptKeys m_keys{u"c_e506"_s};
    int m_files = 0;
};

void TestCtlReceipt::initTestCase()
{
    auto seed = secrets::GuardedKey::fromBytes(QByteArray(secrets::GuardedKey::size, '7'));
    QVERIFY(seed && m_signer.adopt(std::move(*seed)));
    m_claims.issuer = u"c_e506"_s;
    m_claims.issuedAt = QDateTime(QDate(2026, 2, 14), QTime(9, 32), Qt::UTC);
    m_claims.receiptNumber = domain::ReceiptNumber::make(u"K03"_s, 2026, 124)->text();
    m_claims.services = {domain::Service::Canteen};
    m_claims.schoolYears = {u"2026/2027"_s};
    m_claims.enrolmentIds = {QUuid(u"01890a5d-ac96-774b-bcce-b302099a8057"_s)};
    m_claims.textHash = QByteArray(wire::receiptTextHashSize, 'h');
    m_keys.keys.append({u"K03"_s, m_signer.publicKey(), m_claims.issuedAt});
}

QString TestCtlReceipt::code(const wire::ReceiptClaims &claims) const
{
    const QByteArray keyId = wire::receiptKeyId(m_signer.publicKey());
    return wire::receiptCodeText(claims, keyId, m_signer.sign(wire::receiptBytesToSign(claims, keyId)));
}

QString TestCtlReceipt::keysFile(const wire::ReceiptKeys &keys)
{
    QFile file(m_folder.filePath(u"keys-%1.json"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(wire::encodeReceiptKeys(keys)) < 0)
        qFatal("no file");
    return file.fileName();
}

void TestCtlReceipt::verify_tellsWhatTheCodeIsWorth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<wire::ReceiptKeys>("keys");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("result");
    QTest::newRow("valid") << code(m_claims) << m_keys << 0 << u"valid"_s;
    QTest::newRow("valid, as zbarimg prints it") << u"QR-Code:"_s + code(m_claims) << m_keys << 0 << u"valid"_s;
    wire::ReceiptKeys revoked = m_keys;
    revoked.keys[0].revokedAt = m_claims.issuedAt.addDays(10);
    QTest::newRow("key revoked") << code(m_claims) << revoked << 1 << u"key-revoked"_s;
    wire::ReceiptKeys superseded = m_keys;
    superseded.superseded = {{m_claims.receiptNumber, u"K03-2026-000125-T"_s}};
    QTest::newRow("superseded") << code(m_claims) << superseded << 1 << u"superseded"_s;
    QString altered = code(m_claims);
    altered[60] = altered[60] == u'A' ? u'B' : u'A';
    QTest::newRow("altered") << altered << m_keys << 1 << u"altered"_s;
    QTest::newRow("unknown issuer") << code(m_claims) << wire::ReceiptKeys{u"c_e506"_s} << 1 << u"unknown-issuer"_s;
    QTest::newRow("not a receipt") << u"HC1:6BF+70790T9WJWG"_s << m_keys << 1 << u"invalid"_s;
}

void TestCtlReceipt::verify_tellsWhatTheCodeIsWorth()
{
    QFETCH(QString, text);
    QFETCH(wire::ReceiptKeys, keys);
    QFETCH(int, exitCode);
    QFETCH(QString, result);

    const ProgramRun run = runKioskctl({u"receipt"_s, u"verify"_s, text, u"--keys"_s, keysFile(keys), u"--json"_s});

    QCOMPARE(run.json()[u"result"_s].toString(), result);
    QCOMPARE(run.exitCode, exitCode);
}

void TestCtlReceipt::verify_aValidCode_showsWhatItSays()
{
    const ProgramRun run =
        runKioskctl({u"receipt"_s, u"verify"_s, code(m_claims), u"--keys"_s, keysFile(m_keys), u"--json"_s});

    const QJsonObject json = run.json();
    QCOMPARE(json[u"number"_s].toString(), m_claims.receiptNumber);
    QCOMPARE(json[u"presented_at"_s].toString(), u"2026-02-14T09:32:00.000Z"_s);
    QCOMPARE(json[u"enrolments"_s].toArray()[0].toObject()[u"service"_s].toString(), u"canteen"_s);
    QCOMPARE(json[u"registered"_s].toBool(true), false);
}

void TestCtlReceipt::verify_withoutKeysAndKiosk_saysWhatToDo()
{
    const ProgramRun run =
        runKioskctl({u"receipt"_s, u"verify"_s, code(m_claims), u"--data"_s, m_folder.path(), u"--json"_s});

    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.errorCode().isEmpty());
}

void TestCtlReceipt::verify_withAFileThatIsNone_fails()
{
    QFile file(m_folder.filePath(u"none.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") > 0);
    file.close();
    for (const QString &path : {file.fileName(), m_folder.filePath(u"nowhere"_s)}) {
        const ProgramRun run = runKioskctl({u"receipt"_s, u"verify"_s, code(m_claims), u"--keys"_s, path, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errorCode(), u"keys"_s);
    }
}

QTEST_GUILESS_MAIN(TestCtlReceipt)
#include "tst_ctlreceipt.moc"
