#include "domain/codicefiscaletext.h"

#include <QRegularExpression>

namespace clips::domain::taxcode {

namespace {
constexpr QStringView omocodiaLetters = u"LMNPQRSTUV";
constexpr QStringView monthLetters = u"ABCDEHLMPRST";
constexpr int omocodiaPositions[] = {6, 7, 9, 10, 12, 13, 14};
constexpr int oddDigits[] = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
constexpr int oddLetters[] = {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                              20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

bool isVowel(QChar c)
{
    return QStringView(u"AEIOU").contains(c);
}

QString part(const QString &latin, bool vowels)
{
    QString letters;
    for (const QChar c : latin) {
        if (c != u' ' && isVowel(c) == vowels)
            letters += c;
    }
    return letters;
}
} // namespace

QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        // Only ASCII is raised: QChar::toUpper would turn a dotless i into a Latin I.
        clean += c >= u'a' && c <= u'z' ? QChar(c.unicode() - 32) : c;
    }
    if (clean.startsWith(u'*'))
        clean.remove(0, 1);
    if (clean.endsWith(u'*'))
        clean.chop(1);
    return clean;
}

bool isNumericShape(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{11}\\z"));
    return shape.match(text).hasMatch();
}

bool isPersonalShape(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]\\z"));
    return shape.match(text).hasMatch();
}

QChar checkLetter(const QString &fifteen)
{
    int sum = 0;
    for (int i = 0; i < 15; ++i) {
        const char16_t c = fifteen[i].unicode();
        const bool digit = c <= u'9';
        const int value = digit ? c - u'0' : c - u'A';
        // The rule counts from one: index 0 is the first, odd place.
        sum += i % 2 == 0 ? (digit ? oddDigits[value] : oddLetters[value]) : value;
    }
    return QChar(u'A' + sum % 26);
}

QChar checkDigit(const QString &ten)
{
    int sum = 0;
    for (int i = 0; i < 10; ++i) {
        const int value = ten[i].unicode() - u'0';
        const int doubled = value * 2 > 9 ? value * 2 - 9 : value * 2;
        sum += i % 2 == 0 ? value : doubled;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

QString withoutOmocodia(const QString &sixteen)
{
    QString base = sixteen.left(15);
    for (const int i : omocodiaPositions) {
        const qsizetype digit = omocodiaLetters.indexOf(base[i]);
        if (digit >= 0)
            base[i] = QChar(u'0' + int(digit));
    }
    // A variant keeps its own check letter; a wrong one must stay wrong in the base as well.
    const bool right = checkLetter(sixteen) == sixteen[15];
    return base + (right ? checkLetter(base) : sixteen[15]);
}

QString surnameLetters(const QString &latin)
{
    return (part(latin, false) + part(latin, true) + QStringLiteral("XXX")).left(3);
}

QString nameLetters(const QString &latin)
{
    const QString consonants = part(latin, false);
    if (consonants.size() >= 4)
        return QString(consonants[0]) + consonants[2] + consonants[3];
    return surnameLetters(latin);
}

QChar monthLetter(int month)
{
    return month >= 1 && month <= 12 ? monthLetters[month - 1] : QChar(u'?');
}

int monthOf(QChar letter)
{
    return int(monthLetters.indexOf(letter)) + 1;
}

bool hasRealDate(const QString &base)
{
    const int day = base.mid(9, 2).toInt();
    if (day < 1 || day > 71 || (day > 31 && day < 41))
        return false;
    const int year = base.mid(6, 2).toInt();
    const int month = monthOf(base[8]);
    return QDate::isValid(2000 + year, month, day % 40) || QDate::isValid(1900 + year, month, day % 40);
}

} // namespace clips::domain::taxcode
