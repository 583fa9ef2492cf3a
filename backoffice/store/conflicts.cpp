#include "backoffice/store/conflicts.h"

#include "backoffice/store/outcomes.h"
#include "backoffice/store/query.h"
#include "backoffice/store/reviews.h"
#include "wire/jsonreader.h"

namespace clips::office {

namespace {

const auto duplicate = QStringLiteral("duplicate");
const auto possibleDuplicate = QStringLiteral("possible_duplicate");
const auto contrastingChoices = QStringLiteral("choices_conflict");

QString kindOf(const RecordRow &one, const RecordRow &other)
{
    const bool isSurelyTheSame =
        one.childKey == other.childKey || (!one.childId.isEmpty() && one.childId == other.childId);
    if (!isSurelyTheSame)
        return possibleDuplicate;
    return one.choice == other.choice ? duplicate : contrastingChoices;
}

/// Two children of one mother who are not born yet look alike; in one sitting they are twins.
bool areTwinsToBe(const RecordRow &one, const RecordRow &other)
{
    const QString unborn = domain::personSourceCode(domain::PersonSource::Unborn);
    return one.childSource == unborn && other.childSource == unborn && one.sittingId == other.sittingId &&
           one.childId != other.childId;
}

bool leads(const RecordRow &one, const RecordRow &other)
{
    return one.presentedAt < other.presentedAt ||
           (one.presentedAt == other.presentedAt && one.protocolNumber < other.protocolNumber);
}

} // namespace

Conflicts::Conflicts(Database &database)
    : m_database(database)
    , m_records(database)
{}

Result<QList<ReviewReason>, OfficeError> Conflicts::noteOf(const QString &enrolmentId, const QDateTime &at)
{
    const auto row = m_records.find(enrolmentId);
    if (!row)
        return Failure{row.error()};
    QList<ReviewReason> reasons;
    if (!row->isOpen())
        return reasons;
    const auto others = m_records.openOfChild(*row);
    if (!others)
        return Failure{others.error()};
    for (const RecordRow &other : *others) {
        if (other.chainId == row->chainId || areTwinsToBe(*row, other))
            continue;
        const QString kind = kindOf(*row, other);
        const bool isFirst = leads(*row, other);
        if (const auto done = isFirst ? put(*row, other, kind, at) : put(other, *row, kind, at); !done)
            return Failure{done.error()};
        const bool bothWait = kind == contrastingChoices;
        if (!isFirst || bothWait)
            reasons.append({kind, other.protocolNumber});
        if (isFirst || bothWait) {
            if (const auto done = holdBack(other, {kind, row->protocolNumber}, at); !done)
                return Failure{done.error()};
        }
    }
    return reasons;
}

Result<void, OfficeError> Conflicts::put(const RecordRow &leading, const RecordRow &other, const QString &kind,
                                         const QDateTime &at)
{
    // The same two may meet again, after one of them was refused and is looked at once more.
    const auto again = runQuery(m_database,
                                QStringLiteral("UPDATE conflict SET kind = ?, found_at = ?, settled_at = '' WHERE "
                                               "leading_id = ? AND other_id = ?"),
                                {kind, wire::instantText(at), leading.enrolmentId, other.enrolmentId});
    if (!again)
        return Failure{again.error()};
    if (again->numRowsAffected() > 0)
        return {};
    const auto done = runQuery(
        m_database, QStringLiteral("INSERT INTO conflict (leading_id, other_id, kind, found_at) VALUES (?, ?, ?, ?)"),
        {leading.enrolmentId, other.enrolmentId, kind, wire::instantText(at)});
    if (!done)
        return Failure{done.error()};
    return {};
}

Result<void, OfficeError> Conflicts::holdBack(const RecordRow &row, const ReviewReason &reason, const QDateTime &at)
{
    Reviews reviews(m_database);
    if (const auto done = reviews.add(row.enrolmentId, {reason}, at); !done)
        return done;
    // What a person has decided stays decided; the new reason is there to be seen.
    const auto held = runQuery(m_database,
                               QStringLiteral("UPDATE enrolment SET state = 'needs_review', review_reason = ? WHERE "
                                              "enrolment_id = ? AND state = 'received'"),
                               {reason.code, row.enrolmentId});
    if (!held)
        return Failure{held.error()};
    if (held->numRowsAffected() == 0)
        return {};
    return Outcomes(m_database).append(row.enrolmentId, domain::OutcomeState::UnderReview, at);
}

Result<void, OfficeError> Conflicts::settleOf(const QString &enrolmentId, const QDateTime &at)
{
    const auto conflicts = m_records.conflictsOf(enrolmentId);
    if (!conflicts)
        return Failure{conflicts.error()};
    const auto done = runQuery(m_database,
                               QStringLiteral("UPDATE conflict SET settled_at = ? WHERE settled_at = '' AND "
                                              "(leading_id = ? OR other_id = ?)"),
                               {wire::instantText(at), enrolmentId, enrolmentId});
    if (!done)
        return Failure{done.error()};
    for (const ConflictRow &conflict : *conflicts) {
        if (!conflict.settledAt.isEmpty())
            continue;
        const QString &otherId = conflict.leadingId == enrolmentId ? conflict.otherId : conflict.leadingId;
        if (const auto freed = letGo(otherId, at); !freed)
            return freed;
    }
    return {};
}

Result<void, OfficeError> Conflicts::letGo(const QString &enrolmentId, const QDateTime &at)
{
    const auto left = m_records.conflictsOf(enrolmentId);
    if (!left)
        return Failure{left.error()};
    for (const ConflictRow &conflict : *left) {
        if (conflict.settledAt.isEmpty())
            return {}; // another one still stands against it
    }
    Reviews reviews(m_database);
    for (const QString &code : {duplicate, possibleDuplicate, contrastingChoices}) {
        if (const auto done = reviews.settle(enrolmentId, {}, at, code); !done)
            return done;
    }
    const auto open = reviews.open(enrolmentId);
    if (!open)
        return Failure{open.error()};
    if (!open->isEmpty())
        return {};
    const auto freed = runQuery(m_database,
                                QStringLiteral("UPDATE enrolment SET state = 'received', review_reason = '' WHERE "
                                               "enrolment_id = ? AND state = 'needs_review'"),
                                {enrolmentId});
    if (!freed)
        return Failure{freed.error()};
    if (freed->numRowsAffected() == 0)
        return {};
    return Outcomes(m_database).append(enrolmentId, domain::OutcomeState::Received, at);
}

} // namespace clips::office
