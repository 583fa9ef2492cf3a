#include "sync/uploadpump.h"

#include "base/clock.h"
#include "sync/retryafter.h"
#include "wire/digest.h"

#include <QJsonDocument>
#include <algorithm>
#include <utility>

namespace clips::sync {

using ports::AttemptEnd;
using ports::OutboxEntry;
using Line = ports::SyncStatus::Line;

namespace {

/// A run planned for a row's time must not come a moment before it.
constexpr qint64 afterTheTimeMs = 20;

/// So many set aside in a row without one that was taken: not the records are at fault, but the address or the office.
constexpr int setAsideInARow = 3;

// A result that is found elsewhere (NONBLOCK_PULL_REST): how often and when it is asked for.
constexpr int mostAsks = 20;
constexpr qint64 usualAskMs = 1'000;
constexpr qint64 longestAskMs = 30'000;
constexpr qint64 maxResultBytes = 4 * 1024 * 1024;

bool isProcessing(const QByteArray &body)
{
    return QJsonDocument::fromJson(body)[QStringLiteral("status")] == QLatin1String("processing");
}

/// Nothing is lost: the queue stays as it is, sealed.
Verdict revoked(const QList<OutboxEntry> &entries)
{
    const QString code = domain::outboxReasonCode(domain::OutboxReason::Revoked);
    QList<QUuid> ids;
    for (const OutboxEntry &entry : entries)
        ids.append(entry.id);
    return {{}, {{ids, AttemptEnd::NotSent, code, Verdict::Back::WithTheOthers}}, Verdict::Then::Revoke, code};
}

bool isFaultThere(const Answer &answer)
{
    return answer.trouble.isEmpty() && answer.status >= 500 && answer.status != 503 && answer.status != 507;
}

} // namespace

UploadPump::UploadPump(OfficeClient &client, ports::Outbox &outbox, const Options &options, const Clock &clock,
                       RandomSource &random)
    : m_client(client)
    , m_outbox(outbox)
    , m_options(options)
    , m_clock(clock)
    , m_backoff(random, options.backoffBaseMs, options.backoffCapMs)
    , m_timer(this)
    , m_batchCount(options.batchCount)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UploadPump::run);
}

void UploadPump::wake()
{
    if (m_lanes > 0)
        m_again = true;
    else if (!m_timer.isActive() && !m_refused)
        run();
}

void UploadPump::force()
{
    if (m_lanes > 0) {
        m_forceAgain = true;
        return;
    }
    m_refused = false;
    m_forced = true;
    run();
}

void UploadPump::lineIsBack()
{
    if (m_lanes == 0 && m_timer.isActive() && m_lineWasDown)
        force();
}

void UploadPump::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void UploadPump::run()
{
    m_timer.stop();
    if (m_stopped || m_lanes > 0 || !m_client.isPaired())
        return;
    m_failed = false;
    m_again = false;
    m_waitMs = 0;
    if (!m_isolating)
        m_batchCount = m_options.batchCount;
    if (m_leftOvers.isEmpty())
        openLanes();
    else
        settleLeftOvers();
}

void UploadPump::settleLeftOvers()
{
    m_lanes = 1;
    // One by one: the disk may have failed after it had written, and who was settled then must not hold back the
    // others.
    QFuture<void> last;
    for (const QUuid &id : std::exchange(m_leftOvers, {})) {
        last = m_outbox
                   .endAttempt({id}, AttemptEnd::Uncertain, domain::outboxReasonCode(domain::OutboxReason::Storage), {})
                   .then(this, [this, id](const Result<void, ports::StoreError> &ended) {
                       // NotFound and IllegalStep: somebody else has settled it; asking again would never end.
                       const bool isSettled = ended || ended.error() == ports::StoreError::IllegalStep ||
                                              ended.error() == ports::StoreError::NotFound;
                       if (!isSettled)
                           m_leftOvers.append(id);
                   });
    }
    // The store works in order: when the last is settled, all are.
    last.then(this, [this] {
        m_lanes = 0;
        if (m_leftOvers.isEmpty())
            openLanes();
        else
            m_timer.start(m_backoff.nextMs());
    });
}

void UploadPump::openLanes()
{
    m_lanes = m_options.lanes;
    for (int lane = 0; lane < m_options.lanes; ++lane)
        takeNext();
    Q_EMIT queueChanged();
}

