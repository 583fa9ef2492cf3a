#include "secrets/argon2pinverifier.h"

#include <QTest>

#include <sodium.h>

using namespace clips;
using namespace Qt::StringLiterals;
using secrets::Argon2PinVerifier;

class TestArgon2PinVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void verify_knowsTheRightPin_data();
    void verify_knowsTheRightPin();
    void verify_ofAVerifierThatIsNotAcceptable_isFalse_data();
    void verify_ofAVerifierThatIsNotAcceptable_isFalse();
    void verify_returnsBeforeTheAnswerIsThere();
};

static QString verifierOf(const QByteArray &pin, size_t bytes = 64 << 20, int algorithm = crypto_pwhash_ALG_ARGON2ID13)
{
    char text[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_str_alg(text, pin.constData(), size_t(pin.size()),
                                             algorithm == crypto_pwhash_ALG_ARGON2I13 ? 3 : 2, bytes, algorithm);
    return failed ? QString() : QString::fromLatin1(text);
}

void TestArgon2PinVerifier::verify_knowsTheRightPin_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<bool>("right");
    QTest::newRow("right") << u"481516"_s << true;
    QTest::newRow("one digit off") << u"481517"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("longer") << u"4815160"_s << false;
}

void TestArgon2PinVerifier::verify_knowsTheRightPin()
{
    QFETCH(QString, pin);
    QFETCH(bool, right);
    static const QString verifier = verifierOf("481516");
    Argon2PinVerifier pins;

    QCOMPARE(pins.verify(verifier, pin).result(), right);
}

void TestArgon2PinVerifier::verify_ofAVerifierThatIsNotAcceptable_isFalse_data()
{
    QTest::addColumn<QString>("verifier");
    QTest::newRow("empty") << QString();
    QTest::newRow("the PIN itself") << u"481516"_s;
    QTest::newRow("cheap to guess: 8 MiB") << verifierOf("481516", 8 << 20);
    QTest::newRow("another algorithm: argon2i") << verifierOf("481516", 64 << 20, crypto_pwhash_ALG_ARGON2I13);
    QTest::newRow("cut off") << verifierOf("481516").left(60);
    QTest::newRow("asks for a terabyte") << u"$argon2id$v=19$m=1073741824,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA"_s;
}

void TestArgon2PinVerifier::verify_ofAVerifierThatIsNotAcceptable_isFalse()
{
    QFETCH(QString, verifier);
    Argon2PinVerifier pins;

    QVERIFY(!pins.verify(verifier, u"481516"_s).result());
}

void TestArgon2PinVerifier::verify_returnsBeforeTheAnswerIsThere()
{
    const QString verifier = verifierOf("481516");
    Argon2PinVerifier pins;

    const QFuture<bool> first = pins.verify(verifier, u"1"_s);
    const QFuture<bool> second = pins.verify(verifier, u"481516"_s);

    QVERIFY(!second.isFinished());
    QVERIFY(second.result());
    QVERIFY(!first.result());
}

QTEST_GUILESS_MAIN(TestArgon2PinVerifier)
#include "tst_argon2pinverifier.moc"
