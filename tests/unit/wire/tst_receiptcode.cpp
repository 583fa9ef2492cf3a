#include "domain/base45.h"
#include "domain/receiptnumber.h"
#include "wire/receiptcode.h"
#include "wire/receiptkeys.h"

#include <QRegularExpression>
#include <QTest>

using namespace clips;
using namespace clips::wire;
using namespace Qt::StringLiterals;

namespace {

const QByteArray keyId = QByteArray::fromHex("0011223344556677");
const QByteArray signature(receiptSignatureSize, 's');

ReceiptClaims sampleClaims()
{
    ReceiptClaims claims;
    claims.issuer = u"c_e506"_s;
    claims.issuedAt = QDateTime(QDate(2026, 2, 14), QTime(9, 32), Qt::UTC);
    claims.receiptNumber = domain::ReceiptNumber::make(u"K03"_s, 2026, 124)->text();
    claims.services = {domain::Service::Canteen, domain::Service::Transport};
    claims.schoolYears = {u"2026/2027"_s, u"2026/2027"_s};
    claims.enrolmentIds = {QUuid(u"01890a5d-ac96-774b-bcce-b302099a8057"_s),
                           QUuid(u"01890a5d-ac96-774b-bcce-b302099a8058"_s)};
    claims.textHash = QByteArray(receiptTextHashSize, 'h');
    claims.registered = true;
    return claims;
}

QByteArray cborOf(const ReceiptClaims &claims)
{
    return *domain::fromBase45(receiptCodeText(claims, keyId, signature).mid(4));
}

QString codeOf(const QByteArray &cbor)
{
    return u"LE1:"_s + domain::toBase45(cbor);
}

/// Replaces one part that must be there once.
QByteArray changed(QByteArray cbor, const char *fromHex, const char *toHex)
{
    const QByteArray from = QByteArray::fromHex(fromHex);
    if (cbor.count(from) != 1)
        qFatal("%s is there %d times", fromHex, int(cbor.count(from)));
    return cbor.replace(from, QByteArray::fromHex(toHex));
}

/// Signs with anything: what a test's signature is worth is told by its first byte.
bool goodWhenS(QByteArrayView, QByteArrayView, QByteArrayView bytes)
{
    return bytes.front() == 's';
}

ReceiptKeys sampleKeys()
{
    ReceiptKeys keys{u"c_e506"_s};
    keys.keys.append({u"K03"_s, QByteArray(32, 'k'), QDateTime(QDate(2026, 1, 7), QTime(8, 0), Qt::UTC)});
    return keys;
}

QString signedCode(ReceiptClaims claims, const QByteArray &under = signature)
{
    return receiptCodeText(claims, receiptKeyId(QByteArray(32, 'k')), under);
}

} // namespace

class TestReceiptCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void code_isReadBackWhole();
    void code_isTheCborThatRfc9052Describes();
    void code_ofOneEnrolment_fitsASmallSymbol();
    void code_holdsOnlyCharactersOfTheAlphanumericMode();
    void signedBytes_areTheSigStructure();
    void hostileCodes_areMalformed_data();
    void hostileCodes_areMalformed();
    void anyChangedByte_isNeverReadAsTheSame();
    void otherTexts_areNotOurs_data();
    void otherTexts_areNotOurs();
    void keys_areReadBackWhole();
    void keys_thatAreNone_areRefused_data();
    void keys_thatAreNone_areRefused();
    void check_tellsWhatAReceiptIsWorth_data();
    void check_tellsWhatAReceiptIsWorth();
};

void TestReceiptCode::code_isReadBackWhole()
{
    const ReceiptClaims claims = sampleClaims();

    const auto code = readReceiptCode(receiptCodeText(claims, keyId, signature));

    QVERIFY(code);
    QCOMPARE(code->claims, claims);
    QCOMPARE(code->keyId, keyId);
    QCOMPARE(code->signature, signature);
    QCOMPARE(code->signedBytes, receiptBytesToSign(claims, keyId));
}

/// Written by hand from RFC 9052 and RFC 8392.
void TestReceiptCode::code_isTheCborThatRfc9052Describes()
{
    ReceiptClaims claims = sampleClaims();
    claims.services = {domain::Service::Kindergarten};
    claims.schoolYears = {u"2026/2027"_s};
    claims.enrolmentIds.resize(1);
    const QByteArray payload = QByteArray::fromHex("a3"
                                                   "01"
                                                   "66635f65353036"
                                                   "06"
                                                   "1a69904110"
                                                   "3a00010000"
                                                   "a6"
                                                   "01") +
                               char(0x60 + claims.receiptNumber.size()) + claims.receiptNumber.toLatin1() +
                               QByteArray::fromHex("02"
                                                   "8102"
                                                   "03"
                                                   "8169") +
                               "2026/2027" +
                               QByteArray::fromHex("04"
                                                   "8150"
                                                   "01890a5dac96774bbcceb302099a8057"
                                                   "05"
                                                   "50") +
                               claims.textHash + QByteArray::fromHex("0601");
    const QByteArray expected = QByteArray::fromHex("d284"
                                                    "4d"
                                                    "a2"
                                                    "0127"
                                                    "04"
                                                    "480011223344556677"
                                                    "a0"
                                                    "58") +
                                char(payload.size()) + payload + QByteArray::fromHex("5840") + signature;

    QCOMPARE(cborOf(claims).toHex(), expected.toHex());
}

