#include "wire/digest.h"
#include "wire/enrolmentbody.h"

#include <QTest>

using namespace clips;

namespace {

domain::Enrolment sample()
{
    domain::Enrolment enrolment;
    enrolment.id = QUuid::fromString(QStringLiteral("0193b2a0-0000-7000-8000-000000000001"));
    enrolment.sittingId = QUuid::fromString(QStringLiteral("0193b2a0-0000-7000-8000-000000000002"));
    enrolment.kioskId = QStringLiteral("K03");
    enrolment.operatorId = QStringLiteral("op1");
    enrolment.schoolYear = QStringLiteral("2026/2027");
    enrolment.presentedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    enrolment.registerProducedAt = enrolment.presentedAt;
    enrolment.formVersion = QStringLiteral("1");
    enrolment.catalogueVersion = QStringLiteral("1");
    enrolment.applicant.id = QStringLiteral("P-1");
    enrolment.child.id = QStringLiteral("P-2");
    enrolment.applicant.familyName = QStringLiteral("D'Amico");
    enrolment.applicant.givenName = QStringLiteral("Niccolò");
    enrolment.child.familyName = QStringLiteral("D'Amico");
    enrolment.child.givenName = QStringLiteral("Zoë");
    enrolment.recognition.id = enrolment.id;
    enrolment.recognition.operatorId = QStringLiteral("op1");
    enrolment.recognition.decidedAt = enrolment.presentedAt;
    enrolment.recognition.document.type = QStringLiteral("cie");
    enrolment.recognition.document.number = QStringLiteral("CA00000AA");
    for (const auto check : domain::allRecognitionChecks)
        enrolment.recognition.ticks.insert(check, enrolment.presentedAt);
    enrolment.answers.insert(QStringLiteral("weekdays"), QStringLiteral("mon"));
    return enrolment;
}

const auto receipt = domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 124);

} // namespace

class TestEnrolmentBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encode_sameEnrolment_givesTheSameBytes();
    void decode_encoded_givesTheEnrolmentBack();
    void decode_damagedBytes_namesThePathAndNoValue_data();
    void decode_damagedBytes_namesThePathAndNoValue();
};

void TestEnrolmentBody::encode_sameEnrolment_givesTheSameBytes()
{
    const QByteArray first = wire::encodeEnrolment(sample(), *receipt);

    QCOMPARE(wire::encodeEnrolment(sample(), *receipt), first);
    QVERIFY(!first.contains('\n'));
    QCOMPARE(wire::bodyHash(first).size(), 64);
}

void TestEnrolmentBody::decode_encoded_givesTheEnrolmentBack()
{
    const QByteArray body = wire::encodeEnrolment(sample(), *receipt);

    const auto decoded = wire::decodeEnrolment(body);

    QVERIFY2(decoded, "the body we made must decode");
    QCOMPARE(decoded->enrolment.child.givenName, QStringLiteral("Zoë"));
    QCOMPARE(decoded->receiptNumber, receipt->text());
    QCOMPARE(wire::encodeEnrolment(decoded->enrolment, *receipt), body);
}

void TestEnrolmentBody::decode_damagedBytes_namesThePathAndNoValue_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("<") << QString();
    QTest::newRow("unknown service") << QByteArray("canteen") << QByteArray("laundry") << QStringLiteral("service");
    QTest::newRow("altered receipt number")
        << QByteArray("000124") << QByteArray("000125") << QStringLiteral("receipt_number");
    QTest::newRow("name missing") << QByteArray("\"family_name\":\"D'Amico\",") << QByteArray()
                                  << QStringLiteral("applicant.family_name");
}

void TestEnrolmentBody::decode_damagedBytes_namesThePathAndNoValue()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, path);
    QByteArray body = wire::encodeEnrolment(sample(), *receipt);
    body.replace(from, to);

    const auto decoded = wire::decodeEnrolment(body);

    QVERIFY(!decoded);
    QCOMPARE(decoded.error().path, path);
    QVERIFY(!decoded.error().message.contains(QStringLiteral("Amico")));
}

QTEST_GUILESS_MAIN(TestEnrolmentBody)
#include "tst_enrolmentbody.moc"
