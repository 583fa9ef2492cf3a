#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/store/decisions.h"
#include "base/systemclock.h"

namespace clips::office {

namespace {

QString sentence(DecisionError error)
{
    switch (error) {
    case DecisionError::Store:
        return sentence(OfficeError::Io);
    case DecisionError::NotFound:
        return QStringLiteral("there is no enrolment with this id or protocol number");
    case DecisionError::NotOpen:
        return QStringLiteral("this record was replaced or withdrawn; decide about the one that took its place");
    case DecisionError::WrongStep:
        return QStringLiteral("this state does not follow the present one");
    case DecisionError::ConflictOpen:
        return QStringLiteral("another application for the same child competes; refuse or take back one of the two "
                              "first (clips-office list --conflict)");
    case DecisionError::PositionNeeded:
        return QStringLiteral("waiting_list needs --position from 1, other states take none");
    case DecisionError::UnknownReason:
        return QStringLiteral("--reason is one of: ") + domain::outcomeReasonCodes().join(QStringLiteral(", "));
    case DecisionError::NoteTooLong:
        return QStringLiteral("--note has more than 500 characters");
    case DecisionError::WrongNotice:
        return QStringLiteral(
            "--notice needs 18 digits that begin with 0 or 3, with their check, --amount in cents and --payee with 11 "
            "digits and their check");
    case DecisionError::NobodySaid:
        return QStringLiteral("say who decides with --by");
    }
    Q_UNREACHABLE();
}

} // namespace

int outcomeCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Decides about one enrolment and tells its kiosk."));
    parser.addPositionalArgument(QStringLiteral("enrolment"), QStringLiteral("Enrolment id or protocol number."));
    parser.addPositionalArgument(QStringLiteral("state"),
                                 QStringLiteral("received (looked at and in order), under_review, admitted, "
                                                "waiting_list, refused, accepted, renounced."));
    addStoreOptions(parser);
    parser.addOptions({
        {QStringLiteral("by"), QStringLiteral("Who decides. Default: the user signed in."), QStringLiteral("name")},
        {QStringLiteral("reason"), QStringLiteral("Why, as a code such as no_place_left."), QStringLiteral("code")},
        {QStringLiteral("note"), QStringLiteral("A sentence for the applicant; nothing about anybody else."),
         QStringLiteral("text")},
        {QStringLiteral("position"), QStringLiteral("On the waiting list, from 1."), QStringLiteral("number")},
        {QStringLiteral("notice"), QStringLiteral("pagoPA notice number, 18 digits."), QStringLiteral("number")},
        {QStringLiteral("amount"), QStringLiteral("Of the notice, in cents."), QStringLiteral("cents")},
        {QStringLiteral("payee"), QStringLiteral("Of the notice: fiscal code of the body."), QStringLiteral("code")},
    });
    if (const auto code = parse(parser, QStringLiteral("outcome"), arguments, {}, 2))
        return *code;
    const auto place = storeAddress(parser);
    if (!place)
        return exitUsage;
    const auto state = domain::outcomeStateFromCode(parser.positionalArguments().at(1));
    bool isPosition = true;
    bool isAmount = true;
    Decision decision;
    decision.enrolmentId = parser.positionalArguments().first();
    decision.state = state.value_or(domain::OutcomeState::Received);
    decision.reason = parser.value(QStringLiteral("reason"));
    decision.note = parser.value(QStringLiteral("note"));
    if (parser.isSet(QStringLiteral("position")))
        decision.position = parser.value(QStringLiteral("position")).toInt(&isPosition);
    if (parser.isSet(QStringLiteral("amount")))
        decision.amountCents = parser.value(QStringLiteral("amount")).toInt(&isAmount);
    decision.noticeNumber = parser.value(QStringLiteral("notice"));
    decision.payeeTaxCode = parser.value(QStringLiteral("payee"));
    decision.decidedBy = author(parser);
    if (!state || !isPosition || !isAmount || decision.position < 0 || decision.amountCents < 0) {
        complain(QStringLiteral("the state or a number is not what it should be; see clips-office outcome --help"));
        return exitUsage;
    }
    SystemClock clock;
    auto database = Database::open(*place);
    if (!database) {
        complain(sentence(database.error()));
        return exitFailed;
    }
    if (const auto done = Decisions(**database, clock).decide(decision); !done) {
        complain(sentence(done.error()));
        return exitFailed;
    }
    print(QStringLiteral("decided: ") + domain::outcomeStateCode(*state));
    return exitDone;
}

} // namespace clips::office
