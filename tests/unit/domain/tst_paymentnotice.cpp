#include "domain/paymentnotice.h"

#include <QTest>

using namespace clips::domain;
using namespace Qt::StringLiterals;

class TestPaymentNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void code_ofARightNotice_isWhatPagoPaWrites_data();
    void code_ofARightNotice_isWhatPagoPaWrites();
    void code_ofAWrongNotice_isRefusedWithItsReason_data();
    void code_ofAWrongNotice_isRefusedWithItsReason();
    void checkDigits_noOtherPairPasses();
    void number_isReadInFours();
};

namespace {
const QString payee = u"00000000000"_s; // as in pagoPA's own example
const QString right = u"301000000000000144"_s;
} // namespace

void TestPaymentNotice::code_ofARightNotice_isWhatPagoPaWrites_data()
{
    QTest::addColumn<PaymentNotice>("notice");
    QTest::addColumn<QString>("code");
    QTest::newRow("pagoPA's example") << PaymentNotice{u"000000000000000000"_s, 9999, payee}
                                      << u"PAGOPA|002|000000000000000000|00000000000|9999"_s;
    QTest::newRow("auxiliary digit 3") << PaymentNotice{right, 1250, payee}
                                       << u"PAGOPA|002|301000000000000144|00000000000|1250"_s;
    QTest::newRow("one cent") << PaymentNotice{right, 1, payee} << u"PAGOPA|002|301000000000000144|00000000000|1"_s;
    QTest::newRow("the highest amount") << PaymentNotice{right, 99'999'999'999, payee}
                                        << u"PAGOPA|002|301000000000000144|00000000000|99999999999"_s;
}

void TestPaymentNotice::code_ofARightNotice_isWhatPagoPaWrites()
{
    QFETCH(PaymentNotice, notice);
    QFETCH(QString, code);

    QCOMPARE(paymentCode(notice).value_or({}), code);
}

void TestPaymentNotice::code_ofAWrongNotice_isRefusedWithItsReason_data()
{
    QTest::addColumn<PaymentNotice>("notice");
    QTest::addColumn<QString>("reason");
    QTest::newRow("17 digits") << PaymentNotice{right.left(17), 1250, payee} << u"number"_s;
    QTest::newRow("19 digits") << PaymentNotice{right + u'0', 1250, payee} << u"number"_s;
    QTest::newRow("a letter") << PaymentNotice{u"30100000000000014A"_s, 1250, payee} << u"number"_s;
    QTest::newRow("digits of another script") << PaymentNotice{u"30100000000000014٤"_s, 1250, payee} << u"number"_s;
    QTest::newRow("auxiliary digit 1") << PaymentNotice{u"101000000000000144"_s, 1250, payee} << u"number"_s;
    QTest::newRow("auxiliary digit 2") << PaymentNotice{u"201000000000000144"_s, 1250, payee} << u"number"_s;
    QTest::newRow("wrong check digits") << PaymentNotice{u"301000000000000145"_s, 1250, payee} << u"check-digits"_s;
    QTest::newRow("check digits above 92") << PaymentNotice{u"301000000000000199"_s, 1250, payee} << u"check-digits"_s;
    QTest::newRow("nothing to pay") << PaymentNotice{right, 0, payee} << u"amount"_s;
    QTest::newRow("less than nothing") << PaymentNotice{right, -1, payee} << u"amount"_s;
    QTest::newRow("too much") << PaymentNotice{right, 100'000'000'000, payee} << u"amount"_s;
    QTest::newRow("payee with 10 digits") << PaymentNotice{right, 1250, payee.left(10)} << u"payee"_s;
    QTest::newRow("payee with a wrong check digit") << PaymentNotice{right, 1250, u"00000000001"_s} << u"payee"_s;
    QTest::newRow("a person as payee") << PaymentNotice{right, 1250, u"RSSMLC85T50E506W"_s} << u"payee"_s;
}

void TestPaymentNotice::code_ofAWrongNotice_isRefusedWithItsReason()
{
    QFETCH(PaymentNotice, notice);
    QFETCH(QString, reason);

    const auto code = paymentCode(notice);

    QVERIFY(!code);
    QCOMPARE(paymentNoticeErrorCode(code.error()), reason);
}

void TestPaymentNotice::checkDigits_noOtherPairPasses()
{
    int passing = 0;
    for (int check = 0; check < 100; ++check) {
        const QString number = right.left(16) + QStringLiteral("%1").arg(check, 2, 10, QLatin1Char('0'));
        passing += paymentCode({number, 1250, payee}).has_value() ? 1 : 0;
    }
    QCOMPARE(passing, 1);
}

void TestPaymentNotice::number_isReadInFours()
{
    QCOMPARE(groupedNoticeNumber(right), u"3010 0000 0000 0001 44"_s);
}

QTEST_GUILESS_MAIN(TestPaymentNotice)
#include "tst_paymentnotice.moc"
