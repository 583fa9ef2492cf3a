#pragma once

#include <QMetaType>
#include <optional>
#include <span>

namespace clips::journey {

/// The places of a sitting, in the order a family walks them.
enum class Step {
    Attract,   ///< nobody is here: services, windows, languages
    SignIn,    ///< the operator says who they are
    Desk,      ///< the operator's own desk: queue, receipts, health
    Emergency, ///< the emergency register, from the desk
    Scanner,   ///< the scanner check, from the desk
    Answers,   ///< what the office answered, from the desk
    Closing,   ///< the end of the day, from the desk
    Recognise, ///< who is the guardian
    Household, ///< the family record of the recognised guardian
    HandOverToGuardian,
    Children,
    OwnChild,  ///< a child who is not in the family record, described by the guardian
    Authority, ///< by what title the guardian acts for the chosen children
    Services,
    Receipt, ///< the paper of an earlier enrolment, from the services
    Questions,
    Declarations,
    CheckAnswers,
    HandOverToOperator, ///< the operator comes back with the PIN
    Acts,               ///< what the operator must have seen: acts of guardians, tax codes that do not fit
    Confirm,            ///< the operator confirms; saving happens here
    Saved,              ///< number, printing, what happens next
    Shutter,            ///< neutral page over everything, before the next person
};

inline constexpr Step allSteps[] = {Step::Attract,      Step::SignIn,
                                    Step::Desk,         Step::Answers,
                                    Step::Receipt,      Step::Emergency,
                                    Step::Scanner,      Step::Recognise,
                                    Step::Household,    Step::HandOverToGuardian,
                                    Step::Children,     Step::OwnChild,
                                    Step::Authority,    Step::Services,
                                    Step::Questions,    Step::Declarations,
                                    Step::CheckAnswers, Step::HandOverToOperator,
                                    Step::Acts,         Step::Confirm,
                                    Step::Saved,        Step::Shutter,
                                    Step::Closing};

enum class Event {
    CallOperator,
    SignedIn,
    SignedInToDesk, ///< something there has to be looked at before new work
    OpenDesk,
    OpenEmergency,
    OpenClosing,
    Unlocked, ///< somebody signed in where a sitting was locked: back to it
    CheckScanner,
    OpenAnswers,
    StartSitting,
    Resume, ///< a sitting that a crash, a lock or an idle screen left behind
    Recognised,
    Refused,
    HouseholdRead,
    HandedOver,
    AddChild, ///< "a child who is not in this family"
    ChildAdded,
    ChildrenChosen,
    AuthorityDeclared,
    ServicesChosen,
    SeeReceipt,
    NothingToAsk, ///< only withdrawals, or corrections that the check page makes
    QuestionsAnswered,
    DeclarationsMade,
    AnswersChecked,
    ChangeAnswer, ///< "Cambia" on a line of the check page
    ChangeDeclarations,
    ChangeAuthority,
    HandedOverWithActs, ///< the operator is back and has something to look at first
    ActsSeen,
    Saved,
    Finished,
    Back,
    BackPastQuestions, ///< nothing was asked
    Stop,              ///< confirmed by the person; the draft is discarded
    IdleExpired,       ///< nobody answered "do you need more time?"; the sealed draft stays
    Lock,              ///< the operator locks with one tap; the sealed draft stays
    ShutterPassed,
    LockPassed, ///< the shutter after a lock: the PIN is asked for
};

/// Who the screen belongs to: the band on top says it in a word and a colour.
enum class Role { Nobody, Operator, Guardian };

struct Transition
{
    Step from;
    Event event;
    Step to;
};

/// The whole journey. What is not here does not happen.
[[nodiscard]] std::span<const Transition> journeyTable();

[[nodiscard]] std::optional<Step> nextStep(Step from, Event event);
[[nodiscard]] Role roleOf(Step step);
/// Whose language the page speaks: the guardian's also on the two hand-overs, which the guardian reads.
[[nodiscard]] Role readerOf(Step step);

/// "Step n of 6" in the band: 1 recognise, 2 children, 3 services, 4 questions, 5 check, 6 done; 0 when not in a
/// sitting.
inline constexpr int stages = 6;
[[nodiscard]] int stageOf(Step step);

} // namespace clips::journey

Q_DECLARE_METATYPE(clips::journey::Step)
