#include "rules/smallwords.h"

namespace clips::rules::smallwords {

using namespace Qt::StringLiterals;
using domain::LocalText;

const LocalText &yes()
{
    static const LocalText words{{{u"it"_s, u"sì"_s},
                                  {u"en"_s, u"yes"_s},
                                  {u"ro"_s, u"da"_s},
                                  {u"sq"_s, u"po"_s},
                                  {u"fr"_s, u"oui"_s},
                                  {u"fil"_s, u"oo"_s},
                                  {u"si"_s, u"ඔව්"_s},
                                  {u"ar"_s, u"نعم"_s}}};
    return words;
}

const LocalText &no()
{
    static const LocalText words{{{u"it"_s, u"no"_s},
                                  {u"en"_s, u"no"_s},
                                  {u"ro"_s, u"nu"_s},
                                  {u"sq"_s, u"jo"_s},
                                  {u"fr"_s, u"non"_s},
                                  {u"fil"_s, u"hindi"_s},
                                  {u"si"_s, u"නැත"_s},
                                  {u"ar"_s, u"لا"_s}}};
    return words;
}

const LocalText &fromTo()
{
    static const LocalText words{{{u"it"_s, u"da %1 a %2"_s},
                                  {u"en"_s, u"%1 to %2"_s},
                                  {u"ro"_s, u"de %1 până %2"_s},
                                  {u"sq"_s, u"nga %1 deri %2"_s},
                                  {u"fr"_s, u"du %1 au %2"_s},
                                  {u"fil"_s, u"%1 hanggang %2"_s},
                                  {u"si"_s, u"%1 සිට %2 දක්වා"_s},
                                  {u"ar"_s, u"من %1 إلى %2"_s}}};
    return words;
}

const LocalText &dueBy()
{
    static const LocalText words{{{u"it"_s, u"%1, entro %2"_s},
                                  {u"en"_s, u"%1, by %2"_s},
                                  {u"ro"_s, u"%1, până %2"_s},
                                  {u"sq"_s, u"%1, deri %2"_s},
                                  {u"fr"_s, u"%1, au plus tard le %2"_s},
                                  {u"fil"_s, u"%1, hanggang %2"_s},
                                  {u"si"_s, u"%1, %2 වන විට"_s},
                                  {u"ar"_s, u"%1، في موعد أقصاه %2"_s}}};
    return words;
}

} // namespace clips::rules::smallwords