void UploadPump::takeNext()
{
    if (m_stopped)
        return;
    if (m_failed) {
        closeLane();
        return;
    }
    m_outbox.take(m_batchCount, m_options.batchBytes, m_forced)
        .then(this, [this](const Result<QList<OutboxEntry>, ports::StoreError> &taken) {
            if (taken && !taken->isEmpty()) {
                send(*taken);
                return;
            }
            if (!taken && !m_failed) { // our own disk refuses; asking again at once would never end
                m_failed = true;
                m_waitMs = m_backoff.nextMs();
            }
            closeLane();
        });
}

void UploadPump::send(const QList<OutboxEntry> &entries)
{
    QByteArray body;
    for (const OutboxEntry &entry : entries)
        body += entry.body + '\n';
    // The records carry their own ids; the key is for gateways on the way, and names the batch when its result is asked
    // for later.
    QList<std::pair<QByteArray, QByteArray>> headers{{"Idempotency-Key", '"' + wire::bodyHash(body).toLatin1() + '"'}};
    if (m_officeIsSlow)
        headers.emplaceBack("Prefer", "respond-async");
    m_client.post(
        QStringLiteral("enrolment-batches"), "application/x-ndjson", body,
        [this, entries](const Answer &answer) { receive(entries, answer, {}, mostAsks); }, headers);
}

void UploadPump::receive(const QList<OutboxEntry> &entries, const Answer &answer, const QString &asked, int asksLeft)
{
    const bool isElsewhere = answer.trouble.isEmpty() && (answer.status == 202 || answer.status == 303);
    const bool isStillWorking = !asked.isEmpty() && answer.status == 200 && isProcessing(answer.body);
    const QString next = isElsewhere ? m_client.pathOf(answer.location) : isStillWorking ? asked : QString();
    if (next.isEmpty() || asksLeft == 0) {
        Answer last = answer;
        if (isStillWorking)
            last.status = 202;
        settle(entries, last);
        return;
    }
    const qint64 wait =
        answer.status == 303 ? 0 : retryAfterMs(answer.retryAfter, m_clock.nowUtc()).value_or(usualAskMs);
    QTimer::singleShot(std::min(wait, longestAskMs), this, [this, entries, next, asksLeft] {
        if (m_stopped)
            return;
        m_client.get(next, {}, maxResultBytes, [this, entries, next, asksLeft](const Answer &later) {
            receive(entries, later, next, asksLeft - 1);
        });
    });
}

void UploadPump::settle(const QList<OutboxEntry> &entries, const Answer &answer)
{
    Verdict verdict = m_client.isRevocation(answer) ? revoked(entries)
                                                    : judge(entries, answer, m_client.officeKeys(), m_options.patience);
    doubtBlame(verdict, answer);
    QDateTime nextAttempt; // at once
    switch (verdict.then) {
    case Verdict::Then::GoOn:
        m_backoff.reset();
        m_officeIsSlow = false;
        if (m_isolating && !m_failed) {
            m_batchCount = std::min(m_options.batchCount, m_batchCount * 2);
            m_isolating = m_batchCount < m_options.batchCount;
        }
        Q_EMIT lineSeen(Line::Online, {});
        break;
    case Verdict::Then::Split:
        m_batchCount = std::max(1, std::min(m_batchCount, int(entries.size()) / 2));
        Q_EMIT lineSeen(Line::Online, {});
        break;
    case Verdict::Then::Refuse:
        m_failed = m_refused = true;
        Q_EMIT lineSeen(Line::Refused, verdict.reason);
        break;
    case Verdict::Then::Revoke:
        m_failed = m_refused = true;
        Q_EMIT lineSeen(Line::Revoked, verdict.reason);
        break;
    case Verdict::Then::Wait:
        // Lanes that fail together are one failure, not three.
        if (!m_failed)
            m_waitMs = waitAfter(answer);
        m_failed = true;
        m_lineWasDown = !answer.trouble.isEmpty();
        m_officeIsSlow = answer.trouble == u"timeout" && answer.requestLeft;
        nextAttempt = m_clock.nowUtc().addMSecs(m_waitMs);
        if (isFaultThere(answer))
            narrowDown(entries.size());
        Q_EMIT lineSeen(Line::Offline, verdict.reason);
        break;
    }
    if (verdict.then != Verdict::Then::GoOn && verdict.then != Verdict::Then::Split)
        m_forced = false;

    QList<QFuture<Result<void, ports::StoreError>>> writes;
    const auto write = [&](const QList<QUuid> &settled, QFuture<Result<void, ports::StoreError>> future) {
        writes.append(future.then(this, [this, settled](const Result<void, ports::StoreError> &written) {
            if (!written)
                m_leftOvers += settled;
            return written;
        }));
    };
    if (!verdict.acknowledged.isEmpty()) {
        QList<QUuid> ids;
        for (const wire::Acknowledgement &ack : verdict.acknowledged)
            ids.append(ack.enrolmentId);
        write(ids, m_outbox.acknowledge(verdict.acknowledged));
    }
    for (const Verdict::End &end : verdict.ends)
        write(end.ids, m_outbox.endAttempt(end.ids, end.end, end.reason, backAt(end.back, nextAttempt)));
    // The store works in order: when the last is written, all are.
    writes.last().then(this, [this](const Result<void, ports::StoreError> &) {
        Q_EMIT queueChanged();
        takeNext();
    });
}

