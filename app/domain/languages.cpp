#include "domain/languages.h"

namespace clips::domain {

using namespace Qt::StringLiterals;

const QStringList &guardianLanguages()
{
    static const QStringList languages{u"it"_s, u"en"_s, u"ro"_s, u"sq"_s, u"fr"_s, u"fil"_s, u"si"_s, u"ar"_s};
    return languages;
}

bool isOperatorLanguage(const QString &language)
{
    return language == u"it" || language == u"en";
}

} // namespace clips::domain
