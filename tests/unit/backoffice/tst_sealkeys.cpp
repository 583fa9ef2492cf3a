#include "backoffice/store/receiptkeystore.h"
#include "backoffice/store/sealkeystore.h"
#include "secrets/sodiumofficesealer.h"
#include "secrets/sodiumreceiptsigner.h"
#include "support/officeworld.h"
#include "wire/digest.h"

#include <QTest>

using namespace clips;
using namespace clips::office;
using namespace clips::testing;
using wire::IntakeResult;

namespace {

struct World : OfficeWorld
{
    SealKeyStore keys{*database, clock};
    Intake intake{*database, clock};
    secrets::SodiumReceiptSigner signer;
    secrets::SodiumOfficeSealer sealer{signer};

    World()
    {
        if (!signer.adopt(*secrets::GuardedKey::fromBytes(QByteArray(32, 'k'))))
            qFatal("no guarded memory");
        sealer.adopt(*keys.published());
    }
    static QByteArray bodyOf(const domain::Enrolment &enrolment)
    {
        return wire::encodeEnrolment(enrolment, *domain::ReceiptNumber::make(enrolment.kioskId, 2026, 1));
    }
    [[nodiscard]] wire::Envelope envelopeOf(const domain::Enrolment &enrolment) const
    {
        return *sealer.seal(enrolment.id, enrolment.kioskId, bodyOf(enrolment));
    }
    wire::Acknowledgement receive(const QByteArray &line, const QString &kioskId = QStringLiteral("K03"))
    {
        return intake.receive({line}, kioskId)->first();
    }
};

} // namespace

class TestSealKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void published_firstTime_makesOneKeyAndASpare();
    void envelope_isTakenInAsItsBody_andAnsweredLikeIt();
    void envelope_thenTheBodyItself_isOneRecord();
    void envelope_ofAnEarlierKey_isTakenIn();
    void envelope_altered_isInvalidAndNothingIsStored_data();
    void envelope_altered_isInvalidAndNothingIsStored();
    void envelope_broughtByAnotherKiosk_needsNoReviewWhenSigned();
    void envelope_broughtByAnotherKiosk_isLookedAtWhenTheKeyIsRevoked();
};

void TestSealKeys::published_firstTime_makesOneKeyAndASpare()
{
    World world;
    const auto first = world.keys.published();
    QCOMPARE(first->keys.size(), 2);
    QVERIFY(!first->keys[0].isSpare && first->keys[1].isSpare);
    QCOMPARE(wire::encodeSealKeys(*world.keys.published()), wire::encodeSealKeys(*first));

    const auto rotated = world.keys.rotate();

    QCOMPARE(rotated->current()->publicKey, first->keys[1].publicKey);
    QCOMPARE(rotated->keys.size(), 2);
    QVERIFY(rotated->keys[1].publicKey != first->keys[0].publicKey);
}

void TestSealKeys::envelope_isTakenInAsItsBody_andAnsweredLikeIt()
{
    World world;
    const auto enrolment = application(1);
    const QByteArray line = wire::encodeEnvelope(world.envelopeOf(enrolment));
    QVERIFY(!line.contains("Zosimina"));

    const auto ack = world.receive(line);

    QCOMPARE(ack.result, IntakeResult::Stored);
    QCOMPARE(ack.enrolmentId, enrolment.id);
    QCOMPARE(ack.bodyHash, wire::bodyHash(World::bodyOf(enrolment)));
    const auto again = world.receive(line);
    QCOMPARE(again.result, IntakeResult::AlreadyStored);
    QCOMPARE(again.protocolNumber, ack.protocolNumber);
}

