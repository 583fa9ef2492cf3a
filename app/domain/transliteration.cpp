#include "domain/transliteration.h"

#include <array>

namespace clips::domain {

namespace {
struct Letter
{
    char16_t from;
    const char16_t *plain;
    const char16_t *expanded;
};

// Letters that Unicode does not decompose, and those with two customs. Upper case only.
constexpr std::array letters{
    Letter{u'Ä', u"A", u"AE"}, Letter{u'Ö', u"O", u"OE"},  Letter{u'Ü', u"U", u"UE"},  Letter{u'Å', u"A", u"AA"},
    Letter{u'Ø', u"O", u"OE"}, Letter{u'Æ', u"AE", u"AE"}, Letter{u'Œ', u"OE", u"OE"}, Letter{u'Ł', u"L", u"L"},
    Letter{u'Đ', u"D", u"D"},  Letter{u'Ð', u"D", u"D"},   Letter{u'Þ', u"TH", u"TH"}, Letter{u'Ħ', u"H", u"H"},
    Letter{u'Ŧ', u"T", u"T"},  Letter{u'Ŋ', u"N", u"N"},   Letter{u'ẞ', u"SS", u"SS"},
};

QString replacement(QChar c, Umlauts umlauts)
{
    for (const Letter &letter : letters) {
        if (c == QChar(letter.from))
            return QString::fromUtf16(umlauts == Umlauts::Plain ? letter.plain : letter.expanded);
    }
    return {};
}
} // namespace

QString latinName(const QString &name, Umlauts umlauts)
{
    QString latin;
    latin.reserve(name.size() + 4);
    // Composed first, so that a two-part Ö is seen as one letter before its marks are dropped.
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash) {
            latin += u' ';
            continue;
        }
        const QString known = replacement(c, umlauts);
        const QString parts = known.isEmpty() ? QString(c).normalized(QString::NormalizationForm_KD) : known;
        for (const QChar part : parts) {
            if (part >= u'A' && part <= u'Z')
                latin += part;
        }
    }
    return latin.simplified();
}

} // namespace clips::domain