void TestReceiptCode::code_ofOneEnrolment_fitsASmallSymbol()
{
    ReceiptClaims claims = sampleClaims();
    claims.services.resize(1);
    claims.schoolYears.resize(1);
    claims.enrolmentIds.resize(1);

    QVERIFY(receiptCodeText(claims, keyId, signature).size() <= 311); // version 10, level M, 57 modules
}

void TestReceiptCode::code_holdsOnlyCharactersOfTheAlphanumericMode()
{
    static const QRegularExpression alphanumeric(u"^LE1:[0-9A-Z $%*+./:-]+$"_s);

    QVERIFY(alphanumeric.match(receiptCodeText(sampleClaims(), keyId, signature)).hasMatch());
}

void TestReceiptCode::signedBytes_areTheSigStructure()
{
    const QByteArray bytes = receiptBytesToSign(sampleClaims(), keyId);

    QVERIFY(bytes.startsWith(QByteArray::fromHex("846a") + "Signature1" +
                             QByteArray::fromHex("4da20127044800112233445566774058")));
}

void TestReceiptCode::hostileCodes_areMalformed_data()
{
    QTest::addColumn<QByteArray>("cbor");
    const QByteArray good = cborOf(sampleClaims());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("cut in the middle") << good.left(good.size() / 2);
    QTest::newRow("one byte over") << good + '\0';
    QTest::newRow("another item over") << good + QByteArray::fromHex("a0");
    QTest::newRow("no tag") << good.mid(1);
    QTest::newRow("another tag") << QByteArray("\xd1") + good.mid(1);
    QTest::newRow("a tag in two bytes") << QByteArray("\xd8\x12") + good.mid(1);
    QTest::newRow("an array of five") << QByteArray("\xd2\x85") + good.mid(2) + '\0';
    QTest::newRow("an array without length") << QByteArray("\xd2\x9f") + good.mid(2) + '\xff';
    QTest::newRow("an array with a longer length") << QByteArray("\xd2\x98\x04") + good.mid(2);
    QTest::newRow("another algorithm") << changed(good, "a2012704", "a2012604");
    QTest::newRow("a key id of seven bytes")
        << changed(good, "4da2012704480011223344556677", "4ca20127044700112233445566");
    QTest::newRow("header keys the other way round")
        << changed(good, "a20127044800112233445566 77", "a204480011223344556677 0127");
    QTest::newRow("an unprotected header") << changed(good, "6677a058", "6677a1010258");
    QTest::newRow("a claim twice") << changed(good, "061a69904110", "0166635f65353036");
    QTest::newRow("a longer integer than needed") << changed(good, "061a69904110", "061b0000000069904110");
    QTest::newRow("a time before 1970") << changed(good, "061a69904110", "063a69904110");
    QTest::newRow("another private map") << changed(good, "3a00010000a6", "3a00010001a6");
    QTest::newRow("a state that is none") << changed(good, "0601", "0602");
    QTest::newRow("a service that is none") << changed(good, "02820103", "02820104");
    QTest::newRow("more services than enrolments") << changed(good, "02820103", "0283010301");
    QTest::newRow("a text that is no UTF-8") << changed(good, "66635f65353036", "66635f65ffffff");
    QTest::newRow("a text in pieces") << changed(good, "66635f65353036", "7f66635f65353036ff");
    QTest::newRow("a length of four thousand million") << changed(good, "66635f65353036", "7affffffff");
    QTest::newRow("a thousand arrays in one another") << QByteArray(1000, '\x81') + '\0';
    QTest::newRow("a thousand tags") << QByteArray(1000, '\xd2') + '\0';
}

void TestReceiptCode::hostileCodes_areMalformed()
{
    QFETCH(QByteArray, cbor);

    const auto code = readReceiptCode(codeOf(cbor));

    QVERIFY(!code);
    QCOMPARE(code.error(), ReceiptCodeError::Malformed);
}

/// Whatever byte is changed: unreadable, or read as something else that the signature does not cover.
void TestReceiptCode::anyChangedByte_isNeverReadAsTheSame()
{
    const QByteArray good = cborOf(sampleClaims());
    const auto original = readReceiptCode(codeOf(good));
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const int flip : {0x01, 0x20, 0x80, 0xff}) {
            QByteArray cbor = good;
            cbor[at] = char(cbor[at] ^ flip);
            const auto code = readReceiptCode(codeOf(cbor));
            QVERIFY2(!code || code->signedBytes != original->signedBytes || code->signature != original->signature,
                     qPrintable(QString::number(at)));
        }
    }
}

