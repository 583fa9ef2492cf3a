#include "domain/money.h"

#include <QRegularExpression>

namespace clips::domain {

using namespace Qt::StringLiterals;

std::optional<qint64> centsFromText(const QString &text)
{
    // Dots between groups of three digits, or none; a dot before one or two last digits is somebody else's comma.
    static const QRegularExpression pattern(
        u"\\A(\\d{1,9}|\\d{1,3}(?:\\.\\d{3}){1,2})(?:,(\\d{1,2})|\\.(\\d{1,2}))?\\z"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString euro = match.captured(1).remove(u'.');
    const QString cents = (match.captured(2) + match.captured(3)).leftJustified(2, u'0');
    return euro.toLongLong() * 100 + cents.toLongLong();
}

QString plainAmount(qint64 cents)
{
    const QString euro = QString::number(cents / 100);
    return cents % 100 == 0 ? euro : euro + u',' + QString::number(cents % 100).rightJustified(2, u'0');
}

} // namespace clips::domain
