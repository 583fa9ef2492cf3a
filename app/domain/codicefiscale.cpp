#include "domain/codicefiscale.h"

#include "domain/codicefiscaletext.h"
#include "domain/transliteration.h"

namespace clips::domain {

namespace {
constexpr qsizetype longestInput = 64; // sixteen characters with blanks, asterisks and a line end
}

CodiceFiscale::CodiceFiscale(QString normalised, QString base)
    : m_normalised(std::move(normalised))
    , m_base(std::move(base))
{}

Result<CodiceFiscale, CodiceFiscaleError> CodiceFiscale::fromText(const QString &text)
{
    if (text.size() > longestInput)
        return Failure{CodiceFiscaleError::Length};
    const QString code = taxcode::cleaned(text);
    if (code.size() != 16 && code.size() != 11)
        return Failure{CodiceFiscaleError::Length};
    if (code.size() == 11) {
        if (!taxcode::isNumericShape(code))
            return Failure{CodiceFiscaleError::Charset};
        if (taxcode::checkDigit(code) != code[10])
            return Failure{CodiceFiscaleError::CheckLetter};
        return CodiceFiscale(code, code);
    }
    if (!taxcode::isPersonalShape(code))
        return Failure{CodiceFiscaleError::Charset};
    if (taxcode::checkLetter(code) != code[15])
        return Failure{CodiceFiscaleError::CheckLetter};
    const QString base = taxcode::withoutOmocodia(code);
    if (!taxcode::hasRealDate(base))
        return Failure{CodiceFiscaleError::Date};
    return CodiceFiscale(code, base);
}

QString CodiceFiscale::surnameLetters() const
{
    return isNumeric() ? QString() : m_base.left(3);
}

QString CodiceFiscale::nameLetters() const
{
    return isNumeric() ? QString() : m_base.mid(3, 3);
}

Sex CodiceFiscale::sex() const
{
    if (isNumeric())
        return Sex::Unknown;
    return m_base.mid(9, 2).toInt() > 40 ? Sex::Female : Sex::Male;
}

int CodiceFiscale::birthDay() const
{
    return isNumeric() ? 0 : m_base.mid(9, 2).toInt() % 40;
}

int CodiceFiscale::birthMonth() const
{
    return isNumeric() ? 0 : taxcode::monthOf(m_base[8]);
}

int CodiceFiscale::twoDigitYear() const
{
    return isNumeric() ? 0 : m_base.mid(6, 2).toInt();
}

QString CodiceFiscale::placeCode() const
{
    return isNumeric() ? QString() : m_base.mid(11, 4);
}

QDate CodiceFiscale::birthDate(QDate reference) const
{
    if (isNumeric() || !reference.isValid())
        return {};
    const int century = reference.year() / 100 * 100;
    for (const int year : {century + twoDigitYear(), century - 100 + twoDigitYear()}) {
        const QDate day(year, birthMonth(), birthDay());
        if (day.isValid() && day <= reference)
            return day;
    }
    return {};
}

bool CodiceFiscale::canBeBornOn(QDate day) const
{
    return !isNumeric() && day.isValid() && day.year() % 100 == twoDigitYear() && day.month() == birthMonth() &&
           day.day() == birthDay();
}

QString encodeTaxCode(const QString &familyName, const QString &givenName, Sex sex, QDate birthDate,
                      const QString &placeCode)
{
    const int day = birthDate.day() + (sex == Sex::Female ? 40 : 0);
    const QString fifteen =
        taxcode::surnameLetters(latinName(familyName)) + taxcode::nameLetters(latinName(givenName)) +
        QStringLiteral("%1").arg(birthDate.year() % 100, 2, 10, QLatin1Char('0')) +
        taxcode::monthLetter(birthDate.month()) + QStringLiteral("%1").arg(day, 2, 10, QLatin1Char('0')) + placeCode;
    if (!birthDate.isValid() || fifteen.size() != 15 || !taxcode::isPersonalShape(fifteen + u'A'))
        return {};
    return fifteen + taxcode::checkLetter(fifteen);
}

} // namespace clips::domain
