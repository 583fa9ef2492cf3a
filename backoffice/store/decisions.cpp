#include "backoffice/store/decisions.h"

#include "backoffice/store/conflicts.h"
#include "backoffice/store/outcomes.h"
#include "backoffice/store/query.h"
#include "backoffice/store/reviews.h"
#include "backoffice/store/succession.h"
#include "domain/paymentnotice.h"

#include <algorithm>

namespace clips::office {

using domain::OutcomeState;

namespace {

bool givesAPlace(OutcomeState state)
{
    return state == OutcomeState::Admitted || state == OutcomeState::WaitingList || state == OutcomeState::Accepted;
}

bool isNoticeRight(const Decision &decision)
{
    if (decision.noticeNumber.isEmpty())
        return decision.amountCents == 0 && decision.payeeTaxCode.isEmpty();
    // The kiosk asks the same before it prints: what passes here is printed there.
    return domain::paymentCode({decision.noticeNumber, decision.amountCents, decision.payeeTaxCode}).has_value();
}

} // namespace

Decisions::Decisions(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_records(database)
{}

bool Decisions::mayFollow(const QString &present, OutcomeState next)
{
    const auto isOneOf = [&](std::initializer_list<OutcomeState> states) {
        return std::find(states.begin(), states.end(), next) != states.end();
    };
    if (present == u"received" || present == u"needs_review" || present == u"under_review")
        return isOneOf({OutcomeState::Received, OutcomeState::UnderReview, OutcomeState::Admitted,
                        OutcomeState::WaitingList, OutcomeState::Refused});
    if (present == u"admitted")
        return isOneOf({OutcomeState::Admitted, OutcomeState::Accepted, OutcomeState::Renounced,
                        OutcomeState::UnderReview, OutcomeState::Refused});
    if (present == u"waiting_list")
        return isOneOf({OutcomeState::WaitingList, OutcomeState::Admitted, OutcomeState::Renounced,
                        OutcomeState::UnderReview, OutcomeState::Refused});
    if (present == u"accepted")
        return isOneOf({OutcomeState::Accepted, OutcomeState::Renounced, OutcomeState::UnderReview});
    if (present == u"refused" || present == u"renounced")
        return isOneOf({OutcomeState::UnderReview}); // looked at once more, for instance after a remedy
    return false;
}

Result<void, DecisionError> Decisions::checked(const Decision &decision, const RecordRow &row)
{
    if (decision.decidedBy.isEmpty())
        return Failure{DecisionError::NobodySaid};
    const bool isWithdrawal = row.application == u"withdrawal";
    if (!row.isOpen() && !(isWithdrawal && !givesAPlace(decision.state)))
        return Failure{DecisionError::NotOpen};
    if (!mayFollow(row.state, decision.state))
        return Failure{DecisionError::WrongStep};
    if ((decision.state == OutcomeState::WaitingList) != (decision.position > 0))
        return Failure{DecisionError::PositionNeeded};
    if (!decision.reason.isEmpty() && !domain::outcomeReasonCodes().contains(decision.reason))
        return Failure{DecisionError::UnknownReason};
    if (decision.note.size() > 500)
        return Failure{DecisionError::NoteTooLong};
    if (!isNoticeRight(decision))
        return Failure{DecisionError::WrongNotice};
    if (!givesAPlace(decision.state))
        return {};
    const auto conflicts = m_records.conflictsOf(row.enrolmentId);
    if (!conflicts)
        return Failure{DecisionError::Store};
    for (const ConflictRow &conflict : *conflicts) {
        if (conflict.settledAt.isEmpty())
            return Failure{DecisionError::ConflictOpen};
    }
    return {};
}

Result<void, DecisionError> Decisions::decide(const Decision &decision)
{
    Transaction change(m_database);
    if (!change.begun())
        return Failure{DecisionError::Store};
    const auto row = m_records.find(decision.enrolmentId);
    if (!row)
        return Failure{row.error() == OfficeError::NotFound ? DecisionError::NotFound : DecisionError::Store};
    if (const auto allowed = checked(decision, *row); !allowed)
        return allowed;
    if (!write(decision, *row) || !change.commit())
        return Failure{DecisionError::Store};
    return {};
}

Result<void, OfficeError> Decisions::write(const Decision &decision, const RecordRow &row)
{
    const QDateTime now = m_clock.nowUtc();
    const QString state = domain::outcomeStateCode(decision.state);
    if (decision.state != OutcomeState::UnderReview) {
        if (const auto done = Reviews(m_database).settle(row.enrolmentId, decision.decidedBy, now); !done)
            return done;
    }
    const auto set = runQuery(
        m_database, QStringLiteral("UPDATE enrolment SET state = ?, review_reason = '' WHERE enrolment_id = ?"),
        {state, row.enrolmentId});
    if (!set)
        return Failure{set.error()};
    KeptOutcome kept;
    kept.outcome.state = state;
    kept.outcome.note = decision.note;
    kept.outcome.reason = decision.reason;
    kept.outcome.position = decision.position;
    kept.outcome.noticeNumber = decision.noticeNumber;
    kept.outcome.amountCents = decision.amountCents;
    kept.outcome.payeeTaxCode = decision.payeeTaxCode;
    kept.decidedAt = wire::instantText(now);
    kept.decidedBy = decision.decidedBy;
    if (const auto done = Outcomes(m_database).append(row.enrolmentId, kept); !done)
        return done;
    if (row.state == u"refused" || row.state == u"renounced") { // it asks for its place again
        const auto clashes = Conflicts(m_database).noteOf(row.enrolmentId, now);
        return clashes ? Reviews(m_database).add(row.enrolmentId, *clashes, now)
                       : Result<void, OfficeError>(Failure{clashes.error()});
    }
    if (decision.state == OutcomeState::Received && row.application != u"new")
        return Succession(m_database).release(row, now);
    if (decision.state == OutcomeState::Refused || decision.state == OutcomeState::Renounced)
        return Conflicts(m_database).settleOf(row.enrolmentId, now);
    return {};
}

} // namespace clips::office
