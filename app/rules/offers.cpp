#include "rules/offers.h"

#include "base/localwords.h"
#include "domain/allergen.h"
#include "rules/ageband.h"
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

/// Places left as last published: of the part of the place, or of the whole.
void addSeats(OfferedOption &option, const QString &part, const Catalogue &catalogue, const FormContext &context)
{
    for (const Capacity &capacity : catalogue.capacities) {
        if (capacity.service != context.service || capacity.schoolYear != context.schoolYear ||
            capacity.place != option.value || (capacity.part != part && !capacity.part.isEmpty()))
            continue;
        option.free = capacity.free;
        option.freeAt = catalogue.capacitiesAt;
        if (capacity.part == part)
            return;
    }
}

QString bandOf(const FormContext &context, const Catalogue &catalogue)
{
    static const DayRule firstDay = *DayRule::fromText(QStringLiteral("start-09-01"));
    const DayContext days = dayContext(catalogue, context);
    return ageBand(context.child.birthDate, days.serviceStarts.isValid() ? days.serviceStarts : firstDay.on(days));
}

QStringList hoursAt(const School &school, const Question &question)
{
    QStringList hours;
    for (const Option &option : question.options) {
        if (school.hours.isEmpty() || school.hours.contains(option.value))
            hours.append(option.value);
    }
    return hours;
}

QList<OfferedOption> schools(const Question &question, const Catalogue &catalogue, const FormContext &context)
{
    const SchoolSource &source = question.source;
    const QString band = bandOf(context, catalogue);
    QList<OfferedOption> offered;
    for (const School &school : catalogue.schools) {
        const bool matches = (source.kinds.isEmpty() || source.kinds.contains(school.kind)) &&
                             (!source.hasCanteen || school.hasCanteen) &&
                             (!source.acceptsApplicationsHere || school.acceptsApplicationsHere) &&
                             (!source.servedByRoute || isServed(catalogue, school.code));
        if (!matches)
            continue;
        OfferedOption option{school.code, school.name, school.address, OfferedOption::Obstacle::None, {}};
        option.hours = hoursAt(school, question);
        if (question.type == QuestionType::RankedSchools)
            addSeats(option, source.takesBand ? band : QString(), catalogue, context);
        if (source.takesBand && !school.bands.isEmpty() && !school.bands.contains(band))
            option.obstacle = OfferedOption::Obstacle::OtherAge;
        if (!school.closedReason.isEmpty() && !source.allowClosed) {
            option.obstacle = OfferedOption::Obstacle::Closed;
            option.obstacleWords = school.closedReason;
        }
        offered.append(option);
    }
    return offered;
}

QList<OfferedOption> routes(const SchoolSource &source, const QJsonObject &answers, const Catalogue &catalogue,
                            const FormContext &context)
{
    const School *school = catalogue.school(answers.value(source.schoolQuestion).toString());
    QList<OfferedOption> offered;
    for (const Route &route : catalogue.routes) {
        if (!school || !route.schools.contains(school->code))
            continue;
        OfferedOption option{route.code, route.name, {}, OfferedOption::Obstacle::None, {}};
        addSeats(option, source.homeward ? QStringLiteral("homeward") : QStringLiteral("outward"), catalogue, context);
        if (source.attendantFor.contains(school->kind) && !route.hasAttendant)
            option.obstacle = OfferedOption::Obstacle::NeedsAttendant;
        offered.append(option);
    }
    return offered;
}

QList<OfferedOption> weekdays(const School *school, const QString &language)
{
    QList<OfferedOption> offered;
    const QLocale locale = localeOf(language);
    for (int day = 0; day < weekdayCodes().size(); ++day) {
        if (school && !school->canteenDays.isEmpty() && !school->canteenDays.contains(weekdayCodes()[day]))
            continue;
        QString name = locale.standaloneDayName(day + 1);
        name[0] = name[0].toUpper();
        offered.append({weekdayCodes()[day], name, {}, OfferedOption::Obstacle::None, {}});
    }
    return offered;
}

QList<OfferedOption> options(const Question &question, const School *school, const QJsonObject &answers,
                             const Catalogue &catalogue, const FormContext &context, const QString &language)
{
    const QStringList here = school ? hoursAt(*school, question) : QStringList();
    QList<OfferedOption> offered;
    for (const Option &option : question.options) {
        if ((!school || here.contains(option.value)) && holds(option.visibleWhen, answers, catalogue, context))
            offered.append(
                {option.value, option.label.in(language), option.help.in(language), OfferedOption::Obstacle::None, {}});
    }
    return offered;
}

QList<OfferedOption> documentTypes(const Question &question, const Catalogue &catalogue, const QString &language)
{
    QList<OfferedOption> offered;
    if (!question.parts.contains(QStringLiteral("document_type")))
        return offered;
    for (const DocumentType &type : catalogue.documentTypes)
        offered.append({type.code, type.name.in(language), {}, OfferedOption::Obstacle::None, {}});
    return offered;
}

} // namespace

QList<OfferedOption> offeredOptions(const Question &question, const QJsonObject &answers, const Catalogue &catalogue,
                                    const FormContext &context, const QString &language)
{
    QList<OfferedOption> offered;
    const School *school = catalogue.school(answers.value(question.source.schoolQuestion).toString());
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::MultiChoice:
        return options(question, school, answers, catalogue, context, language);
    case QuestionType::Allergens:
        for (const Allergen &allergen : allAllergens())
            offered.append({allergen.code, allergen.name.in(language), {}, OfferedOption::Obstacle::None, {}});
        return offered;
    case QuestionType::Weekdays:
        return weekdays(school, language);
    case QuestionType::School:
    case QuestionType::RankedSchools:
        return schools(question, catalogue, context);
    case QuestionType::RouteStop:
        return routes(question.source, answers, catalogue, context);
    case QuestionType::YesNo:
    case QuestionType::Date:
    case QuestionType::Text:
    case QuestionType::Phone:
    case QuestionType::Address:
    case QuestionType::Money:
    case QuestionType::Email:
        return offered;
    case QuestionType::Person:
    case QuestionType::People:
        return documentTypes(question, catalogue, language);
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
