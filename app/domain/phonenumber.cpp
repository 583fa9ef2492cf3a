#include "domain/phonenumber.h"

#include <QRegularExpression>

namespace clips::domain {

using namespace Qt::StringLiterals;

bool isPhoneNumber(const QString &text)
{
    static const QRegularExpression pattern(u"\\A\\+[1-9][0-9]{5,14}\\z"_s);
    return pattern.match(text).hasMatch();
}

std::optional<QString> phoneNumberFromText(const QString &text)
{
    static const QRegularExpression separators(u"[\\s./()-]"_s);
    QString number = text;
    number.remove(separators);
    if (number.startsWith(u"00"))
        number = u'+' + number.mid(2);
    if (!number.startsWith(u'+')) {
        // Five digits and a country prefix would look long enough.
        if (number.size() < 6)
            return std::nullopt;
        number.prepend(u"+39"_s);
    }
    return isPhoneNumber(number) ? std::optional(number) : std::nullopt;
}

QString groupedPhoneNumber(const QString &number)
{
    if (!isPhoneNumber(number))
        return number;
    const bool italian = number.startsWith(u"+39");
    QString rest = number.mid(italian ? 3 : 1);
    QString grouped = italian ? u"+39"_s : u"+"_s;
    while (!rest.isEmpty()) {
        const qsizetype size = rest.size() <= 4 ? rest.size() : 3;
        if (grouped != u"+")
            grouped += u' ';
        grouped += rest.left(size);
        rest = rest.mid(size);
    }
    return grouped;
}

} // namespace clips::domain
