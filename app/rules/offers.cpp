#include "rules/offers.h"

#include "base/localwords.h"
#include "domain/allergen.h"
#include "rules/conditions.h"

#include <algorithm>

namespace clips::rules {

using namespace domain;

namespace {

bool isServed(const Catalogue &catalogue, const QString &schoolCode)
{
    return std::any_of(catalogue.routes.begin(), catalogue.routes.end(),
                       [&](const Route &route) { return route.schools.contains(schoolCode); });
}

QList<OfferedOption> schools(const SchoolSource &source, const Catalogue &catalogue)
{
    QList<OfferedOption> offered;
    for (const School &school : catalogue.schools) {
        const bool matches = (source.kinds.isEmpty() || source.kinds.contains(school.kind)) &&
                             (!source.hasCanteen || school.hasCanteen) &&
                             (!source.acceptsApplicationsHere || school.acceptsApplicationsHere) &&
                             (!source.servedByRoute || isServed(catalogue, school.code));
        if (!matches)
            continue;
        OfferedOption option{school.code, school.name, school.address, OfferedOption::Obstacle::None, {}};
        if (!school.closedReason.isEmpty() && !source.allowClosed) {
            option.obstacle = OfferedOption::Obstacle::Closed;
            option.obstacleWords = school.closedReason;
        }
        offered.append(option);
    }
    return offered;
}

QList<OfferedOption> routes(const SchoolSource &source, const QJsonObject &answers, const Catalogue &catalogue)
{
    const School *school = catalogue.school(answers.value(source.schoolQuestion).toString());
    QList<OfferedOption> offered;
    for (const Route &route : catalogue.routes) {
        if (!school || !route.schools.contains(school->code))
            continue;
        OfferedOption option{route.code, route.name, {}, OfferedOption::Obstacle::None, {}};
        if (source.attendantFor.contains(school->kind) && !route.hasAttendant)
            option.obstacle = OfferedOption::Obstacle::NeedsAttendant;
        offered.append(option);
    }
    return offered;
}

QList<OfferedOption> weekdays(const QString &language)
{
    QList<OfferedOption> offered;
    const QLocale locale = localeOf(language);
    for (int day = 0; day < weekdayCodes().size(); ++day) {
        QString name = locale.standaloneDayName(day + 1);
        name[0] = name[0].toUpper();
        offered.append({weekdayCodes()[day], name, {}, OfferedOption::Obstacle::None, {}});
    }
    return offered;
}

} // namespace

QList<OfferedOption> offeredOptions(const Question &question, const QJsonObject &answers, const Catalogue &catalogue,
                                    const FormContext &context, const QString &language)
{
    QList<OfferedOption> offered;
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::MultiChoice:
        for (const Option &option : question.options) {
            if (holds(option.visibleWhen, answers, catalogue, context))
                offered.append({option.value,
                                option.label.in(language),
                                option.help.in(language),
                                OfferedOption::Obstacle::None,
                                {}});
        }
        return offered;
    case QuestionType::Allergens:
        for (const Allergen &allergen : allAllergens())
            offered.append({allergen.code, allergen.name.in(language), {}, OfferedOption::Obstacle::None, {}});
        return offered;
    case QuestionType::Weekdays:
        return weekdays(language);
    case QuestionType::School:
    case QuestionType::RankedSchools:
        return schools(question.source, catalogue);
    case QuestionType::RouteStop:
        return routes(question.source, answers, catalogue);
    case QuestionType::YesNo:
    case QuestionType::Date:
    case QuestionType::Text:
    case QuestionType::Phone:
    case QuestionType::Person:
        return offered;
    }
    Q_UNREACHABLE();
}

QList<OfferedOption> offeredStops(const Question &question, const QString &routeCode, const Catalogue &catalogue)
{
    QList<OfferedOption> offered;
    const Route *route = catalogue.route(routeCode);
    if (!route)
        return offered;
    for (const Stop &stop : route->stops) {
        if (question.source.homeward ? stop.homeward : stop.outward)
            offered.append({stop.code, stop.name, {}, OfferedOption::Obstacle::None, {}});
    }
    return offered;
}

} // namespace clips::rules
