#include "wire/envelope.h"

#include "support/sampleenrolments.h"
#include "wire/enrolmentbody.h"

#include <QJsonDocument>
#include <QTest>

using namespace clips;
using namespace clips::wire;
using namespace clips::testing;

namespace {

Envelope sample()
{
    return {enrolmentId(1, 0), QStringLiteral("K03"), QString(64, u'a'),
            QString(16, u'b'), QByteArray(100, 's'),  QByteArray(64, 'g')};
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encode_thenDecode_isTheSame();
    void decode_whatIsNoEnvelope_isRefused_data();
    void decode_whatIsNoEnvelope_isRefused();
    void isEnvelope_aBodyWithTheWordInAnAnswer_isABody();
    void signedText_coversEveryMember();
    void sealKeys_encodeThenDecode_isTheSame();
    void sealKeys_aKeyThatIsNot32Bytes_orAnotherId_isRefused();
};

void TestEnvelope::encode_thenDecode_isTheSame()
{
    QCOMPARE(*decodeEnvelope(encodeEnvelope(sample())), sample());
    Envelope unsignedOne = sample();
    unsignedOne.signature.clear();
    QCOMPARE(*decodeEnvelope(encodeEnvelope(unsignedOne)), unsignedOne);
    QVERIFY(isEnvelope(encodeEnvelope(sample())));
}

void TestEnvelope::decode_whatIsNoEnvelope_isRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("another version") << QStringLiteral("envelope") << QJsonValue(2);
    QTest::newRow("no id") << QStringLiteral("enrolment_id") << QJsonValue(QStringLiteral("x"));
    QTest::newRow("no box") << QStringLiteral("sealed") << QJsonValue();
    QTest::newRow("a box too short to hold anything") << QStringLiteral("sealed") << QJsonValue(QStringLiteral("AAAA"));
    QTest::newRow("not Base64") << QStringLiteral("sealed") << QJsonValue(QString(80, u'!'));
    QTest::newRow("half a signature") << QStringLiteral("signature") << QJsonValue(QStringLiteral("AAAA"));
}

void TestEnvelope::decode_whatIsNoEnvelope_isRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = envelopeJson(sample());
    json[key] = value;

    QVERIFY(!decodeEnvelope(QJsonDocument(json).toJson()));
}

void TestEnvelope::isEnvelope_aBodyWithTheWordInAnAnswer_isABody()
{
    domain::Enrolment enrolment = sampleEnrolment(1, 0);
    enrolment.answers.insert(QStringLiteral("envelope"), 1);

    QVERIFY(!isEnvelope(encodeEnrolment(enrolment, *domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 1))));
    QVERIFY(!isEnvelope("\"envelope\":"));
}

void TestEnvelope::signedText_coversEveryMember()
{
    QList<Envelope> others(5, sample());
    others[0].enrolmentId = enrolmentId(2, 0);
    others[1].kioskId = QStringLiteral("K04");
    others[2].bodyHash = QString(64, u'c');
    others[3].keyId = QString(16, u'c');
    others[4].sealed[7] = 'x';

    for (const Envelope &other : others)
        QVERIFY(signedText(other) != signedText(sample()));
}

void TestEnvelope::sealKeys_encodeThenDecode_isTheSame()
{
    const QDateTime since(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
    const SealKeys keys{{{QByteArray(32, 's'), since, true}, {QByteArray(32, 'c'), since, false}}};

    const auto decoded = decodeSealKeys(encodeSealKeys(keys));

    QVERIFY(decoded);
    QCOMPARE(decoded->keys.size(), 2);
    QCOMPARE(decoded->current()->publicKey, QByteArray(32, 'c'));
    QCOMPARE(decoded->current()->since, since);
    QVERIFY(!SealKeys{}.current());
}

void TestEnvelope::sealKeys_aKeyThatIsNot32Bytes_orAnotherId_isRefused()
{
    const QDateTime since(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
    QVERIFY(!decodeSealKeys(encodeSealKeys({{{QByteArray(31, 's'), since}}})));
    QByteArray text = encodeSealKeys({{{QByteArray(32, 's'), since}}});
    text.replace(sealKeyId(QByteArray(32, 's')).toLatin1(), QByteArray(16, '0'));
    QVERIFY(!decodeSealKeys(text));
    QVERIFY(!decodeSealKeys("{}"));
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
