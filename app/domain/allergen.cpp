#include "domain/allergen.h"

namespace clips::domain {

using namespace Qt::StringLiterals;

namespace {
/// names: in the order of `languages`.
Allergen allergen(const QString &code, const QStringList &names)
{
    static const QStringList languages{u"it"_s, u"en"_s, u"ro"_s, u"sq"_s, u"fr"_s, u"fil"_s, u"si"_s, u"ar"_s};
    Allergen made{code, {}};
    for (qsizetype i = 0; i < languages.size(); ++i)
        made.name.byLanguage.insert(languages.at(i), names.at(i));
    return made;
}
} // namespace

const QList<Allergen> &allAllergens()
{
    static const QList<Allergen> list{
        allergen(u"gluten"_s,
                 {u"Glutine"_s, u"Cereals with gluten"_s, u"Cereale cu gluten"_s, u"Drithëra me gluten"_s,
                  u"Céréales avec gluten"_s, u"Mga butil na may gluten"_s,
                  u"ග්ලූටන් අඩංගු ධාන්‍ය"_s, u"حبوب تحتوي على الغلوتين"_s}),
        allergen(u"crustaceans"_s, {u"Crostacei"_s, u"Crustaceans"_s, u"Crustacee"_s, u"Krustace"_s, u"Crustacés"_s,
                                    u"Hipon at alimango"_s, u"ඉස්සන් සහ කකුළුවන්"_s, u"قشريات"_s}),
        allergen(u"eggs"_s, {u"Uova"_s, u"Eggs"_s, u"Ouă"_s, u"Vezë"_s, u"Œufs"_s, u"Itlog"_s, u"බිත්තර"_s, u"بيض"_s}),
        allergen(u"fish"_s,
                 {u"Pesce"_s, u"Fish"_s, u"Pește"_s, u"Peshk"_s, u"Poisson"_s, u"Isda"_s, u"මාළු"_s, u"سمك"_s}),
        allergen(u"peanuts"_s, {u"Arachidi"_s, u"Peanuts"_s, u"Arahide"_s, u"Kikirikë"_s, u"Arachides"_s, u"Mani"_s,
                                u"රටකජු"_s, u"فول سوداني"_s}),
        allergen(u"soybeans"_s,
                 {u"Soia"_s, u"Soya"_s, u"Soia"_s, u"Soje"_s, u"Soja"_s, u"Soya"_s, u"සෝයා"_s, u"صويا"_s}),
        allergen(u"milk"_s,
                 {u"Latte"_s, u"Milk"_s, u"Lapte"_s, u"Qumësht"_s, u"Lait"_s, u"Gatas"_s, u"කිරි"_s, u"حليب"_s}),
        allergen(u"nuts"_s, {u"Frutta a guscio"_s, u"Nuts"_s, u"Fructe cu coajă"_s, u"Fruta me lëvozhgë"_s,
                             u"Fruits à coque"_s, u"Mga nuwes"_s, u"කටුව සහිත ගෙඩි (කජු, අමන්ඩ්)"_s, u"مكسرات"_s}),
        allergen(u"celery"_s, {u"Sedano"_s, u"Celery"_s, u"Țelină"_s, u"Selino"_s, u"Céleri"_s, u"Kintsay"_s,
                               u"සැල්දිරි"_s, u"كرفس"_s}),
        allergen(u"mustard"_s, {u"Senape"_s, u"Mustard"_s, u"Muștar"_s, u"Mustardë"_s, u"Moutarde"_s, u"Mustasa"_s,
                                u"අබ"_s, u"خردل"_s}),
        allergen(u"sesame"_s,
                 {u"Sesamo"_s, u"Sesame"_s, u"Susan"_s, u"Susam"_s, u"Sésame"_s, u"Linga"_s, u"තල"_s, u"سمسم"_s}),
        allergen(u"sulphites"_s, {u"Solfiti"_s, u"Sulphites"_s, u"Sulfiți"_s, u"Sulfite"_s, u"Sulfites"_s, u"Sulpito"_s,
                                  u"සල්ෆයිට්"_s, u"كبريتيت"_s}),
        allergen(u"lupin"_s,
                 {u"Lupini"_s, u"Lupin"_s, u"Lupin"_s, u"Lupin"_s, u"Lupin"_s, u"Lupin"_s, u"ලුපින්"_s, u"ترمس"_s}),
        allergen(u"molluscs"_s, {u"Molluschi"_s, u"Molluscs"_s, u"Moluște"_s, u"Molusqe"_s, u"Mollusques"_s,
                                 u"Tahong, halaan at pusit"_s, u"බෙල්ලන් සහ දැල්ලන්"_s, u"رخويات"_s}),
    };
    return list;
}

} // namespace clips::domain
