#include "secrets/sodiumsealer.h"

#include <QTest>

using namespace clips;
using ports::SealError;
using secrets::GuardedKey;
using secrets::SodiumSealer;

class TestSodiumSealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_ofWhatWasSealed_givesItBack_data();
    void open_ofWhatWasSealed_givesItBack();
    void open_inAnotherPlace_isAltered();
    void open_anyOneBitChanged_isAltered();
    void open_cutShort_isAltered();
    void open_withAnotherKey_isAltered();
    void seal_theSameTwice_looksDifferent();
    void seal_containsNothingOfThePlainText();
    void everything_withoutKey_saysSo();
    void fingerprint_isEqualForEqualValuesAndKeysOnly();
    void fromBytes_ofAnotherSize_isRefused();
};

static void give(SodiumSealer &sealer, char filler)
{
    QVERIFY(sealer.adopt(*GuardedKey::fromBytes(QByteArray(GuardedKey::size, filler))));
}

void TestSodiumSealer::open_ofWhatWasSealed_givesItBack_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("a name with accents") << QByteArray("Niccol\xc3\xb2 D'Agn\xc3\xa8");
    QTest::newRow("with zero bytes") << QByteArray(1000, '\0');
    QTest::newRow("a chunk of the register") << QByteArray(64 * 1024, 'r');
}

void TestSodiumSealer::open_ofWhatWasSealed_givesItBack()
{
    QFETCH(QByteArray, plain);
    SodiumSealer sealer;
    give(sealer, 'k');

    const auto sealed = sealer.seal(plain, "enrolment/1");
    const auto opened = sealer.open(sealed.value(), "enrolment/1");

    QVERIFY(opened);
    QCOMPARE(*opened, plain);
}

void TestSodiumSealer::open_inAnotherPlace_isAltered()
{
    SodiumSealer sealer;
    give(sealer, 'k');
    const auto sealed = sealer.seal("body", "enrolment/1");

    QCOMPARE(sealer.open(*sealed, "enrolment/2").error(), SealError::Altered);
    QCOMPARE(sealer.open(*sealed, "").error(), SealError::Altered);
}

void TestSodiumSealer::open_anyOneBitChanged_isAltered()
{
    SodiumSealer sealer;
    give(sealer, 'k');
    const QByteArray sealed = sealer.seal("body of an enrolment", "enrolment/1").value();

    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray altered = sealed;
        altered[bit / 8] = char(altered[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!sealer.open(altered, "enrolment/1"), qPrintable(QString::number(bit)));
    }
}

void TestSodiumSealer::open_cutShort_isAltered()
{
    SodiumSealer sealer;
    give(sealer, 'k');
    const QByteArray sealed = sealer.seal("body", "enrolment/1").value();

    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!sealer.open(sealed.left(size), "enrolment/1"));
}

void TestSodiumSealer::open_withAnotherKey_isAltered()
{
    SodiumSealer one;
    SodiumSealer other;
    give(one, 'k');
    give(other, 'l');

    QCOMPARE(other.open(one.seal("body", "place").value(), "place").error(), SealError::Altered);
}

void TestSodiumSealer::seal_theSameTwice_looksDifferent()
{
    SodiumSealer sealer;
    give(sealer, 'k');

    QVERIFY(sealer.seal("body", "place").value() != sealer.seal("body", "place").value());
}

void TestSodiumSealer::seal_containsNothingOfThePlainText()
{
    SodiumSealer sealer;
    give(sealer, 'k');

    QVERIFY(!sealer.seal("Esposito Immacolata", "place").value().contains("Esposito"));
}

void TestSodiumSealer::everything_withoutKey_saysSo()
{
    const SodiumSealer sealer;

    QVERIFY(!sealer.hasKey());
    QCOMPARE(sealer.seal("body", "place").error(), SealError::NoKey);
    QCOMPARE(sealer.open("body", "place").error(), SealError::NoKey);
    QCOMPARE(sealer.fingerprint("value").error(), SealError::NoKey);
}

void TestSodiumSealer::fingerprint_isEqualForEqualValuesAndKeysOnly()
{
    SodiumSealer one;
    SodiumSealer same;
    SodiumSealer other;
    give(one, 'k');
    give(same, 'k');
    give(other, 'l');

    const QString print = one.fingerprint("RSSMRA80A01E506X").value();

    QCOMPARE(print.size(), 64);
    QCOMPARE(same.fingerprint("RSSMRA80A01E506X").value(), print);
    QVERIFY(one.fingerprint("RSSMRA80A01E506Y").value() != print);
    QVERIFY(other.fingerprint("RSSMRA80A01E506X").value() != print);
}

void TestSodiumSealer::fromBytes_ofAnotherSize_isRefused()
{
    QVERIFY(!GuardedKey::fromBytes(QByteArray(31, 'k')));
    QVERIFY(!GuardedKey::fromBytes(QByteArray(33, 'k')));
    QVERIFY(!GuardedKey::fromBytes({}));
}

QTEST_GUILESS_MAIN(TestSodiumSealer)
#include "tst_sodiumsealer.moc"
