#include "domain/paymentnotice.h"

#include "domain/codicefiscale.h"

#include <algorithm>

namespace clips::domain {

namespace {

constexpr qint64 highestAmount = 99'999'999'999;
constexpr int numberLength = 18;
constexpr qint64 checkModulus = 93;

bool isDigits(const QString &text, qsizetype length)
{
    return text.size() == length &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString paymentNoticeErrorCode(PaymentNoticeError error)
{
    switch (error) {
    case PaymentNoticeError::Number:
        return QStringLiteral("number");
    case PaymentNoticeError::CheckDigits:
        return QStringLiteral("check-digits");
    case PaymentNoticeError::Amount:
        return QStringLiteral("amount");
    case PaymentNoticeError::Payee:
        return QStringLiteral("payee");
    }
    Q_UNREACHABLE();
}

Result<QString, PaymentNoticeError> paymentCode(const PaymentNotice &notice)
{
    if (!isDigits(notice.number, numberLength) || (notice.number[0] != u'0' && notice.number[0] != u'3'))
        return Failure{PaymentNoticeError::Number};
    if (notice.number.left(16).toLongLong() % checkModulus != notice.number.right(2).toLongLong())
        return Failure{PaymentNoticeError::CheckDigits};
    if (notice.amountCents < 1 || notice.amountCents > highestAmount)
        return Failure{PaymentNoticeError::Amount};
    if (!isDigits(notice.payeeTaxCode, 11) || !CodiceFiscale::fromText(notice.payeeTaxCode))
        return Failure{PaymentNoticeError::Payee};
    return QStringLiteral("PAGOPA|002|%1|%2|%3").arg(notice.number, notice.payeeTaxCode).arg(notice.amountCents);
}

QString groupedNoticeNumber(const QString &number)
{
    QString grouped;
    for (qsizetype i = 0; i < number.size(); i += 4)
        grouped += (i > 0 ? QStringLiteral(" ") : QString()) + number.mid(i, 4);
    return grouped;
}

} // namespace clips::domain
