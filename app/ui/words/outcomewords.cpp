#include "ui/words/outcomewords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace clips::ui {

using domain::OutcomeState;

Chip OutcomeWords::state(OutcomeState state)
{
    switch (state) {
    case OutcomeState::Received:
        return {Tone::Neutral, u"check"_s, tr("in order")};
    case OutcomeState::UnderReview:
        return {Tone::Warning, u"clock"_s, tr("under review")};
    case OutcomeState::Admitted:
        return {Tone::Success, u"check"_s, tr("admitted")};
    case OutcomeState::WaitingList:
        return {Tone::Warning, u"clock"_s, tr("on the waiting list")};
    case OutcomeState::Refused:
        return {Tone::Danger, u"warning"_s, tr("refused")};
    case OutcomeState::Accepted:
        return {Tone::Success, u"check"_s, tr("place taken")};
    case OutcomeState::Renounced:
        return {Tone::Neutral, u"info"_s, tr("place given back")};
    case OutcomeState::Replaced:
        return {Tone::Neutral, u"info"_s, tr("replaced")};
    case OutcomeState::Withdrawn:
        return {Tone::Neutral, u"info"_s, tr("withdrawn")};
    }
    Q_UNREACHABLE();
}

QString OutcomeWords::sentence(OutcomeState state)
{
    switch (state) {
    case OutcomeState::Received:
        return tr("The office looked at the application: it is in order. Nothing is decided yet.");
    case OutcomeState::UnderReview:
        return tr("A person at the office is looking at the application.");
    case OutcomeState::Admitted:
        return tr("There is a place for this child.");
    case OutcomeState::WaitingList:
        return tr("There is no free place yet: the child is on the waiting list.");
    case OutcomeState::Refused:
        return tr("The application was not accepted.");
    case OutcomeState::Accepted:
        return tr("The family took the place.");
    case OutcomeState::Renounced:
        return tr("The family gave the place back.");
    case OutcomeState::Replaced:
        return tr("A later application took its place.");
    case OutcomeState::Withdrawn:
        return tr("The family gave the enrolment up.");
    }
    Q_UNREACHABLE();
}

QString OutcomeWords::nextStep(OutcomeState state)
{
    switch (state) {
    case OutcomeState::Received:
        return tr("Nothing to do: the office writes again when it has decided.");
    case OutcomeState::UnderReview:
        return tr("If the reason says that something is missing, ask the family for it. Otherwise wait.");
    case OutcomeState::Admitted:
        return tr("Tell the family. They take the place, or give it back, at the office.");
    case OutcomeState::WaitingList:
        return tr("Tell the family. The office writes when a place is free.");
    case OutcomeState::Refused:
        return tr("Tell the family why. How to object is written on the receipt.");
    case OutcomeState::Accepted:
    case OutcomeState::Replaced:
    case OutcomeState::Withdrawn:
        return tr("Nothing to do.");
    case OutcomeState::Renounced:
        return tr("Nothing to do. The child can be enrolled anew while the dates allow it.");
    }
    Q_UNREACHABLE();
}

QString OutcomeWords::reason(const QString &code)
{
    const QHash<QString, QString> words{
        {u"no_place_left"_s, tr("no place is left")},
        {u"route_full"_s, tr("the bus is full")},
        {u"not_resident"_s, tr("the child does not live in the municipality")},
        {u"age"_s, tr("the child's age does not fit")},
        {u"outside_window"_s, tr("the application came outside the dates")},
        {u"documents_missing"_s, tr("documents are missing")},
        {u"data_to_verify"_s, tr("some data must be checked")},
        {u"other_application"_s, tr("there is another application for the same child")},
        {u"criteria_not_shown"_s, tr("what gives priority was not shown")},
        {u"served_elsewhere"_s, tr("another school or service is meant for the child")},
    };
    return words.value(code, code);
}

} // namespace clips::ui
