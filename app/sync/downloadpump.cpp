#include "sync/downloadpump.h"

#include "base/clock.h"
#include "sync/retryafter.h"
#include "wire/cataloguejson.h"
#include "wire/envelope.h"
#include "wire/receiptkeys.h"
#include "wire/rosterjson.h"

namespace clips::sync {

using ports::Publication;
using ports::StoreError;
using Line = ports::SyncStatus::Line;

namespace {

constexpr qint64 maxDocumentBytes = 32LL * 1024 * 1024;
constexpr qint64 maxSnapshotBytes = 512LL * 1024 * 1024;
constexpr int maxOutcomePages = 200;
constexpr int fullOutcomePage = 500; ///< the office gives no more at once; fewer means these were the last

} // namespace

DownloadPump::DownloadPump(OfficeClient &client, ports::Outbox &outbox, ports::PublicationStore &publications,
                           ports::Register *reg, const Options &options, const Clock &clock, RandomSource &random)
    : m_client(client)
    , m_outbox(outbox)
    , m_publications(publications)
    , m_register(reg)
    , m_options(options)
    , m_clock(clock)
    , m_backoff(random, options.backoffBaseMs, options.backoffCapMs)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DownloadPump::run);
}

DownloadPump::~DownloadPump() = default;

void DownloadPump::run()
{
    m_timer.stop();
    if (m_stopped || !m_client.isPaired())
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    m_lineWasDown = false;
    m_keySent = false;
    next(Step::OfficeKeys);
}

void DownloadPump::lineIsBack()
{
    if (!m_running && m_lineWasDown)
        run();
}

void DownloadPump::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void DownloadPump::fetchRegisterAgain()
{
    m_registerAgain = true;
    run();
}

void DownloadPump::next(Step step)
{
    if (m_stopped)
        return;
    switch (step) {
    case Step::OfficeKeys:
        fetchOfficeKeys();
        break;
    case Step::Catalogue:
    case Step::Operators:
    case Step::SealKeys:
    case Step::ReceiptKeys:
        fetchDocument(step);
        break;
    case Step::RegisterSnapshot:
        if (!m_register)
            next(Step::Outcomes);
        else if (std::exchange(m_registerAgain, false))
            fetchRegister({});
        else
            m_publications.get(QStringLiteral("register"))
                .then(this, [this](const Result<Publication, StoreError> &had) {
                    fetchRegister(had ? had->version.toLatin1() : QByteArray());
                });
        break;
    case Step::Outcomes:
        m_publications.get(QStringLiteral("outcomes")).then(this, [this](const Result<Publication, StoreError> &had) {
            fetchOutcomes(had ? had->version.toLongLong() : 0, maxOutcomePages);
        });
        break;
    case Step::Done:
        m_backoff.reset();
        endRound(m_options.downloadIntervalMs);
        break;
    }
}

DownloadPump::Document DownloadPump::documentOf(Step step)
{
    if (step == Step::Catalogue)
        return {QStringLiteral("catalogue"), QStringLiteral("catalogue"), Step::Operators};
    if (step == Step::Operators)
        return {QStringLiteral("roster"), QStringLiteral("operators"), Step::SealKeys};
    if (step == Step::SealKeys)
        return {QStringLiteral("seal-keys"), QStringLiteral("seal-keys"), Step::ReceiptKeys};
    return {QStringLiteral("receipt-keys"), QStringLiteral("receipt-keys"), Step::RegisterSnapshot};
}

/// The keys in use from now on, when one that is known already has signed them; anything else changes nothing.
void DownloadPump::fetchOfficeKeys()
{
    const auto name = QStringLiteral("office-keys");
    m_publications.get(name).then(this, [this, name](const Result<Publication, StoreError> &had) {
        const bool isOfThisPairing = had && m_client.restoreOfficeKeys(had->content);
        const QByteArray etag = isOfThisPairing ? had->version.toLatin1() : QByteArray();
        m_client.get(name, etag, maxDocumentBytes, [this, name](const Answer &answer) {
            if (!isUsable(answer))
                return;
            const auto keys = answer.status == 200 ? m_client.officeKeys().successors(answer.body)
                                                   : std::optional<wire::OfficeKeys>();
            if (!keys) {
                next(Step::Catalogue);
                return;
            }
            m_client.adoptOfficeKeys(*keys);
            m_publications.put({name, QString::fromLatin1(answer.etag), m_client.keptOfficeKeys(), m_clock.nowUtc()})
                .then(this, [this](const Result<void, StoreError> &) { next(Step::Catalogue); });
        });
    });
}

