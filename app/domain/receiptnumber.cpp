#include "domain/receiptnumber.h"

#include <QRegularExpression>

namespace clips::domain {

namespace {
QString digitsOf(const QString &kioskId, int year, int sequence)
{
    return kioskId.mid(1) + QString::number(year) + QStringLiteral("%1").arg(sequence, 6, 10, QLatin1Char('0'));
}

QChar checkLetter(const QString &digits)
{
    // I, O and U are left out because people read them as 1, 0 and V.
    static const QString letters = QStringLiteral("ABCDEFGHJKLMNPQRSTVWXYZ");
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * int(i + 2);
    return letters[sum % 23];
}
} // namespace

ReceiptNumber::ReceiptNumber(QString kioskId, int year, int sequence)
    : m_kioskId(std::move(kioskId))
    , m_year(year)
    , m_sequence(sequence)
{}

Result<ReceiptNumber, ReceiptNumberError> ReceiptNumber::make(const QString &kioskId, int year, int sequence)
{
    static const QRegularExpression kioskPattern(QStringLiteral("^K[0-9]{2}$"));
    if (!kioskPattern.match(kioskId).hasMatch() || year < 2000 || year > 9999 || sequence < 1 || sequence > 999999)
        return Failure{ReceiptNumberError::Format};
    return ReceiptNumber(kioskId, year, sequence);
}

Result<ReceiptNumber, ReceiptNumberError> ReceiptNumber::fromText(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(K[0-9]{2})[ -]?([0-9]{4})[ -]?([0-9]{3})[ ]?([0-9]{3})[ -]?([A-Z])$"));
    const auto match = pattern.match(text.trimmed().toUpper());
    if (!match.hasMatch())
        return Failure{ReceiptNumberError::Format};
    auto number = make(match.captured(1), match.captured(2).toInt(), (match.captured(3) + match.captured(4)).toInt());
    if (number && checkLetter(digitsOf(number->m_kioskId, number->m_year, number->m_sequence)) != match.captured(5)[0])
        return Failure{ReceiptNumberError::CheckLetter};
    return number;
}

QString ReceiptNumber::text() const
{
    const QString digits = digitsOf(m_kioskId, m_year, m_sequence);
    return QStringLiteral("%1-%2-%3-%4").arg(m_kioskId, digits.mid(2, 4), digits.mid(6), QString(checkLetter(digits)));
}

QString ReceiptNumber::grouped() const
{
    const QString plain = text();
    return plain.left(8) + u' ' + plain.mid(9, 3) + u' ' + plain.mid(12);
}

} // namespace clips::domain
