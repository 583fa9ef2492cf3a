#include "ui/words/words.h"

#include "base/clock.h"
#include "base/localwords.h"

using namespace Qt::StringLiterals;

namespace clips::ui {

using domain::Service;

namespace {

/// Texts that only operators read: in Italian and English, never in the other languages of the guardians.
struct OperatorWords
{
    Q_DECLARE_TR_FUNCTIONS(OperatorWords)
};

} // namespace

QString Words::longDate(QDate day) const
{
    return clips::longDate(day, m_language);
}

QString Words::shortDate(QDate day) const
{
    return clips::shortDate(day, m_language);
}

QString Words::moment(const QDateTime &utc, QDate today) const
{
    if (!utc.isValid())
        return tr("never");
    const QDateTime rome = toRome(utc);
    const QString time = rome.time().toString(u"H.mm"_s);
    if (rome.date() == today)
        return tr("today at %1").arg(time);
    return tr("%1 at %2").arg(shortDate(rome.date()), time);
}

QString Words::years(int age) const
{
    if (age < 0)
        return {};
    if (age == 0)
        return tr("less than 1 year");
    return tr("%n years", nullptr, age);
}

QString Words::service(Service service)
{
    switch (service) {
    case Service::Canteen:
        return tr("School canteen");
    case Service::Kindergarten:
        return tr("Nursery and infant school");
    case Service::Transport:
        return tr("School bus");
    }
    Q_UNREACHABLE();
}

QString Words::serviceIcon(Service service)
{
    switch (service) {
    case Service::Canteen:
        return u"canteen"_s;
    case Service::Kindergarten:
        return u"kindergarten"_s;
    case Service::Transport:
        return u"transport"_s;
    }
    Q_UNREACHABLE();
}

Chip Words::window(const domain::EnrolmentWindow *window, const QDateTime &nowUtc, bool brief) const
{
    if (window == nullptr)
        return {Tone::Neutral, u"clock"_s, tr("No dates yet")};
    switch (window->stateAt(nowUtc)) {
    case domain::WindowState::Open:
        return {Tone::Success, u"dot"_s,
                brief ? tr("Until %1").arg(shortDate(window->closes))
                      : tr("Open until %1").arg(longDate(window->closes))};
    case domain::WindowState::LateAllowed:
        return {Tone::Warning, u"clock"_s,
                tr("Late: ended on %1").arg(brief ? shortDate(window->closes) : longDate(window->closes))};
    case domain::WindowState::NotOpen:
        return {Tone::Warning, u"clock"_s,
                brief ? tr("From %1").arg(shortDate(window->opens)) : tr("Opens on %1").arg(longDate(window->opens))};
    case domain::WindowState::Closed:
        return {Tone::Neutral, u"clock"_s,
                tr("Closed since %1").arg(brief ? shortDate(window->closes) : longDate(window->closes))};
    }
    Q_UNREACHABLE();
}

Chip Words::availability(const rules::ServiceChoice &choice) const
{
    using rules::Availability;
    switch (choice.availability) {
    case Availability::Open:
        return {Tone::Success, u"dot"_s, tr("Open until %1").arg(longDate(choice.closes))};
    case Availability::Late:
        return {Tone::Warning, u"clock"_s, tr("Late: it goes after those in time")};
    case Availability::NotOpenYet:
        return {Tone::Warning, u"clock"_s, tr("Opens on %1").arg(longDate(choice.opens))};
    case Availability::Closed:
        return {Tone::Warning, u"clock"_s, tr("Closed since %1").arg(longDate(choice.closes))};
    case Availability::NotPlanned:
        return {Tone::Warning, u"clock"_s, tr("No dates yet: ask the operator")};
    case Availability::FormUnavailable:
        return {Tone::Warning, u"warning"_s, tr("Not available now: ask the operator")};
    case Availability::TooYoung:
        return {Tone::Warning, u"warning"_s, tr("Too young for this service")};
    case Availability::TooOld:
        return {Tone::Warning, u"warning"_s, tr("Too old for this service")};
    case Availability::AlreadyEnrolled:
        return {Tone::Action, u"check"_s,
                choice.earlier->receiptNumber.isEmpty()
                    ? tr("Already enrolled")
                    : tr("Already enrolled: receipt %1 of %2")
                          .arg(choice.earlier->receiptNumber, shortDate(toRome(choice.earlier->presentedAt).date()))};
    }
    Q_UNREACHABLE();
}

Chip Words::answer(const std::optional<domain::OfficeAnswer> &answer)
{
    using domain::OutcomeState;
    switch (answer ? answer->state : OutcomeState::Received) {
    case OutcomeState::Received:
        return {Tone::Neutral, u"clock"_s, tr("The office has not decided yet")};
    case OutcomeState::UnderReview:
        return {Tone::Neutral, u"clock"_s, tr("The office is looking at it")};
    case OutcomeState::Admitted:
        return {Tone::Success, u"check"_s, tr("There is a place: ask the operator how to take it")};
    case OutcomeState::WaitingList:
        return {Tone::Warning, u"clock"_s,
                answer->position > 0 ? tr("On the waiting list, place %1").arg(answer->position)
                                     : tr("On the waiting list")};
    case OutcomeState::Refused:
        return {Tone::Warning, u"warning"_s, tr("Not accepted: ask the operator why")};
    case OutcomeState::Accepted:
        return {Tone::Success, u"check"_s, tr("The place is yours")};
    case OutcomeState::Renounced:
        return {Tone::Neutral, u"info"_s, tr("You gave the place back")};
    case OutcomeState::Replaced:
        return {Tone::Neutral, u"info"_s, tr("A later application took its place")};
    case OutcomeState::Withdrawn:
        return {Tone::Neutral, u"info"_s, tr("You gave it up")};
    }
    Q_UNREACHABLE();
}

QString Words::check(domain::RecognitionCheck check)
{
    using domain::RecognitionCheck;
    switch (check) {
    case RecognitionCheck::Original:
        return OperatorWords::tr("Original, not a copy");
    case RecognitionCheck::InDate:
        return OperatorWords::tr("Not expired");
    case RecognitionCheck::PhotoResembles:
        return OperatorWords::tr("The photo is this person");
    case RecognitionCheck::SecurityFeatures:
        return OperatorWords::tr("Two security features seen");
    case RecognitionCheck::DataMatchRegister:
        return OperatorWords::tr("Same data as the register");
    case RecognitionCheck::NoTampering:
        return OperatorWords::tr("No sign of tampering");
    }
    Q_UNREACHABLE();
}

QString Words::refusal(domain::RefusalReason reason)
{
    using domain::RefusalReason;
    switch (reason) {
    case RefusalReason::DocumentExpired:
        return OperatorWords::tr("The document has expired");
    case RefusalReason::DocumentDamaged:
        return OperatorWords::tr("The document is damaged");
    case RefusalReason::PhotoDoesNotResemble:
        return OperatorWords::tr("The photo is not this person");
    case RefusalReason::DataDiffer:
        return OperatorWords::tr("The data are not those of the register");
    case RefusalReason::NotAnOriginal:
        return OperatorWords::tr("It is not an original");
    case RefusalReason::NotInRegister:
        return OperatorWords::tr("The person is not in the register");
    case RefusalReason::TamperingSuspected:
        return OperatorWords::tr("The document may have been altered");
    case RefusalReason::AuthorityNotShown:
        return OperatorWords::tr("The act of the court or social services was not shown");
    case RefusalReason::Other:
        return OperatorWords::tr("Another reason");
    }
    Q_UNREACHABLE();
}

QString Words::reading(journey::ReadingProblem problem)
{
    using journey::ReadingProblem;
    switch (problem) {
    case ReadingProblem::None:
        return {};
    case ReadingProblem::CodeInvalid:
        return OperatorWords::tr("This tax code is not right. Check it on the card.");
    case ReadingProblem::CodeNotInRegister:
        return OperatorWords::tr("The code is right, but nobody in the register has it.");
    case ReadingProblem::NobodyFound:
        return OperatorWords::tr("Nobody found. Try fewer letters of the surname.");
    case ReadingProblem::MrzInvalid:
        return OperatorWords::tr("The machine-readable lines were not read well. Scan again, or type the document.");
    case ReadingProblem::SpecimenRefused:
        return OperatorWords::tr("This is a specimen, not a document.");
    case ReadingProblem::NotAnIdentityCode:
        return OperatorWords::tr("This code is not of a person. Scan the health card or the document.");
    case ReadingProblem::ScanTooLong:
        return OperatorWords::tr("The code is too long. Scan the health card or the document.");
    case ReadingProblem::ScanControlCharacters:
        return OperatorWords::tr("The code cannot be read. Clean the reader and try again.");
    case ReadingProblem::RegisterNotOpen:
        return OperatorWords::tr("The register is not open. See the desk page.");
    case ReadingProblem::ReasonMissing:
        return OperatorWords::tr("Say why you look for a name, then the names are shown.");
    }
    Q_UNREACHABLE();
}

QString Words::taxCodeFinding(const domain::TaxCodeReport &report)
{
    if (report.has(u"length"))
        return OperatorWords::tr("A tax code has 16 characters (or 11 digits).");
    if (report.has(u"charset"))
        return OperatorWords::tr("A letter or a number is in the wrong place.");
    if (report.has(u"check-letter"))
        return OperatorWords::tr("The last letter does not fit: one character is wrong.");
    if (report.has(u"date"))
        return OperatorWords::tr("The birth day in the code does not exist.");
    return {};
}

QString Words::mrzDigits(const domain::mrz::Digits &digits)
{
    using domain::mrz::Digit;
    const auto part = [](const QString &name, Digit digit) {
        return digit == Digit::Absent ? QString() : name + (digit == Digit::Ok ? u"\u00a0✓"_s : u"\u00a0✗"_s);
    };
    QStringList parts{
        part(OperatorWords::tr("number"), digits.documentNumber), part(OperatorWords::tr("birth"), digits.birthDate),
        part(OperatorWords::tr("expiry"), digits.expiryDate), part(OperatorWords::tr("optional"), digits.optional),
        part(OperatorWords::tr("whole"), digits.composite)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString Words::signIn(journey::SignInProblem problem)
{
    using journey::SignInProblem;
    switch (problem) {
    case SignInProblem::WrongPin:
        return OperatorWords::tr("The PIN is not right. Try again.");
    case SignInProblem::LockedOut:
        return OperatorWords::tr("Too many wrong PINs. Wait, then try again.");
    case SignInProblem::NeedsSupervisor:
        return OperatorWords::tr("Too many wrong PINs. A supervisor must unlock.");
    case SignInProblem::RosterExpired:
        return OperatorWords::tr("The list of operators is too old. Connect the kiosk to the network.");
    case SignInProblem::NoRoster:
        return OperatorWords::tr("There is no list of operators yet. Connect the kiosk to the network.");
    case SignInProblem::LedgerUnreadable:
        return OperatorWords::tr("The disk does not answer. Call the administrator.");
    }
    Q_UNREACHABLE();
}

QString Words::registerError(ports::RegisterError error)
{
    using ports::RegisterError;
    switch (error) {
    case RegisterError::NoSnapshot:
        return OperatorWords::tr("The register was never downloaded. Connect the kiosk to the network.");
    case RegisterError::NoKey:
        return OperatorWords::tr("The key of the register is not there. Call the administrator.");
    case RegisterError::Damaged:
        return OperatorWords::tr("The copy of the register is damaged. Connect the kiosk to the network.");
    case RegisterError::Io:
        return OperatorWords::tr("The disk does not answer. Call the administrator.");
    }
    Q_UNREACHABLE();
}

QString Words::storeError(ports::StoreError error)
{
    using ports::StoreError;
    switch (error) {
    case StoreError::DiskFull:
        return OperatorWords::tr(
            "The disk is full. Nothing was saved and nothing was lost. Make room, then try again.");
    case StoreError::Io:
        return OperatorWords::tr("The disk does not answer. Nothing was saved. Try again, or call the administrator.");
    case StoreError::Damaged:
        return OperatorWords::tr("The archive is damaged. Nothing was saved. Call the administrator.");
    case StoreError::NewerVersion:
        return OperatorWords::tr("The archive belongs to a newer program. Call the administrator.");
    case StoreError::InUse:
        return OperatorWords::tr("Another program is using the archive. Close it, then try again.");
    case StoreError::NotFound:
        return OperatorWords::tr("It is no longer in the archive.");
    case StoreError::IllegalStep:
        return OperatorWords::tr("This cannot be done now.");
    case StoreError::Sealed:
        return OperatorWords::tr("The key of the archive is not there. Call the administrator.");
    }
    Q_UNREACHABLE();
}

Chip Words::enrolmentState(domain::EnrolmentState state)
{
    using domain::EnrolmentState;
    switch (state) {
    case EnrolmentState::Draft:
        return {Tone::Neutral, u"clock"_s, OperatorWords::tr("Not finished")};
    case EnrolmentState::Confirmed:
        return {Tone::Warning, u"clock"_s, OperatorWords::tr("To be sent")};
    case EnrolmentState::Sending:
        return {Tone::Action, u"up"_s, OperatorWords::tr("Being sent")};
    case EnrolmentState::Uncertain:
        return {Tone::Warning, u"clock"_s, OperatorWords::tr("Sent, no answer yet: it goes again")};
    case EnrolmentState::Acknowledged:
        return {Tone::Success, u"check"_s, OperatorWords::tr("The office has it")};
    case EnrolmentState::NeedsReview:
        return {Tone::Danger, u"warning"_s, OperatorWords::tr("To be looked at")};
    case EnrolmentState::Quarantined:
        return {Tone::Danger, u"warning"_s, OperatorWords::tr("Cannot be sent as it is")};
    }
    Q_UNREACHABLE();
}

QString Words::printerReason(const QString &code)
{
    if (code == u"media-empty" || code == u"media-needed")
        return tr("no paper");
    if (code == u"media-jam")
        return tr("paper jam");
    if (code == u"cover-open" || code == u"door-open")
        return tr("cover open");
    if (code == u"printer-off" || code == u"offline" || code == u"unreachable")
        return tr("does not answer");
    if (code == u"toner-empty" || code == u"marker-supply-empty")
        return tr("no ink");
    if (code == u"paused")
        return tr("is paused");
    if (code == u"rejected")
        return tr("takes no prints");
    if (code == u"canceled")
        return tr("print cancelled");
    return tr("needs a hand");
}

QList<Chip> Words::status(const ports::SyncStatus &status, const QString &printer)
{
    using Line = ports::SyncStatus::Line;
    const int waiting = status.queue.waiting;
    const auto withWaiting = [waiting](const QString &line) {
        return waiting == 0 ? line : line + u" · "_s + tr("%1 to send").arg(waiting);
    };
    QList<Chip> chips;
    const int toLookAt = status.queue.needsReview + status.queue.quarantined;
    switch (status.line) {
    case Line::Online:
        chips << Chip{waiting == 0 ? Tone::Success : Tone::Action, u"dot"_s, withWaiting(tr("Online"))};
        break;
    case Line::Offline:
        chips << Chip{Tone::Warning, u"clock"_s, withWaiting(tr("Offline"))};
        break;
    case Line::NotPaired:
        chips << Chip{Tone::Warning, u"warning"_s, withWaiting(tr("Not paired"))};
        break;
    case Line::Refused:
        chips << Chip{Tone::Danger, u"warning"_s, withWaiting(tr("Office not trusted"))};
        break;
    case Line::Revoked:
        chips << Chip{Tone::Danger, u"warning"_s, withWaiting(OperatorWords::tr("Kiosk withdrawn"))};
        break;
    case Line::Unknown:
        chips << Chip{Tone::Neutral, u"clock"_s, withWaiting(tr("Looking for the office"))};
        break;
    }
    if (toLookAt > 0)
        chips << Chip{Tone::Danger, u"warning"_s, tr("%1 to look at").arg(toLookAt)};
    if (!printer.isEmpty())
        chips << Chip{Tone::Warning, u"printer"_s, tr("Printer: %1").arg(printerReason(printer))};
    return chips;
}

} // namespace clips::ui
