#include "domain/allergen.h"

namespace clips::domain {

using namespace Qt::StringLiterals;

namespace {
Allergen allergen(const QString &code, const QString &italian, const QString &english)
{
    return {code, {{{u"it"_s, italian}, {u"en"_s, english}}}};
}
} // namespace

const QList<Allergen> &allAllergens()
{
    static const QList<Allergen> list{
        allergen(u"gluten"_s, u"Glutine"_s, u"Cereals with gluten"_s),
        allergen(u"crustaceans"_s, u"Crostacei"_s, u"Crustaceans"_s),
        allergen(u"eggs"_s, u"Uova"_s, u"Eggs"_s),
        allergen(u"fish"_s, u"Pesce"_s, u"Fish"_s),
        allergen(u"peanuts"_s, u"Arachidi"_s, u"Peanuts"_s),
        allergen(u"soybeans"_s, u"Soia"_s, u"Soya"_s),
        allergen(u"milk"_s, u"Latte"_s, u"Milk"_s),
        allergen(u"nuts"_s, u"Frutta a guscio"_s, u"Nuts"_s),
        allergen(u"celery"_s, u"Sedano"_s, u"Celery"_s),
        allergen(u"mustard"_s, u"Senape"_s, u"Mustard"_s),
        allergen(u"sesame"_s, u"Sesamo"_s, u"Sesame"_s),
        allergen(u"sulphites"_s, u"Solfiti"_s, u"Sulphites"_s),
        allergen(u"lupin"_s, u"Lupini"_s, u"Lupin"_s),
        allergen(u"molluscs"_s, u"Molluschi"_s, u"Molluscs"_s),
    };
    return list;
}

} // namespace clips::domain
