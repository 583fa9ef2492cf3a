#include "base/localwords.h"

namespace clips {

namespace {
// Isolates of the Unicode bidirectional algorithm (UAX #9): LRI and PDI.
constexpr char16_t startLeftToRight = 0x2066;
constexpr char16_t endLeftToRight = 0x2069;
} // namespace

QLocale localeOf(const QString &language)
{
    if (language == u"en")
        return {QLocale::English, QLocale::UnitedKingdom};
    // Of the Arabic locales with western digits the one with the month names most readers know.
    if (language == u"ar")
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    return QLocale(language);
}

QString longDate(QDate day, const QString &language)
{
    return localeOf(language).toString(day, language == u"si" ? QStringLiteral("yyyy MMMM d, dddd")
                                                              : QStringLiteral("dddd d MMMM yyyy"));
}

QString shortDate(QDate day, const QString &language)
{
    return localeOf(language).toString(day, language == u"si" ? QStringLiteral("yyyy MMMM d")
                                                              : QStringLiteral("d MMMM yyyy"));
}

bool isRightToLeft(const QString &language)
{
    return localeOf(language).textDirection() == Qt::RightToLeft;
}

QString leftToRight(const QString &text, const QString &language)
{
    if (text.isEmpty() || !isRightToLeft(language))
        return text;
    return QChar(startLeftToRight) + text + QChar(endLeftToRight);
}

} // namespace clips