void UploadPump::doubtBlame(Verdict &verdict, const Answer &answer)
{
    const bool wasTaken = !verdict.acknowledged.isEmpty();
    const bool isBlamed = verdict.then == Verdict::Then::GoOn && !answer.isOk();
    m_blamedInARow = wasTaken ? 0 : m_blamedInARow + (isBlamed ? 1 : 0);
    if (!isBlamed || m_blamedInARow <= setAsideInARow)
        return;
    verdict.ends.first().end = AttemptEnd::Uncertain;
    verdict.ends.first().back = Verdict::Back::AfterTheOthers;
    verdict.then = Verdict::Then::Wait;
    verdict.reason = verdict.ends.first().reason;
}

qint64 UploadPump::waitAfter(const Answer &answer)
{
    const QDateTime now = m_clock.nowUtc();
    const qint64 ours = m_backoff.nextMs(answer.status == 507 ? m_options.fullCapMs : m_options.backoffCapMs);
    if (const auto asked = retryAfterMs(answer.retryAfter, now))
        return std::max(ours, *asked);
    // Every answer carries the window's end; it is a wish to wait only when there is too much.
    if (answer.status == 429 || answer.status == 503)
        return std::max(ours, rateLimitResetMs(answer.rateLimitReset, now).value_or(0));
    return ours;
}

QDateTime UploadPump::backAt(Verdict::Back back, const QDateTime &withTheOthers) const
{
    switch (back) {
    case Verdict::Back::WithTheOthers:
        return withTheOthers;
    case Verdict::Back::AfterTheOthers:
        return m_clock.nowUtc().addMSecs(m_options.backoffCapMs);
    case Verdict::Back::InAnHour:
        return m_clock.nowUtc().addMSecs(m_options.slowLaneMs);
    case Verdict::Back::InADay:
        return m_clock.nowUtc().addMSecs(m_options.tooLargeMs);
    case Verdict::Back::Never:
        return {};
    }
    Q_UNREACHABLE();
}

void UploadPump::narrowDown(qsizetype failedTogether)
{
    m_isolating = true;
    m_batchCount = std::max(1, int(failedTogether) / 2);
}

void UploadPump::closeLane()
{
    if (--m_lanes > 0 || m_stopped)
        return;
    if (m_forceAgain) {
        m_forceAgain = false;
        force();
        return;
    }
    if (m_again && !m_failed) {
        run();
        return;
    }
    m_forced = false;
    Q_EMIT queueChanged();
    planNextRun();
}

void UploadPump::planNextRun()
{
    if (m_refused)
        return;
    if (m_failed) {
        m_timer.start(m_waitMs + afterTheTimeMs);
        return;
    }
    m_outbox.summary().then(this, [this](const Result<ports::QueueSummary, ports::StoreError> &summary) {
        const bool isWaiting =
            !summary || summary->waiting > 0 || summary->nextAttemptAt.isValid() || !m_leftOvers.isEmpty();
        if (m_lanes > 0 || m_timer.isActive() || !isWaiting)
            return;
        const QDateTime planned = summary ? summary->nextAttemptAt : QDateTime();
        const qint64 waitMs = planned.isValid() ? m_clock.nowUtc().msecsTo(planned) : m_options.backoffBaseMs;
        m_timer.start(std::clamp(waitMs, qint64{0}, m_options.backoffCapMs) + afterTheTimeMs);
    });
}

} // namespace clips::sync