void TestSealKeys::envelope_thenTheBodyItself_isOneRecord()
{
    World world;
    const auto enrolment = application(1);
    const auto sealed = world.receive(wire::encodeEnvelope(world.envelopeOf(enrolment)), QStringLiteral("K04"));

    const auto plain = world.receive(World::bodyOf(enrolment));

    QVERIFY(plain.result == IntakeResult::AlreadyStored || plain.result == IntakeResult::NeedsReview);
    QCOMPARE(plain.protocolNumber, sealed.protocolNumber);
    QCOMPARE(plain.bodyHash, sealed.bodyHash);
}

void TestSealKeys::envelope_ofAnEarlierKey_isTakenIn()
{
    World world;
    QByteArrayList queued;
    for (int n = 1; n <= 50; ++n)
        queued.append(wire::encodeEnvelope(world.envelopeOf(application(n))));
    const QString before = wire::decodeEnvelope(queued.first())->keyId;
    world.sealer.adopt(*world.keys.rotate());
    world.sealer.adopt(*world.keys.rotate());
    queued.append(wire::encodeEnvelope(world.envelopeOf(application(51))));
    QVERIFY(wire::decodeEnvelope(queued.last())->keyId != before);

    const auto answers = world.intake.receive(queued, QStringLiteral("K03"));

    QCOMPARE(answers->size(), 51);
    for (const wire::Acknowledgement &ack : *answers)
        QCOMPARE(ack.result, IntakeResult::Stored);
}

void TestSealKeys::envelope_altered_isInvalidAndNothingIsStored_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("a byte of the box") << 0;
    QTest::newRow("another hash") << 1;
    QTest::newRow("a key nobody has") << 2;
    QTest::newRow("not an envelope of ours") << 3;
}

void TestSealKeys::envelope_altered_isInvalidAndNothingIsStored()
{
    QFETCH(int, change);
    World world;
    wire::Envelope envelope = world.envelopeOf(application(1));
    if (change == 0)
        envelope.sealed[60] = char(envelope.sealed[60] ^ 1);
    else if (change == 1)
        envelope.bodyHash = QString(64, u'0');
    else if (change == 2)
        envelope.keyId = QString(16, u'0');
    QByteArray line = wire::encodeEnvelope(envelope);
    if (change == 3)
        line = "{\"envelope\":9}";

    const auto ack = world.receive(line);

    QCOMPARE(ack.result, IntakeResult::Invalid);
    QVERIFY(!ack.reason.isEmpty());
    QCOMPARE(ack.enrolmentId, change == 3 ? QUuid() : envelope.enrolmentId);
    QVERIFY(!*world.intake.knows(application(1).id));
}

void TestSealKeys::envelope_broughtByAnotherKiosk_needsNoReviewWhenSigned()
{
    World world;
    const QByteArray line = wire::encodeEnvelope(world.envelopeOf(application(1)));
    QCOMPARE(world.receive(line, QStringLiteral("K04")).result, IntakeResult::NeedsReview); // nobody knows the key
    QVERIFY(*ReceiptKeyStore(*world.database, world.clock).put(QStringLiteral("K03"), world.signer.publicKey()));

    QCOMPARE(world.receive(wire::encodeEnvelope(world.envelopeOf(application(2))), QStringLiteral("K04")).result,
             IntakeResult::Stored);
}

void TestSealKeys::envelope_broughtByAnotherKiosk_isLookedAtWhenTheKeyIsRevoked()
{
    World world;
    ReceiptKeyStore receiptKeys(*world.database, world.clock);
    QVERIFY(*receiptKeys.put(QStringLiteral("K03"), world.signer.publicKey()));
    QCOMPARE(*receiptKeys.revoke(QStringLiteral("K03")), 1);

    const auto ack = world.receive(wire::encodeEnvelope(world.envelopeOf(application(1))), QStringLiteral("K04"));

    QCOMPARE(ack.result, IntakeResult::NeedsReview);
    QCOMPARE(world.reasons(application(1)), QStringList{QStringLiteral("other_kiosk")});
}

QTEST_GUILESS_MAIN(TestSealKeys)
#include "tst_sealkeys.moc"