void DownloadPump::fetchDocument(Step step)
{
    const Document document = documentOf(step);
    m_publications.get(document.name)
        .then(this, [this, step, path = document.path](const Result<Publication, StoreError> &had) {
            const QByteArray kept = had ? had->content : QByteArray();
            m_client.get(path, had ? had->version.toLatin1() : QByteArray(), maxDocumentBytes,
                         [this, step, kept](const Answer &answer) { documentArrived(step, kept, answer); });
        });
}

void DownloadPump::documentArrived(Step step, const QByteArray &kept, const Answer &answer)
{
    const Document document = documentOf(step);
    if (!isUsable(answer))
        return;
    if (answer.status != 200) {
        if (step == Step::ReceiptKeys && answer.status == 304)
            sendReceiptKey(kept);
        else
            next(document.after);
        return;
    }
    if (!accept(step, answer.body)) {
        // Nothing else of this round is believed: whoever answered is not our office, or speaks another version.
        Q_EMIT lineSeen(Line::Offline, QStringLiteral("unexpected_answer"));
        endRound(m_backoff.nextMs());
        return;
    }
    Q_EMIT lineSeen(Line::Online, {});
    const Publication fresh{document.name, QString::fromLatin1(answer.etag), answer.body, m_clock.nowUtc()};
    m_publications.put(fresh).then(this, [this, step, fresh](const Result<void, StoreError> &) {
        if (step == Step::ReceiptKeys)
            sendReceiptKey(fresh.content);
        else
            next(documentOf(step).after);
    });
}

bool DownloadPump::accept(Step step, const QByteArray &body)
{
    if (step == Step::Catalogue) {
        const auto catalogue = wire::decodeCatalogue(body);
        if (!catalogue)
            return false;
        Q_EMIT catalogueArrived(body, catalogue->version);
        return true;
    }
    if (step == Step::SealKeys) {
        if (!wire::decodeSealKeys(body))
            return false;
        Q_EMIT sealKeysArrived(body);
        return true;
    }
    if (step == Step::ReceiptKeys) {
        if (!wire::decodeReceiptKeys(body))
            return false;
        Q_EMIT receiptKeysArrived(body);
        return true;
    }
    if (!wire::decodeRoster(body))
        return false;
    Q_EMIT rosterArrived(body);
    return true;
}

/// When the published document lacks our key, tells it and fetches the document once more.
void DownloadPump::sendReceiptKey(const QByteArray &published)
{
    const QByteArray own = m_options.receiptKey ? m_options.receiptKey() : QByteArray();
    const auto keys = wire::decodeReceiptKeys(published);
    if (own.isEmpty() || m_keySent || (keys && keys->key(wire::receiptKeyId(own)))) {
        next(Step::RegisterSnapshot);
        return;
    }
    m_keySent = true;
    m_client.put(QStringLiteral("kiosks/%1/receipt-key").arg(m_options.kioskId), "application/json",
                 wire::encodeReceiptKey(own), [this](const Answer &answer) {
                     if (answer.isOk())
                         next(Step::ReceiptKeys);
                     else if (!answer.trouble.isEmpty())
                         (void)isUsable(answer);
                     else
                         next(Step::RegisterSnapshot); // an office that does not take keys is an office all the same
                 });
}

void DownloadPump::fetchRegister(const QByteArray &etag)
{
    m_sink = m_register->receive();
    m_client.stream(
        QStringLiteral("register-snapshot"), etag, maxSnapshotBytes,
        [this](QByteArrayView bytes) { return m_sink && m_sink->write(bytes).has_value(); },
        [this](const Answer &answer) { registerEnded(answer); });
}

