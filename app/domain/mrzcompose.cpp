#include "domain/mrz.h"
#include "domain/transliteration.h"

namespace clips::domain::mrz {

namespace {
QString filled(const QString &text, int length)
{
    return text.left(length).leftJustified(length, u'<');
}

QString field(const QString &text, int length)
{
    return filled(text.toUpper(), length);
}

QString sixDigits(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("yyMMdd")) : QString(6, u'<');
}
} // namespace

QStringList composeTd1(const Td1Content &content)
{
    QString number = content.documentNumber.toUpper();
    QString rest;
    QChar digit = checkDigit(filled(number, 9));
    if (number.size() > 9) {
        rest = number.mid(9) + checkDigit(number);
        digit = u'<';
    }
    const QString first =
        field(content.documentCode, 2) + field(content.issuer, 3) + filled(number, 9) + digit + filled(rest, 15);
    const QString birth = sixDigits(content.birthDate);
    const QString expiry = sixDigits(content.expiryDate);
    const QString birthPart = birth + checkDigit(birth);
    const QString expiryPart = expiry + checkDigit(expiry);
    const QString sex = sexCode(content.sex).isEmpty() ? QStringLiteral("<") : sexCode(content.sex);
    const QString optional = field(content.optional, 11);
    const QChar composite = checkDigit(QString(first.mid(5) + birthPart + expiryPart + optional));
    const QString names = latinName(content.familyName, Umlauts::Expanded) + QStringLiteral("<<") +
                          latinName(content.givenNames, Umlauts::Expanded);
    return {first, birthPart + sex + expiryPart + field(content.nationality, 3) + optional + composite,
            filled(QString(names).replace(u' ', u'<'), 30)};
}

} // namespace clips::domain::mrz
