#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace clips::domain {

/// The days a DayRule is reckoned from.
struct DayContext
{
    QDate today;         ///< in Rome
    QString schoolYear;  ///< "2026/2027"
    QDate serviceStarts; ///< first day of the service; invalid: not published
    QDate serviceEnds;   ///< last day; invalid: not published
    QDate childBirth;    ///< or the day the child is due
};

/// A day a form names without knowing the year it will be used in. Written as
/// "today", "today-3m", "today+30d" (d days, m months, y years), "birth+30d" (from the child's birth), "year-01-01" (in
/// the calendar year of today), "start-09-30" and "end-06-30" (in the first and second calendar year of the school
/// year), "service-start" (the first day one can begin: the service's first day, or today when that is later),
/// "service-end", or a plain "2026-09-30".
class DayRule
{
public:
    [[nodiscard]] static std::optional<DayRule> fromText(const QString &text);

    /// The day itself. 29 February becomes 28 in a common year. Where the office has published no first or last day of
    /// the service: 1 September and 31 August of the school year. Invalid only when the child's birth is not known.
    [[nodiscard]] QDate on(const DayContext &context) const;

private:
    [[nodiscard]] QDate inYear(int year) const;

    enum class From { Today, Birth, ThisYear, YearStart, YearEnd, ServiceStart, ServiceEnd, Fixed };

    From m_from = From::Today;
    int m_years = 0;
    int m_months = 0;
    int m_days = 0;
    QDate m_day; ///< of a leap year when only month and day count
};

} // namespace clips::domain
