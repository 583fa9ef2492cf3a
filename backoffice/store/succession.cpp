#include "backoffice/store/succession.h"

#include "backoffice/store/conflicts.h"
#include "backoffice/store/outcomes.h"
#include "backoffice/store/query.h"
#include "backoffice/store/reviews.h"
#include "base/uuid.h"

#include <algorithm>

namespace clips::office {

using namespace domain;

namespace {

const auto unknownTarget = QStringLiteral("replaces_unknown");

/// Reasons that keep a correction or withdrawal from taking effect by itself.
bool holds(const QString &code)
{
    static const QStringList codes{QStringLiteral("other_kiosk"),      QStringLiteral("future_presentation"),
                                   QStringLiteral("blocked_by_rules"), QStringLiteral("replaces_unknown"),
                                   QStringLiteral("replaces_other"),   QStringLiteral("replaces_superseded"),
                                   QStringLiteral("changed_by_other")};
    return codes.contains(code);
}

bool isSameChild(const RecordRow &earlier, const Enrolment &later)
{
    // Born in the meantime: the record made before birth had no name and no code.
    const bool wasUnborn = earlier.childSource == personSourceCode(PersonSource::Unborn);
    const QString identity = identityKey(later.child);
    return wasUnborn || earlier.childKey == childKey(later) ||
           (!later.child.id.isEmpty() && earlier.childId == later.child.id) ||
           (!identity.isEmpty() && earlier.identityKey == identity);
}

bool isSameApplicant(const RecordRow &earlier, const Enrolment &later)
{
    return earlier.applicantKey == personKey(later.applicant) ||
           (!later.applicant.id.isEmpty() && earlier.applicantId == later.applicant.id);
}

QList<ReviewReason> obstaclesOf(const RecordRow &earlier, const Enrolment &later)
{
    if (earlier.service != serviceCode(later.service) || earlier.schoolYear != later.schoolYear ||
        !isSameChild(earlier, later))
        return {{QStringLiteral("replaces_other"), earlier.protocolNumber}};
    QList<ReviewReason> obstacles;
    if (!earlier.isOpen())
        obstacles.append({QStringLiteral("replaces_superseded"), earlier.protocolNumber});
    if (!isSameApplicant(earlier, later))
        obstacles.append({QStringLiteral("changed_by_other"), earlier.protocolNumber});
    return obstacles;
}

/// Of the records of one receipt the one that is meant.
std::optional<RecordRow> meant(const QList<RecordRow> &ofReceipt, const Enrolment &later)
{
    const auto it = std::find_if(ofReceipt.begin(), ofReceipt.end(), [&](const RecordRow &row) {
        return row.service == serviceCode(later.service) && row.schoolYear == later.schoolYear &&
               row.enrolmentId != uuidText(later.id) && isSameChild(row, later);
    });
    return it == ofReceipt.end() ? std::nullopt : std::optional(*it);
}

} // namespace

Succession::Succession(Database &database)
    : m_database(database)
    , m_records(database)
{}

Result<Succession::Target, OfficeError> Succession::targetOf(const Enrolment &enrolment)
{
    Target target;
    if (enrolment.kind == ApplicationKind::New && enrolment.replaces.isEmpty())
        return target;
    if (!enrolment.replaces.enrolmentId.isNull()) {
        const auto found = m_records.find(uuidText(enrolment.replaces.enrolmentId));
        if (!found && found.error() != OfficeError::NotFound)
            return Failure{found.error()};
        if (found)
            target.row = *found;
    } else {
        const auto found = m_records.ofReceipt(enrolment.replaces.receiptNumber);
        if (!found)
            return Failure{found.error()};
        target.row = meant(*found, enrolment);
    }
    if (!target.row) {
        target.obstacles = {{unknownTarget, enrolment.replaces.receiptNumber}};
        return target;
    }
    target.obstacles = obstaclesOf(*target.row, enrolment);
    const auto body = m_records.body(target.row->enrolmentId);
    if (!body)
        return Failure{body.error()};
    if (auto decoded = wire::decodeEnrolment(*body))
        target.content = std::move(decoded).value();
    return target;
}

Result<void, OfficeError> Succession::supersede(const RecordRow &earlier, ApplicationKind by, const QDateTime &at)
{
    const bool isWithdrawal = by == ApplicationKind::Withdrawal;
    const auto done =
        runQuery(m_database, QStringLiteral("UPDATE enrolment SET standing = ? WHERE enrolment_id = ?"),
                 {isWithdrawal ? QStringLiteral("withdrawn") : QStringLiteral("replaced"), earlier.enrolmentId});
    if (!done)
        return Failure{done.error()};
    if (const auto settled = Conflicts(m_database).settleOf(earlier.enrolmentId, at); !settled)
        return settled;
    return Outcomes(m_database)
        .append(earlier.enrolmentId, isWithdrawal ? OutcomeState::Withdrawn : OutcomeState::Replaced, at);
}

Result<void, OfficeError> Succession::join(const RecordRow &later, const QString &chainId)
{
    const auto done = runQuery(m_database, QStringLiteral("UPDATE enrolment SET chain_id = ? WHERE chain_id = ?"),
                               {chainId, later.chainId});
    if (!done)
        return Failure{done.error()};
    return {};
}

Result<void, OfficeError> Succession::adoptWaiting(const QString &enrolmentId, const QDateTime &at)
{
    const auto row = m_records.find(enrolmentId);
    if (!row)
        return Failure{row.error()};
    const auto waiting = m_records.waitingFor(*row);
    if (!waiting)
        return Failure{waiting.error()};
    for (const RecordRow &later : *waiting) {
        if (const auto done = adopt(later, at); !done)
            return done;
    }
    return {};
}

Result<void, OfficeError> Succession::adopt(const RecordRow &later, const QDateTime &at)
{
    Reviews reviews(m_database);
    const auto body = m_records.body(later.enrolmentId);
    const auto content = body ? wire::decodeEnrolment(*body) : Failure{wire::WireError{}};
    if (!content)
        return Failure{body ? OfficeError::Io : body.error()};
    const auto target = targetOf(content->enrolment);
    if (!target)
        return Failure{target.error()};
    for (const QString &code : {unknownTarget, QStringLiteral("earlier_unknown")}) { // the kiosk's word for the same
        if (const auto done = reviews.settle(later.enrolmentId, {}, at, code); !done)
            return done;
    }
    if (const auto done = reviews.add(later.enrolmentId, target->obstacles, at); !done)
        return done;
    const auto open = reviews.open(later.enrolmentId);
    if (!open)
        return Failure{open.error()};
    if (!target->row || std::any_of(open->begin(), open->end(), holds))
        return {};
    if (const auto done = supersede(*target->row, content->enrolment.kind, at); !done)
        return done;
    if (const auto done = join(later, target->row->chainId); !done)
        return done;
    if (!open->isEmpty())
        return {}; // it has its effect, and a person still looks at something else
    const auto done = runQuery(m_database,
                               QStringLiteral("UPDATE enrolment SET state = 'received', review_reason = '' WHERE "
                                              "enrolment_id = ? AND state = 'needs_review'"),
                               {later.enrolmentId});
    if (!done)
        return Failure{done.error()};
    return done->numRowsAffected() == 0 ? Result<void, OfficeError>()
                                        : Outcomes(m_database).append(later.enrolmentId, OutcomeState::Received, at);
}

Result<void, OfficeError> Succession::release(const RecordRow &later, const QDateTime &at)
{
    const auto body = m_records.body(later.enrolmentId);
    const auto content = body ? wire::decodeEnrolment(*body) : Failure{wire::WireError{}};
    if (!content)
        return Failure{body ? OfficeError::Io : body.error()};
    const auto target = targetOf(content->enrolment);
    if (!target)
        return Failure{target.error()};
    // Only what is still open can give way; a wrong child, service or year never does.
    const bool isOther = std::any_of(target->obstacles.begin(), target->obstacles.end(),
                                     [](const ReviewReason &reason) { return reason.code == u"replaces_other"; });
    if (!target->row || !target->row->isOpen() || isOther)
        return {};
    if (const auto done = supersede(*target->row, content->enrolment.kind, at); !done)
        return done;
    return join(later, target->row->chainId);
}

} // namespace clips::office
