#include "domain/emailaddress.h"

#include "base/editdistance.h"

#include <QRegularExpression>
#include <QStringList>

namespace clips::domain {

using namespace Qt::StringLiterals;

bool isEmail(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
        u"@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])\\z"_s);
    return text.size() <= 254 && text.indexOf(u'@') <= 64 && pattern.match(text).hasMatch();
}

std::optional<QString> emailFromText(const QString &text)
{
    const QString email = text.trimmed().toLower();
    return isEmail(email) ? std::optional(email) : std::nullopt;
}

QString probableEmail(const QString &email)
{
    static const QStringList common{u"gmail.com"_s,  u"hotmail.it"_s,  u"hotmail.com"_s, u"libero.it"_s,
                                    u"yahoo.it"_s,   u"yahoo.com"_s,   u"outlook.it"_s,  u"outlook.com"_s,
                                    u"icloud.com"_s, u"virgilio.it"_s, u"alice.it"_s,    u"tiscali.it"_s};
    // Real ones that look like a slip.
    static const QStringList right{u"mail.com"_s, u"ymail.com"_s, u"email.com"_s, u"hotmail.fr"_s, u"yahoo.fr"_s};
    const qsizetype at = email.indexOf(u'@');
    const QString domain = email.mid(at + 1);
    if (at < 0 || common.contains(domain) || right.contains(domain))
        return {};
    for (const QString &likely : common) {
        // Short domains are one slip from one another.
        const int most = likely.size() < 9 ? 1 : 2;
        if (editDistance(domain, likely, most) <= most)
            return email.left(at + 1) + likely;
    }
    return {};
}

} // namespace clips::domain
