#include "storage/keptanswers.h"

#include "base/uuid.h"
#include "storage/connection.h"
#include "storage/enrolmentrows.h"
#include "storage/sealing.h"

namespace clips::storage {

using domain::OutcomeState;
using ports::StoreError;

namespace {

/// What the family itself asked for at a counter is no news to that counter.
bool isOwnWish(OutcomeState state)
{
    return state == OutcomeState::Replaced || state == OutcomeState::Withdrawn;
}

} // namespace

Result<void, StoreError> keepAnswer(Connection &connection, const ports::Sealer &sealer, const wire::Outcome &outcome,
                                    const QDateTime &now)
{
    const auto state = domain::outcomeStateFromCode(outcome.state);
    if (!state)
        return {}; // a state of a later contract: nothing here could say what it means
    const QString id = uuidText(outcome.enrolmentId);
    auto before = connection.run(QStringLiteral("SELECT answer_sequence FROM enrolment WHERE enrolment_id = ?"), {id});
    if (!before)
        return Failure{before.error()};
    if (!before->next())
        return Failure{StoreError::NotFound};
    const qint64 known = before->value(0).toLongLong();
    const bool saysMore = *state != OutcomeState::Received || !outcome.reason.isEmpty() || !outcome.note.isEmpty() ||
                          !outcome.noticeNumber.isEmpty();
    if (outcome.sequence <= known || (known == 0 && !saysMore))
        return {};
    const auto words = sealed(sealer, wire::encodeOutcomes({outcome}), answerContext(outcome.enrolmentId));
    if (!words)
        return Failure{words.error()};
    auto done = connection.run(QStringLiteral("UPDATE enrolment SET answer_sequence = ?, answered_at = ?,"
                                              " sealed_answer = ?, answer_read = ? WHERE enrolment_id = ?"),
                               {outcome.sequence, storedTime(outcome.decidedAt.isValid() ? outcome.decidedAt : now),
                                *words, isOwnWish(*state), id});
    if (!done)
        return Failure{done.error()};
    return {};
}

Result<std::optional<domain::OfficeAnswer>, StoreError> keptAnswer(Connection &connection, const ports::Sealer &sealer,
                                                                   const QUuid &enrolmentId)
{
    auto query = connection.run(QStringLiteral("SELECT sealed_answer, answered_at FROM enrolment"
                                               " WHERE enrolment_id = ?"),
                                {uuidText(enrolmentId)});
    if (!query)
        return Failure{query.error()};
    if (!query->next())
        return Failure{StoreError::NotFound};
    if (query->value(0).isNull())
        return std::optional<domain::OfficeAnswer>();
    const auto words = unsealed(sealer, query->value(0).toByteArray(), answerContext(enrolmentId));
    if (!words)
        return Failure{words.error()};
    const auto list = wire::decodeOutcomes(*words);
    const auto state = list && list->size() == 1 ? domain::outcomeStateFromCode(list->first().state) : std::nullopt;
    if (!state)
        return Failure{StoreError::Damaged};
    const wire::Outcome &outcome = list->first();
    return std::optional(
        domain::OfficeAnswer{*state, outcome.reason, outcome.position, outcome.note, timeFrom(query->value(1))});
}

} // namespace clips::storage
