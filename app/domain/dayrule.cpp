#include "domain/dayrule.h"

#include <QRegularExpression>

namespace clips::domain {

using namespace Qt::StringLiterals;

std::optional<DayRule> DayRule::fromText(const QString &text)
{
    static const QRegularExpression shifted(u"^today(?:([+-])(\\d{1,4})([dmy]))?$"_s);
    static const QRegularExpression inYear(u"^(start|end)-(\\d\\d)-(\\d\\d)$"_s);
    DayRule rule;
    if (const auto match = shifted.match(text); match.hasMatch()) {
        const int count = match.captured(2).toInt() * (match.captured(1) == u"-" ? -1 : 1);
        const QString unit = match.captured(3);
        (unit == u"y" ? rule.m_years : unit == u"m" ? rule.m_months : rule.m_days) = count;
        return rule;
    }
    if (const auto match = inYear.match(text); match.hasMatch()) {
        rule.m_from = match.captured(1) == u"start" ? From::YearStart : From::YearEnd;
        rule.m_day = QDate(2024, match.captured(2).toInt(), match.captured(3).toInt());
    } else if (text.size() == 10) {
        rule.m_from = From::Fixed;
        rule.m_day = QDate::fromString(text, Qt::ISODate);
    }
    return rule.m_day.isValid() ? std::optional(rule) : std::nullopt;
}

QDate DayRule::on(QDate today, const QString &schoolYear) const
{
    switch (m_from) {
    case From::Today:
        return today.addYears(m_years).addMonths(m_months).addDays(m_days);
    case From::YearStart:
    case From::YearEnd: {
        const int year = schoolYear.left(4).toInt() + (m_from == From::YearEnd ? 1 : 0);
        const int lastDay = QDate(year, m_day.month(), 1).daysInMonth();
        return QDate(year, m_day.month(), std::min(m_day.day(), lastDay));
    }
    case From::Fixed:
        return m_day;
    }
    Q_UNREACHABLE();
}

} // namespace clips::domain
