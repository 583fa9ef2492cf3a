#include "domain/dayrule.h"

#include <QRegularExpression>
#include <algorithm>

namespace clips::domain {

using namespace Qt::StringLiterals;

std::optional<DayRule> DayRule::fromText(const QString &text)
{
    static const QRegularExpression shifted(u"^(today|birth)(?:([+-])(\\d{1,4})([dmy]))?$"_s);
    static const QRegularExpression inYear(u"^(year|start|end)-(\\d\\d)-(\\d\\d)$"_s);
    DayRule rule;
    if (const auto match = shifted.match(text); match.hasMatch()) {
        rule.m_from = match.captured(1) == u"today" ? From::Today : From::Birth;
        const int count = match.captured(3).toInt() * (match.captured(2) == u"-" ? -1 : 1);
        const QString unit = match.captured(4);
        (unit == u"y" ? rule.m_years : unit == u"m" ? rule.m_months : rule.m_days) = count;
        return rule;
    }
    if (text == u"service-start" || text == u"service-end") {
        rule.m_from = text == u"service-start" ? From::ServiceStart : From::ServiceEnd;
        return rule;
    }
    if (const auto match = inYear.match(text); match.hasMatch()) {
        rule.m_from = match.captured(1) == u"year"    ? From::ThisYear
                      : match.captured(1) == u"start" ? From::YearStart
                                                      : From::YearEnd;
        rule.m_day = QDate(2024, match.captured(2).toInt(), match.captured(3).toInt());
    } else if (text.size() == 10) {
        rule.m_from = From::Fixed;
        rule.m_day = QDate::fromString(text, Qt::ISODate);
    }
    return rule.m_day.isValid() ? std::optional(rule) : std::nullopt;
}

QDate DayRule::inYear(int year) const
{
    const int lastDay = QDate(year, m_day.month(), 1).daysInMonth();
    return QDate(year, m_day.month(), std::min(m_day.day(), lastDay));
}

QDate DayRule::on(const DayContext &context) const
{
    const int firstYear = context.schoolYear.left(4).toInt();
    switch (m_from) {
    case From::Today:
        return context.today.addYears(m_years).addMonths(m_months).addDays(m_days);
    case From::Birth:
        return context.childBirth.addYears(m_years).addMonths(m_months).addDays(m_days);
    case From::ThisYear:
        return inYear(context.today.year());
    case From::YearStart:
        return inYear(firstYear);
    case From::YearEnd:
        return inYear(firstYear + 1);
    case From::ServiceStart:
        return std::max(context.serviceStarts.isValid() ? context.serviceStarts : QDate(firstYear, 9, 1),
                        context.today);
    case From::ServiceEnd:
        return context.serviceEnds.isValid() ? context.serviceEnds : QDate(firstYear + 1, 8, 31);
    case From::Fixed:
        return m_day;
    }
    Q_UNREACHABLE();
}

} // namespace clips::domain
