#include "rules/caseview.h"

#include "rules/answerkeys.h"
#include "rules/published.h"

#include <QJsonArray>
#include <algorithm>

/// Rules about where a child goes: wishes, rides, places left, enrolments that hang together.
namespace clips::rules {

using namespace domain;

namespace {

bool claimsPriority(const CaseView &view)
{
    const auto counts = [&](const QString &code) {
        return view.catalogue.hasCriterion(code, view.application.service, view.application.schoolYear);
    };
    const QJsonArray claimed = view.answer(keys::priorities).toArray();
    if (std::any_of(claimed.begin(), claimed.end(), [&](const QJsonValue &code) { return counts(code.toString()); }))
        return true;
    const QList<Answered> yesNo = view.ofType(QuestionType::YesNo);
    return std::any_of(yesNo.begin(), yesNo.end(),
                       [&](const Answered &given) { return given.answer.toBool() && counts(given.question->id); });
}

/// How many schools of the question's kinds are open to a wish: nobody can be asked for more.
int openSchools(const CaseView &view, const Question &question)
{
    return int(std::count_if(view.catalogue.schools.begin(), view.catalogue.schools.end(), [&](const School &school) {
        const SchoolSource &source = question.source;
        return (source.kinds.isEmpty() || source.kinds.contains(school.kind)) &&
               (!source.acceptsApplicationsHere || school.acceptsApplicationsHere) && school.closedReason.isEmpty();
    }));
}

struct Ride
{
    const Route *route = nullptr;
    const Stop *stop = nullptr;
    bool homeward = false;
};

Ride rideOf(const CaseView &view, const Answered &given)
{
    const QJsonObject answer = given.answer.toObject();
    Ride ride;
    ride.homeward = given.question->source.homeward;
    ride.route = view.catalogue.route(answer.value(QLatin1String("route")).toString());
    if (ride.route) {
        const QString code = answer.value(QLatin1String("stop")).toString();
        const auto stop = std::find_if(ride.route->stops.begin(), ride.route->stops.end(),
                                       [&](const Stop &known) { return known.code == code; });
        ride.stop = stop == ride.route->stops.end() ? nullptr : &*stop;
    }
    return ride;
}

const Capacity *capacityOf(const CaseView &view, const QString &place, const QString &part)
{
    const auto it =
        std::find_if(view.catalogue.capacities.begin(), view.catalogue.capacities.end(), [&](const Capacity &capacity) {
            return capacity.service == view.application.service && capacity.schoolYear == view.application.schoolYear &&
                   capacity.place == place && (capacity.part == part || capacity.part.isEmpty());
        });
    return it == view.catalogue.capacities.end() ? nullptr : &*it;
}

/// "babies" under 12 months, "middle" under 24, "older" under 36 on the first day of the service.
QString bandOf(const CaseView &view)
{
    if (view.grade() != SchoolKind::Nursery)
        return {};
    const QDate day = view.terms && view.terms->starts.isValid()
                          ? view.terms->starts
                          : QDate(view.application.schoolYear.left(4).toInt(), 9, 1);
    const QDate born = view.application.child.birthDate;
    if (born.addMonths(12) > day)
        return QStringLiteral("babies");
    return born.addMonths(24) > day ? QStringLiteral("middle") : QStringLiteral("older");
}

void addCapacity(const CaseView &view, const QString &place, const QString &part, const QString &question,
                 Judgement &judgement)
{
    const Capacity *capacity = capacityOf(view, place, part);
    if (!capacity)
        return;
    // "LEAA000001/babies/4": the place, its part, how many are left; the time is the catalogue's.
    judgement.findings.append({capacity->free > 0 ? QStringLiteral("places_left") : QStringLiteral("places_full"),
                               Severity::Notice, question,
                               QStringLiteral("%1/%2/%3").arg(place, capacity->part).arg(capacity->free)});
}

/// Whether what is known says that the child goes to that school in that year.
bool isKnownToAttend(const CaseView &view, const QString &schoolCode)
{
    const auto names = [&](const QJsonObject &answers) {
        for (const QJsonValue answer : answers) {
            if (answer.toString() == schoolCode || answer.toArray().contains(schoolCode))
                return true;
            const QJsonArray wishes = answer.toArray();
            for (const QJsonValue wish : wishes) {
                if (wish.toObject().value(keys::school) == schoolCode)
                    return true;
            }
        }
        return false;
    };
    for (const BasketItem &item : view.around.basket) {
        if (item.childId == view.application.child.id && item.service == Service::Kindergarten &&
            item.schoolYear == view.application.schoolYear && item.kind != ApplicationKind::Withdrawal &&
            names(item.answers))
            return true;
    }
    const QList<KnownEnrolment> known = view.knownOfChild();
    return std::any_of(known.begin(), known.end(), [&](const KnownEnrolment &earlier) {
        return earlier.service == Service::Kindergarten && earlier.schoolYear == view.application.schoolYear &&
               names(earlier.answers);
    });
}

} // namespace

void judgeWishes(const CaseView &view, Judgement &judgement)
{
    for (const Answered &wishes : view.ofType(QuestionType::RankedSchools)) {
        const int count = int(wishes.answer.toArray().size());
        const QString &question = wishes.question->id;
        if (!view.terms)
            continue;
        const int open = openSchools(view, *wishes.question);
        const int least = std::min(view.terms->minPreferences, open);
        const int leastForPriority = std::min(view.terms->minPreferencesIfPriority, open);
        if (count > view.terms->maxPreferences)
            judgement.findings.append({QStringLiteral("too_many_wishes"), Severity::Block, question,
                                       QString::number(view.terms->maxPreferences)});
        else if (count < least)
            judgement.findings.append(
                {QStringLiteral("too_few_wishes"), Severity::Block, question, QString::number(least)});
        else if (count < leastForPriority && claimsPriority(view))
            judgement.findings.append({QStringLiteral("priority_needs_wishes"), Severity::Block, question,
                                       QString::number(leastForPriority)});
    }
    if (view.terms && !view.terms->orderOfArrival && view.application.service == Service::Kindergarten)
        judgement.findings.append({QStringLiteral("date_gives_no_precedence"), Severity::Notice});
}

void judgeRides(const CaseView &view, Judgement &judgement)
{
    if (view.application.service != Service::Transport)
        return;
    const School *school = view.school();
    const QString schoolQuestion(keys::school);
    if (school && school->kind == SchoolKind::Nursery) {
        // Restraint systems would be needed as well (DM 31 January 1997 art. 2).
        judgement.findings.append({QStringLiteral("nursery_no_ride"), Severity::Block, schoolQuestion, school->code});
        return;
    }
    const bool served = school && std::any_of(view.catalogue.routes.begin(), view.catalogue.routes.end(),
                                              [&](const Route &route) { return route.schools.contains(school->code); });
    if (school && !served)
        judgement.findings.append({QStringLiteral("school_not_served"), Severity::Block, schoolQuestion, school->code});
    for (const Answered &given : view.ofType(QuestionType::RouteStop)) {
        const Ride ride = rideOf(view, given);
        const QString &question = given.question->id;
        if (!ride.stop || !(ride.homeward ? ride.stop->homeward : ride.stop->outward))
            judgement.findings.append({QStringLiteral("stop_not_on_run"), Severity::Block, question});
        else if (school && served && !ride.route->schools.contains(school->code))
            judgement.findings.append(
                {QStringLiteral("route_not_to_school"), Severity::Block, question, ride.route->code});
        else if (school && school->kind == SchoolKind::Infant && !ride.route->hasAttendant)
            judgement.findings.append({QStringLiteral("no_attendant"), Severity::Block, question, ride.route->code});
    }
}

void judgePlacesLeft(const CaseView &view, Judgement &judgement)
{
    if (view.application.service == Service::Transport) {
        for (const Answered &given : view.ofType(QuestionType::RouteStop)) {
            const Ride ride = rideOf(view, given);
            if (ride.route)
                addCapacity(view, ride.route->code,
                            ride.homeward ? QStringLiteral("homeward") : QStringLiteral("outward"), given.question->id,
                            judgement);
        }
        return;
    }
    const QList<Answered> ranked = view.ofType(QuestionType::RankedSchools);
    if (ranked.isEmpty())
        return;
    const QString band = bandOf(view);
    const QStringList wishes = view.schools().first(ranked.first().answer.toArray().size());
    for (const QString &school : wishes)
        addCapacity(view, school, band, ranked.first().question->id, judgement);
}

void judgeLinks(const CaseView &view, Judgement &judgement)
{
    if (view.application.service != Service::Canteen)
        return;
    const School *school = view.school();
    const bool needsEnrolment = school && (school->kind == SchoolKind::Infant || school->kind == SchoolKind::Nursery);
    if (needsEnrolment && !isKnownToAttend(view, school->code))
        judgement.findings.append(
            {QStringLiteral("attendance_unverified"), Severity::Review, QString(keys::school), school->code});
}

} // namespace clips::rules
