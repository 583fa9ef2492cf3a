#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace clips::domain {

/// A day a form names without knowing the year it will be used in. Written as
/// "today", "today-3m", "today+30d" (d days, m months, y years), "start-09-30" and "end-06-30"
/// (in the first and second calendar year of the school year), or a plain "2026-09-30".
class DayRule
{
public:
    [[nodiscard]] static std::optional<DayRule> fromText(const QString &text);

    /// The day itself; schoolYear is "2026/2027". 29 February becomes 28 in a common year.
    [[nodiscard]] QDate on(QDate today, const QString &schoolYear) const;

private:
    enum class From { Today, YearStart, YearEnd, Fixed };

    From m_from = From::Today;
    int m_years = 0;
    int m_months = 0;
    int m_days = 0;
    QDate m_day; ///< of a leap year when only month and day count
};

} // namespace clips::domain
