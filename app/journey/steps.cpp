#include "journey/steps.h"

#include <algorithm>

namespace clips::journey {

namespace {

using S = Step;
using E = Event;

constexpr Transition table[] = {
    {S::Attract, E::CallOperator, S::SignIn},
    {S::SignIn, E::SignedIn, S::Recognise},
    {S::SignIn, E::SignedInToDesk, S::Desk},
    {S::SignIn, E::Back, S::Shutter},
    {S::Recognise, E::OpenDesk, S::Desk},
    {S::Recognise, E::Back, S::Desk},
    {S::Desk, E::StartSitting, S::Recognise},
    {S::Desk, E::Back, S::Recognise},
    {S::Desk, E::CheckScanner, S::Scanner},
    {S::Scanner, E::Back, S::Desk},
    {S::Desk, E::OpenAnswers, S::Answers},
    {S::Answers, E::Back, S::Desk},
    {S::Desk, E::Resume, S::Household},
    {S::Desk, E::OpenEmergency, S::Emergency},
    {S::Emergency, E::Back, S::Desk},
    {S::Desk, E::OpenClosing, S::Closing},
    {S::Closing, E::Back, S::Desk},
    {S::SignIn, E::Unlocked, S::Household},

    {S::Recognise, E::Recognised, S::Household},
    {S::Recognise, E::Refused, S::Desk},
    {S::Household, E::Back, S::Recognise},
    {S::Household, E::HouseholdRead, S::HandOverToGuardian},
    {S::HandOverToGuardian, E::Back, S::Household},
    {S::HandOverToGuardian, E::HandedOver, S::Children},

    {S::Children, E::AddChild, S::OwnChild},
    {S::OwnChild, E::ChildAdded, S::Children},
    {S::OwnChild, E::Back, S::Children},
    {S::Children, E::ChildrenChosen, S::Authority},
    {S::Authority, E::AuthorityDeclared, S::Services},
    {S::Authority, E::Back, S::Children},
    {S::Services, E::ServicesChosen, S::Questions},
    {S::Services, E::NothingToAsk, S::Declarations},
    {S::Services, E::Back, S::Authority},
    {S::Services, E::SeeReceipt, S::Receipt},
    {S::Receipt, E::Back, S::Services},
    {S::Questions, E::QuestionsAnswered, S::Declarations},
    {S::Questions, E::Back, S::Services},
    {S::Declarations, E::DeclarationsMade, S::CheckAnswers},
    {S::Declarations, E::Back, S::Questions},
    {S::Declarations, E::BackPastQuestions, S::Services},
    {S::CheckAnswers, E::AnswersChecked, S::HandOverToOperator},
    {S::CheckAnswers, E::Back, S::Declarations},
    {S::CheckAnswers, E::ChangeAnswer, S::Questions},
    {S::CheckAnswers, E::ChangeDeclarations, S::Declarations},
    {S::CheckAnswers, E::ChangeAuthority, S::Authority},
    {S::HandOverToOperator, E::Back, S::CheckAnswers},
    {S::HandOverToOperator, E::HandedOver, S::Confirm},
    {S::HandOverToOperator, E::HandedOverWithActs, S::Acts},
    {S::Acts, E::ActsSeen, S::Confirm},
    {S::Acts, E::Refused, S::Desk},
    {S::Acts, E::Back, S::CheckAnswers},
    {S::Confirm, E::Back, S::CheckAnswers},
    {S::Confirm, E::Saved, S::Saved},
    {S::Saved, E::Finished, S::Shutter},
    {S::Shutter, E::ShutterPassed, S::Attract},
    {S::Shutter, E::LockPassed, S::SignIn},

    // People stop, walk away or are locked out from everywhere somebody is; each time the shutter comes first.
    {S::SignIn, E::Stop, S::Shutter},
    {S::Desk, E::Stop, S::Shutter},
    {S::Emergency, E::Stop, S::Shutter},
    {S::Scanner, E::Stop, S::Shutter},
    {S::Answers, E::Stop, S::Shutter},
    {S::Closing, E::Stop, S::Shutter},
    {S::Recognise, E::Stop, S::Shutter},
    {S::Household, E::Stop, S::Shutter},
    {S::HandOverToGuardian, E::Stop, S::Shutter},
    {S::Children, E::Stop, S::Shutter},
    {S::OwnChild, E::Stop, S::Shutter},
    {S::Authority, E::Stop, S::Shutter},
    {S::Services, E::Stop, S::Shutter},
    {S::Receipt, E::Stop, S::Shutter},
    {S::Questions, E::Stop, S::Shutter},
    {S::Declarations, E::Stop, S::Shutter},
    {S::CheckAnswers, E::Stop, S::Shutter},
    {S::HandOverToOperator, E::Stop, S::Shutter},
    {S::Acts, E::Stop, S::Shutter},
    {S::Confirm, E::Stop, S::Shutter},
    {S::SignIn, E::IdleExpired, S::Shutter},
    {S::Desk, E::IdleExpired, S::Shutter},
    {S::Emergency, E::IdleExpired, S::Shutter},
    {S::Scanner, E::IdleExpired, S::Shutter},
    {S::Answers, E::IdleExpired, S::Shutter},
    {S::Closing, E::IdleExpired, S::Shutter},
    {S::Recognise, E::IdleExpired, S::Shutter},
    {S::Household, E::IdleExpired, S::Shutter},
    {S::HandOverToGuardian, E::IdleExpired, S::Shutter},
    {S::Children, E::IdleExpired, S::Shutter},
    {S::OwnChild, E::IdleExpired, S::Shutter},
    {S::Authority, E::IdleExpired, S::Shutter},
    {S::Services, E::IdleExpired, S::Shutter},
    {S::Receipt, E::IdleExpired, S::Shutter},
    {S::Questions, E::IdleExpired, S::Shutter},
    {S::Declarations, E::IdleExpired, S::Shutter},
    {S::CheckAnswers, E::IdleExpired, S::Shutter},
    {S::HandOverToOperator, E::IdleExpired, S::Shutter},
    {S::Acts, E::IdleExpired, S::Shutter},
    {S::Confirm, E::IdleExpired, S::Shutter},
    {S::Saved, E::IdleExpired, S::Shutter},
    {S::Desk, E::Lock, S::Shutter},
    {S::Emergency, E::Lock, S::Shutter},
    {S::Scanner, E::Lock, S::Shutter},
    {S::Answers, E::Lock, S::Shutter},
    {S::Closing, E::Lock, S::Shutter},
    {S::Recognise, E::Lock, S::Shutter},
    {S::Household, E::Lock, S::Shutter},
    {S::HandOverToGuardian, E::Lock, S::Shutter},
    {S::Children, E::Lock, S::Shutter},
    {S::OwnChild, E::Lock, S::Shutter},
    {S::Authority, E::Lock, S::Shutter},
    {S::Services, E::Lock, S::Shutter},
    {S::Receipt, E::Lock, S::Shutter},
    {S::Questions, E::Lock, S::Shutter},
    {S::Declarations, E::Lock, S::Shutter},
    {S::CheckAnswers, E::Lock, S::Shutter},
    {S::HandOverToOperator, E::Lock, S::Shutter},
    {S::Acts, E::Lock, S::Shutter},
    {S::Confirm, E::Lock, S::Shutter},
};

} // namespace

std::span<const Transition> journeyTable()
{
    return table;
}

std::optional<Step> nextStep(Step from, Event event)
{
    const auto it = std::find_if(std::begin(table), std::end(table),
                                 [&](const Transition &row) { return row.from == from && row.event == event; });
    if (it == std::end(table))
        return std::nullopt;
    return it->to;
}

Role roleOf(Step step)
{
    switch (step) {
    case S::Attract:
    case S::Shutter:
        return Role::Nobody;
    case S::SignIn:
    case S::Desk:
    case S::Emergency:
    case S::Scanner:
    case S::Answers:
    case S::Closing:
    case S::Recognise:
    case S::Household:
    case S::HandOverToGuardian:
    case S::HandOverToOperator:
    case S::Acts:
    case S::Confirm:
        return Role::Operator;
    case S::Children:
    case S::OwnChild:
    case S::Authority:
    case S::Services:
    case S::Receipt:
    case S::Questions:
    case S::Declarations:
    case S::CheckAnswers:
    case S::Saved:
        return Role::Guardian;
    }
    Q_UNREACHABLE();
}

Role readerOf(Step step)
{
    const bool handOver = step == S::HandOverToGuardian || step == S::HandOverToOperator;
    return handOver ? Role::Guardian : roleOf(step);
}

int stageOf(Step step)
{
    switch (step) {
    case S::Attract:
    case S::SignIn:
    case S::Desk:
    case S::Emergency:
    case S::Scanner:
    case S::Answers:
    case S::Closing:
    case S::Shutter:
        return 0;
    case S::Recognise:
    case S::Household:
    case S::HandOverToGuardian:
        return 1;
    case S::Children:
    case S::OwnChild:
    case S::Authority:
        return 2;
    case S::Services:
    case S::Receipt:
        return 3;
    case S::Questions:
    case S::Declarations:
        return 4;
    case S::CheckAnswers:
    case S::HandOverToOperator:
    case S::Acts:
    case S::Confirm:
        return 5;
    case S::Saved:
        return 6;
    }
    Q_UNREACHABLE();
}

} // namespace clips::journey
