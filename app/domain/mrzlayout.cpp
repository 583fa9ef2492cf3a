#include "domain/mrzlayout.h"

#include <algorithm>
#include <array>

namespace clips::domain::mrz {

namespace {
constexpr qsizetype longestInput = 512;

const Layout td1{Format::Td1, false,   {0, 2},  {2, 3},   {5, 9},   {30, 6},
                 {37, 1},     {38, 6}, {45, 3}, {60, 30}, {15, 15}, {48, 11},
                 14,          36,      44,      -1,       59,       {{5, 25}, {30, 7}, {38, 7}, {48, 11}}};
const Layout td2{Format::Td2, false,   {0, 2},  {2, 3},  {36, 9}, {49, 6},
                 {56, 1},     {57, 6}, {46, 3}, {5, 31}, {64, 7}, {},
                 45,          55,      63,      -1,      71,      {{36, 10}, {49, 7}, {57, 14}}};
const Layout td3{Format::Td3, false,   {0, 2},  {2, 3},  {44, 9},  {57, 6},
                 {64, 1},     {65, 6}, {54, 3}, {5, 39}, {72, 14}, {},
                 53,          63,      71,      86,      87,       {{44, 10}, {57, 7}, {65, 22}}};
// Visas are laid out like TD3 and TD2, but end in a longer optional field and have no composite digit (Doc 9303-7).
const Layout visaA{Format::Td3, true,     {0, 2}, {2, 3}, {44, 9}, {57, 6}, {64, 1}, {65, 6}, {54, 3},
                   {5, 39},     {72, 16}, {},     53,     63,      71,      -1,      -1,      {}};
const Layout visaB{Format::Td2, true,    {0, 2}, {2, 3}, {36, 9}, {49, 6}, {56, 1}, {57, 6}, {46, 3},
                   {5, 31},     {64, 8}, {},     45,     55,      63,      -1,      -1,      {}};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

const Layout *layoutOf(const QStringList &lines, const QString &joined)
{
    const bool oneString = lines.size() == 1;
    const auto each = [&lines](int count, int length) {
        return lines.size() == count &&
               std::all_of(lines.begin(), lines.end(), [length](const QString &l) { return l.size() == length; });
    };
    const bool visa = joined.startsWith(u'V');
    if (each(3, 30) || (oneString && joined.size() == 90))
        return &td1;
    if (each(2, 36) || (oneString && joined.size() == 72))
        return visa ? &visaB : &td2;
    if (each(2, 44) || (oneString && joined.size() == 88))
        return visa ? &visaA : &td3;
    return nullptr;
}

Digit digitResult(QStringView field, QChar digit)
{
    const bool empty = std::all_of(field.begin(), field.end(), [](QChar c) { return c == u'<'; });
    if (empty && digit == u'<')
        return Digit::Absent;
    return checkDigit(field) == digit ? Digit::Ok : Digit::Wrong;
}

QString withoutFiller(QStringView field)
{
    QString text = field.toString().replace(u'<', u' ');
    return text.simplified();
}

/// Digits stand in dates and check digits, letters in names and states; elsewhere the kind is not known.
enum class Kind { Digits, Letters };

struct KindSpan
{
    Span span;
    Kind kind;
};

std::vector<KindSpan> kindsOf(const Layout &layout)
{
    std::vector<KindSpan> kinds{
        {layout.birthDate, Kind::Digits},
        {layout.expiryDate, Kind::Digits},
        {{layout.birthDigit, 1}, Kind::Digits},
        {{layout.expiryDigit, 1}, Kind::Digits},
        {{layout.documentNumberDigit, 1}, Kind::Digits},
        {{layout.documentCode.start, 1}, Kind::Letters},
        {layout.issuer, Kind::Letters},
        {layout.nationality, Kind::Letters},
        {layout.sex, Kind::Letters},
        {layout.names, Kind::Letters},
    };
    for (const int digit : {layout.optionalDigit, layout.compositeDigit}) {
        if (digit >= 0)
            kinds.push_back({{digit, 1}, Kind::Digits});
    }
    return kinds;
}

/// Italian electronic cards: two letters, five digits, two letters.
std::vector<KindSpan> italianCardNumber(const Zone &zone)
{
    if (zone.layout != &td1 || !zone.text.startsWith(u"C<ITA"))
        return {};
    const int start = zone.layout->documentNumber.start;
    return {{{start, 2}, Kind::Letters}, {{start + 2, 5}, Kind::Digits}, {{start + 7, 2}, Kind::Letters}};
}

std::optional<QChar> confusedWith(QChar c, Kind wanted)
{
    constexpr QStringView letters = u"OISBZ";
    constexpr QStringView digits = u"01582";
    const auto from = wanted == Kind::Digits ? letters : digits;
    const auto to = wanted == Kind::Digits ? digits : letters;
    const qsizetype i = from.indexOf(c);
    return i < 0 ? std::nullopt : std::optional(to[i]);
}

void swapConfused(QString &text, const std::vector<KindSpan> &kinds)
{
    for (const auto &[span, kind] : kinds) {
        for (int i = span.start; i < span.start + span.length; ++i) {
            if (const auto other = confusedWith(text[i], kind))
                text[i] = *other;
        }
    }
}
} // namespace

Result<Zone, Error> zoneOf(const QString &text)
{
    if (text.size() > longestInput)
        return Failure{Error::Layout};
    QStringList lines;
    for (QString line : QString(text).replace(u'\r', u'\n').split(u'\n')) {
        line.remove(u' ').remove(u'\t');
        if (!line.isEmpty())
            lines.append(line);
    }
    QString joined = lines.join(QString());
    for (QChar &c : joined) {
        if (c >= u'a' && c <= u'z')
            c = QChar(c.unicode() - 32);
    }
    const Layout *layout = layoutOf(lines, joined);
    if (!layout)
        return Failure{Error::Layout};
    if (!std::all_of(joined.begin(), joined.end(), [](QChar c) { return isDigit(c) || isLetter(c) || c == u'<'; }))
        return Failure{Error::Charset};
    return Zone{layout, joined};
}

QChar checkDigit(QStringView field)
{
    constexpr std::array weights{7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < field.size(); ++i) {
        const QChar c = field[i];
        const int value = isDigit(c) ? c.unicode() - u'0' : isLetter(c) ? c.unicode() - u'A' + 10 : 0;
        sum += value * weights[size_t(i) % weights.size()];
    }
    return QChar(u'0' + sum % 10);
}

DigitCheck checkDigits(const Zone &zone)
{
    const Layout &layout = *zone.layout;
    DigitCheck check;
    const auto result = [&zone](Span span, int digit) { return digitResult(zone.at(span), zone.text[digit]); };
    check.digits.birthDate = result(layout.birthDate, layout.birthDigit);
    check.digits.expiryDate = result(layout.expiryDate, layout.expiryDigit);
    if (layout.optionalDigit >= 0)
        check.digits.optional = result(layout.optionalFirst, layout.optionalDigit);
    if (layout.compositeDigit >= 0) {
        QString parts;
        for (const Span span : layout.composite)
            parts += zone.at(span);
        // Unlike the others it is never left out, even over filler alone.
        check.digits.composite = checkDigit(parts) == zone.text[layout.compositeDigit] ? Digit::Ok : Digit::Wrong;
    }

    QString number = zone.at(layout.documentNumber).toString();
    QString optional = zone.at(layout.optionalFirst).toString();
    const bool goesOn = layout.format != Format::Td3 && !layout.visa && zone.text[layout.documentNumberDigit] == u'<' &&
                        optional[0] != u'<' && !number.endsWith(u'<');
    if (goesOn) {
        const qsizetype end = optional.indexOf(u'<') < 0 ? optional.size() : optional.indexOf(u'<');
        number += optional.left(end - 1);
        check.digits.documentNumber = checkDigit(number) == optional[end - 1] ? Digit::Ok : Digit::Wrong;
        optional.remove(0, end);
    } else {
        check.digits.documentNumber = result(layout.documentNumber, layout.documentNumberDigit);
    }
    check.documentNumber = withoutFiller(number);
    check.optional = withoutFiller(QString(optional + u'<' + zone.at(layout.optionalSecond).toString()));
    return check;
}

bool kindsFit(const Zone &zone)
{
    const auto kinds = kindsOf(*zone.layout);
    return std::all_of(kinds.begin(), kinds.end(), [&zone](const KindSpan &place) {
        const QStringView field = zone.at(place.span);
        return std::all_of(field.begin(), field.end(), [&place](QChar c) {
            return c == u'<' || (place.kind == Kind::Digits ? isDigit(c) : isLetter(c));
        });
    });
}

std::optional<Zone> repaired(const Zone &zone)
{
    Zone known = zone;
    swapConfused(known.text, kindsOf(*zone.layout));
    Zone italian = known;
    swapConfused(italian.text, italianCardNumber(zone));

    QStringList right;
    for (const Zone &candidate : {known, italian}) {
        const bool isRight =
            candidate.text != zone.text && kindsFit(candidate) && checkDigits(candidate).digits.noneWrong();
        if (isRight && !right.contains(candidate.text))
            right.append(candidate.text);
    }
    if (right.size() != 1)
        return std::nullopt;
    return Zone{zone.layout, right.first()};
}

} // namespace clips::domain::mrz
