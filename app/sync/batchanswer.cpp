#include "sync/batchanswer.h"

#include <QRegularExpression>
#include <optional>

namespace clips::sync {

using ports::AttemptEnd;
using ports::OutboxEntry;
using wire::Acknowledgement;
using wire::IntakeResult;

namespace {

QList<QUuid> idsOf(const QList<OutboxEntry> &entries)
{
    QList<QUuid> ids;
    for (const OutboxEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

Verdict allAlike(const QList<OutboxEntry> &entries, AttemptEnd end, const QString &reason, Verdict::Then then)
{
    return {{}, {{idsOf(entries), end, reason}}, then, reason};
}

/// The office's own code when it is one; free text stays at the office.
QString codeOr(const QString &text, const QString &fallback)
{
    static const QRegularExpression code(QStringLiteral("^[a-z][a-z0-9_]{0,39}$"));
    return code.match(text).hasMatch() ? text : fallback;
}

std::optional<Acknowledgement> wordOn(const OutboxEntry &entry, qsizetype position, const QList<Acknowledgement> &list)
{
    for (const Acknowledgement &ack : list) {
        const bool isOurs = ack.enrolmentId == entry.id || (ack.enrolmentId.isNull() && ack.position == position);
        if (isOurs && ack.bodyHash == entry.bodyHash)
            return ack;
    }
    return std::nullopt;
}

Verdict judgeAcknowledgements(const QList<OutboxEntry> &entries, const QList<Acknowledgement> &list)
{
    Verdict verdict;
    Verdict::End unanswered{{}, AttemptEnd::Uncertain, QStringLiteral("not_an_acknowledgement")};
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const auto word = wordOn(entries[at], at, list);
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
            verdict.ends.append({id, AttemptEnd::NeedsReview, codeOr(word->reason, QStringLiteral("needs_review"))});
            break;
        case IntakeResult::Conflict:
            verdict.ends.append({id, AttemptEnd::Quarantined, QStringLiteral("conflict")});
            break;
        case IntakeResult::Invalid:
            verdict.ends.append({id, AttemptEnd::Quarantined, QStringLiteral("invalid")});
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

} // namespace

Verdict judge(const QList<OutboxEntry> &entries, const Answer &answer)
{
    using Then = Verdict::Then;
    if (!answer.trouble.isEmpty()) {
        // Nothing of the body left: the office cannot have it. Otherwise nobody knows.
        const AttemptEnd end = answer.requestLeft ? AttemptEnd::Uncertain : AttemptEnd::NotSent;
        return allAlike(entries, end, answer.trouble, Then::Wait);
    }
    if (answer.isOk()) {
        const auto decoded = wire::decodeAcknowledgements(answer.body);
        // A portal or proxy that says 200 to everything ends here.
        return judgeAcknowledgements(entries, decoded ? decoded->acknowledgements : QList<Acknowledgement>{});
    }
    switch (answer.status) {
    case 401:
    case 403:
        return allAlike(entries, AttemptEnd::NotSent, QStringLiteral("refused"), Then::Refuse);
    case 400:
    case 413:
    case 422: {
        const QString reason = answer.status == 413 ? QStringLiteral("too_large") : QStringLiteral("rejected");
        // Only the last one standing is set aside: the others of the batch may be good.
        if (entries.size() > 1)
            return allAlike(entries, AttemptEnd::NotSent, reason, Then::Split);
        return {{}, {{idsOf(entries), AttemptEnd::Quarantined, reason}}, Then::GoOn, {}};
    }
    case 429:
        return allAlike(entries, AttemptEnd::NotSent, QStringLiteral("busy"), Then::Wait);
    case 503:
        return allAlike(entries, AttemptEnd::Uncertain, QStringLiteral("busy"), Then::Wait);
    default:
        break;
    }
    if (answer.status >= 500)
        return allAlike(entries, AttemptEnd::Uncertain, QStringLiteral("server_error"), Then::Wait);
    // Redirects, 404 and the like: this is not our office, or not its right address. Nobody's enrolment is at fault.
    return allAlike(entries, AttemptEnd::Uncertain, QStringLiteral("unexpected_answer"), Then::Wait);
}

} // namespace clips::sync
