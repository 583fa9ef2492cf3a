#include "sync/batchanswer.h"

#include <QRegularExpression>
#include <optional>

namespace clips::sync {

using domain::OutboxReason;
using domain::outboxReasonCode;
using ports::AttemptEnd;
using ports::OutboxEntry;
using wire::Acknowledgement;
using wire::IntakeResult;
using Back = Verdict::Back;

namespace {

QList<QUuid> idsOf(const QList<OutboxEntry> &entries)
{
    QList<QUuid> ids;
    for (const OutboxEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

Verdict allAlike(const QList<OutboxEntry> &entries, AttemptEnd end, OutboxReason reason, Verdict::Then then)
{
    const QString code = outboxReasonCode(reason);
    return {{}, {{idsOf(entries), end, code, Back::WithTheOthers}}, then, code};
}

/// Only the last one standing is set aside: the others of the batch may be good.
Verdict setAside(const QList<OutboxEntry> &entries, AttemptEnd end, OutboxReason reason, Back back)
{
    if (entries.size() > 1)
        return allAlike(entries, AttemptEnd::NotSent, reason, Verdict::Then::Split);
    return {{}, {{idsOf(entries), end, outboxReasonCode(reason), back}}, Verdict::Then::GoOn, {}};
}

/// The office's own code when it is one; free text stays at the office.
QString codeOr(const QString &text, const QString &fallback)
{
    static const QRegularExpression code(QStringLiteral("^[a-z][a-z0-9_]{0,39}$"));
    return code.match(text).hasMatch() ? text : fallback;
}

std::optional<Acknowledgement> wordOn(const OutboxEntry &entry, qsizetype position, const QList<Acknowledgement> &list,
                                      const wire::OfficeKeys &office)
{
    for (const Acknowledgement &ack : list) {
        const bool isOurs = ack.enrolmentId == entry.id || (ack.enrolmentId.isNull() && ack.position == position);
        if (isOurs && ack.bodyHash == entry.bodyHash && office.hasSigned(ack))
            return ack;
    }
    return std::nullopt;
}

Verdict judgeAcknowledgements(const QList<OutboxEntry> &entries, const QList<Acknowledgement> &list,
                              const wire::OfficeKeys &office)
{
    Verdict verdict;
    Verdict::End unanswered{
        {}, AttemptEnd::Uncertain, outboxReasonCode(OutboxReason::NotAnAcknowledgement), Back::WithTheOthers};
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const auto word = wordOn(entries[at], at, list, office);
        const QList<QUuid> id{entries[at].id};
        if (!word || (word->enrolmentId.isNull() && word->result != IntakeResult::Invalid)) {
            unanswered.ids += id;
            continue;
        }
        switch (word->result) {
        case IntakeResult::Stored:
        case IntakeResult::AlreadyStored:
            verdict.acknowledged.append(*word);
            break;
        case IntakeResult::NeedsReview:
            verdict.ends.append({id, AttemptEnd::NeedsReview,
                                 codeOr(word->reason, outboxReasonCode(OutboxReason::NeedsReview)), Back::Never});
            break;
        case IntakeResult::Conflict:
            verdict.ends.append({id, AttemptEnd::Frozen, outboxReasonCode(OutboxReason::Conflict), Back::Never});
            break;
        case IntakeResult::Invalid:
            verdict.ends.append({id, AttemptEnd::Quarantined, outboxReasonCode(OutboxReason::Invalid), Back::Never});
            break;
        }
    }
    if (!unanswered.ids.isEmpty()) {
        verdict.ends.append(unanswered);
        verdict.then = Verdict::Then::Wait;
        verdict.reason = unanswered.reason;
    }
    return verdict;
}

Verdict judgeSuccess(const QList<OutboxEntry> &entries, const Answer &answer, const wire::OfficeKeys &office)
{
    const auto decoded = wire::decodeAcknowledgements(answer.body);
    if (!decoded && answer.status == 202)
        return allAlike(entries, AttemptEnd::Uncertain, OutboxReason::Accepted, Verdict::Then::Wait);
    // A portal or proxy that says 200 to everything ends here.
    return judgeAcknowledgements(entries, decoded ? decoded->acknowledgements : QList<Acknowledgement>{}, office);
}

/// 409: the office's word on one record in another dress, or a decision of its people.
Verdict judgeConflict(const QList<OutboxEntry> &entries, const Answer &answer, const wire::OfficeKeys &office)
{
    if (entries.size() == 1) {
        if (const auto decoded = wire::decodeAcknowledgements(answer.body))
            return judgeAcknowledgements(entries, decoded->acknowledgements, office);
    }
    return setAside(entries, AttemptEnd::NeedsReview, OutboxReason::NeedsReview, Back::Never);
}

Verdict judgeStranger(const QList<OutboxEntry> &entries, const Answer &answer)
{
    using Then = Verdict::Then;
    // Both are mended by the next request, which is signed anew and with the office's time.
    if (answer.problemType() == u"clock")
        return allAlike(entries, AttemptEnd::NotSent, OutboxReason::Clock, Then::Wait);
    if (answer.problemType() == u"repeated")
        return allAlike(entries, AttemptEnd::Uncertain, OutboxReason::Repeated, Then::Wait);
    return allAlike(entries, AttemptEnd::NotSent, OutboxReason::Refused, Then::Refuse);
}

Verdict judgeFault(const QList<OutboxEntry> &entries, const Answer &answer, int patience)
{
    using Then = Verdict::Then;
    if (answer.status == 503)
        return allAlike(entries, AttemptEnd::Uncertain, OutboxReason::Busy, Then::Wait);
    if (answer.status == 507)
        return allAlike(entries, AttemptEnd::Uncertain, OutboxReason::OfficeFull, Then::Wait);
    Verdict verdict = allAlike(entries, AttemptEnd::Uncertain, OutboxReason::ServerError, Then::Wait);
    if (entries.size() == 1 && entries.first().attempts + 1 >= patience)
        verdict.ends = {
            {idsOf(entries), AttemptEnd::Quarantined, outboxReasonCode(OutboxReason::Poison), Back::InAnHour}};
    return verdict;
}

/// Trouble on the way. Nothing of the body left: the office cannot have it. Otherwise nobody knows.
Verdict judgeTrouble(const QList<OutboxEntry> &entries, const Answer &answer)
{
    const AttemptEnd end = answer.requestLeft ? AttemptEnd::Uncertain : AttemptEnd::NotSent;
    const auto known = domain::outboxReasonFromCode(answer.trouble);
    return allAlike(entries, end, known.value_or(OutboxReason::UnexpectedAnswer), Verdict::Then::Wait);
}

} // namespace

Verdict judge(const QList<OutboxEntry> &entries, const Answer &answer, const wire::OfficeKeys &office, int patience)
{
    using Then = Verdict::Then;
    if (!answer.trouble.isEmpty())
        return judgeTrouble(entries, answer);
    if (answer.isOk())
        return judgeSuccess(entries, answer, office);
    if (answer.status >= 500)
        return judgeFault(entries, answer, patience);
    switch (answer.status) {
    case 401:
    case 403:
        return judgeStranger(entries, answer);
    case 408:
    case 425:
        return allAlike(entries, AttemptEnd::Uncertain, OutboxReason::Timeout, Then::Wait);
    case 429:
        return allAlike(entries, AttemptEnd::NotSent, OutboxReason::Busy, Then::Wait);
    case 413:
        return setAside(entries, AttemptEnd::Quarantined, OutboxReason::TooLarge, Back::InADay);
    default:
        break;
    }
    // What blames a record must be the office's own word: a portal's page must not set the queue aside.
    if (answer.isProblem()) {
        switch (answer.status) {
        case 400:
            return setAside(entries, AttemptEnd::Quarantined, OutboxReason::Rejected, Back::Never);
        case 404:
            return setAside(entries, AttemptEnd::Quarantined, OutboxReason::WrongAddress, Back::Never);
        case 409:
            return judgeConflict(entries, answer, office);
        case 415:
            return setAside(entries, AttemptEnd::Quarantined, OutboxReason::WrongFormat, Back::Never);
        case 422:
            return setAside(entries, AttemptEnd::Frozen, OutboxReason::Conflict, Back::Never);
        default:
            break;
        }
    }
    // Redirects and the like: this is not our office, or not its right address. Nobody's enrolment is at fault.
    return allAlike(entries, AttemptEnd::Uncertain, OutboxReason::UnexpectedAnswer, Then::Wait);
}

} // namespace clips::sync