void DownloadPump::registerEnded(const Answer &answer)
{
    const std::unique_ptr<ports::SnapshotSink> sink = std::move(m_sink); // dropped without commit = the old one stays
    if (!isUsable(answer))
        return;
    if (answer.status != 200) {
        next(Step::Outcomes);
        return;
    }
    const auto details =
        sink ? sink->commit() : Result<ports::SnapshotDetails, ports::RegisterError>(Failure{ports::RegisterError::Io});
    if (!details) {
        // The line is fine; the snapshot is asked for again in the next round.
        next(Step::Outcomes);
        return;
    }
    const Publication fresh{QStringLiteral("register"), QString::fromLatin1(answer.etag),
                            wire::instantText(details->producedAt).toLatin1(), m_clock.nowUtc()};
    Q_EMIT lineSeen(Line::Online, {});
    Q_EMIT registerArrived(*details);
    m_publications.put(fresh).then(this, [this](const Result<void, StoreError> &) { next(Step::Outcomes); });
}

void DownloadPump::fetchOutcomes(qint64 after, int pagesLeft)
{
    m_client.get(QStringLiteral("outcomes?after=%1").arg(after), {}, maxDocumentBytes,
                 [this, after, pagesLeft](const Answer &answer) { outcomesArrived(after, pagesLeft, answer); });
}

void DownloadPump::outcomesArrived(qint64 after, int pagesLeft, const Answer &answer)
{
    if (!isUsable(answer))
        return;
    const auto outcomes = answer.status == 200 ? wire::decodeOutcomes(answer.body)
                                               : Result<QList<wire::Outcome>, wire::WireError>(QList<wire::Outcome>{});
    if (!outcomes) {
        Q_EMIT lineSeen(Line::Offline, QStringLiteral("unexpected_answer"));
        endRound(m_backoff.nextMs());
        return;
    }
    if (answer.status == 200)
        Q_EMIT lineSeen(Line::Online, {});
    qint64 cursor = after;
    for (const wire::Outcome &outcome : *outcomes)
        cursor = std::max(cursor, outcome.sequence);
    if (cursor == after || pagesLeft == 0) {
        next(Step::Done);
        return;
    }
    const bool isLast = outcomes->size() < fullOutcomePage;
    m_outbox.applyOutcomes(*outcomes).then(
        this, [this, cursor, pagesLeft, isLast](const Result<void, StoreError> &applied) {
            if (!applied || m_stopped) {
                next(Step::Done);
                return;
            }
            Q_EMIT outcomesApplied();
            // The cursor follows the outcomes: a crash in between applies them once more, which changes nothing.
            m_publications.put({QStringLiteral("outcomes"), QString::number(cursor), {}, m_clock.nowUtc()})
                .then(this, [this, cursor, pagesLeft, isLast](const Result<void, StoreError> &) {
                    if (isLast)
                        next(Step::Done);
                    else
                        fetchOutcomes(cursor, pagesLeft - 1);
                });
        });
}

bool DownloadPump::isUsable(const Answer &answer)
{
    const bool isThere = answer.trouble.isEmpty();
    if (isThere && (answer.status == 200 || answer.status == 304 || answer.status == 404)) {
        // A page or a 404 proves no office: only what parses, or our own ETag coming back, does.
        if (answer.status == 304)
            Q_EMIT lineSeen(Line::Online, {});
        return true;
    }
    if (m_client.isRevocation(answer)) {
        Q_EMIT lineSeen(Line::Revoked, QStringLiteral("revoked"));
        m_running = m_again = false;
        return false;
    }
    const QString type = answer.problemType();
    const bool isMendedNextTime = type == u"clock" || type == u"repeated"; // signed anew, by the office's time
    if (isThere && !isMendedNextTime && (answer.status == 401 || answer.status == 403)) {
        Q_EMIT lineSeen(Line::Refused, QStringLiteral("refused"));
        m_running = false; // until somebody asks again
        if (m_again)
            run();
        return false;
    }
    QString reason = answer.trouble;
    if (isThere && (answer.status == 429 || answer.status == 503))
        reason = QStringLiteral("busy");
    else if (isMendedNextTime)
        reason = type;
    else if (isThere)
        reason = answer.status >= 500 ? QStringLiteral("server_error") : QStringLiteral("unexpected_answer");
    Q_EMIT lineSeen(Line::Offline, reason);
    m_lineWasDown = !isThere;
    endRound(std::max(m_backoff.nextMs(), retryAfterMs(answer.retryAfter, m_clock.nowUtc()).value_or(0)));
    return false;
}

void DownloadPump::endRound(qint64 waitMs)
{
    m_running = false;
    if (m_again)
        run();
    else
        m_timer.start(waitMs);
}

} // namespace clips::sync