void TestReceiptCode::otherTexts_areNotOurs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a receipt number") << u"K03-2026-000124-C"_s;
    QTest::newRow("a health certificate") << u"HC1:6BF+70790T9WJWG.FKY*4GO0.O1CV2 O5"_s;
    QTest::newRow("lower case") << u"le1:BB8"_s;
    QTest::newRow("a payment notice") << u"PAGOPA|002|301000000000000144|00000000000|1250"_s;
}

void TestReceiptCode::otherTexts_areNotOurs()
{
    QFETCH(QString, text);

    QCOMPARE(readReceiptCode(text).error(), ReceiptCodeError::NotOurs);
}

void TestReceiptCode::keys_areReadBackWhole()
{
    ReceiptKeys keys = sampleKeys();
    keys.keys[0].revokedAt = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    keys.superseded = {{u"K03-2026-000124-C"_s, u"K03-2026-000125-A"_s}};

    const auto read = decodeReceiptKeys(encodeReceiptKeys(keys));

    QVERIFY(read);
    QCOMPARE(read->issuer, keys.issuer);
    QCOMPARE(read->keys.size(), 1);
    QCOMPARE(read->keys[0].publicKey, keys.keys[0].publicKey);
    QCOMPARE(read->keys[0].kioskId, keys.keys[0].kioskId);
    QCOMPARE(read->keys[0].from, keys.keys[0].from);
    QCOMPARE(read->keys[0].revokedAt, keys.keys[0].revokedAt);
    QCOMPARE(read->superseded[0].by, keys.superseded[0].by);
}

void TestReceiptCode::keys_thatAreNone_areRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("31 bytes") << encodeReceiptKey(QByteArray(31, 'k'));
    QTest::newRow("33 bytes") << encodeReceiptKey(QByteArray(33, 'k'));
    QTest::newRow("not Base64") << QByteArray(R"({"public_key":"!!!!"})");
    QTest::newRow("no text") << QByteArray(R"({"public_key":7})");
}

void TestReceiptCode::keys_thatAreNone_areRefused()
{
    QFETCH(QByteArray, body);

    QVERIFY(!decodeReceiptKey(body));
    QVERIFY(decodeReceiptKey(encodeReceiptKey(QByteArray(32, 'k'))));
}

void TestReceiptCode::check_tellsWhatAReceiptIsWorth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ReceiptKeys>("keys");
    QTest::addColumn<QString>("verdict");
    const ReceiptClaims claims = sampleClaims();
    const QString good = signedCode(claims);

    QTest::newRow("as it was printed") << good << sampleKeys() << u"valid"_s;

    ReceiptKeys revoked = sampleKeys();
    revoked.keys[0].revokedAt = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    QTest::newRow("the kiosk was stolen") << good << revoked << u"key-revoked"_s;

    ReceiptKeys superseded = sampleKeys();
    superseded.superseded = {{u"K03-2026-000001-A"_s, u"x"_s}, {claims.receiptNumber, u"K03-2026-000125-A"_s}};
    QTest::newRow("corrected later") << good << superseded << u"superseded"_s;

    QTest::newRow("a wrong signature") << signedCode(claims, QByteArray(64, 'x')) << sampleKeys() << u"altered"_s;
    QTest::newRow("a character off") << good.chopped(1) << sampleKeys() << u"altered"_s;
    ReceiptClaims otherKiosk = claims;
    otherKiosk.receiptNumber = domain::ReceiptNumber::make(u"K04"_s, 2026, 124)->text();
    QTest::newRow("signed by another kiosk's key") << signedCode(otherKiosk) << sampleKeys() << u"altered"_s;
    ReceiptClaims noNumber = claims;
    noNumber.receiptNumber = u"K03-2026-000124-Z"_s;
    QTest::newRow("a number whose letter does not fit") << signedCode(noNumber) << sampleKeys() << u"altered"_s;

    QTest::newRow("an unknown key") << receiptCodeText(claims, keyId, signature) << sampleKeys() << u"unknown-issuer"_s;
    QTest::newRow("no keys at all") << good << ReceiptKeys{u"c_e506"_s} << u"unknown-issuer"_s;
    ReceiptClaims otherTown = claims;
    otherTown.issuer = u"c_f205"_s;
    QTest::newRow("another municipality") << signedCode(otherTown) << sampleKeys() << u"unknown-issuer"_s;

    QTest::newRow("something else") << u"https://example.it"_s << sampleKeys() << u"not-a-receipt"_s;
}

void TestReceiptCode::check_tellsWhatAReceiptIsWorth()
{
    QFETCH(QString, text);
    QFETCH(ReceiptKeys, keys);
    QFETCH(QString, verdict);

    const ReceiptCheck check = checkReceipt(text, keys, goodWhenS);

    QCOMPARE(receiptVerdictCode(check.verdict), verdict);
    QCOMPARE(check.supersededBy, verdict == u"superseded" ? u"K03-2026-000125-A"_s : QString());
}

QTEST_GUILESS_MAIN(TestReceiptCode)
#include "tst_receiptcode.moc"
