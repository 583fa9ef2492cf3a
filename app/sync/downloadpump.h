#pragma once

#include "ports/officelink.h"
#include "ports/publicationstore.h"
#include "ports/register.h"
#include "sync/backoff.h"
#include "sync/officeclient.h"

#include <QTimer>
#include <memory>
#include <optional>

namespace clips {
class Clock;
}

namespace clips::sync {

/// Fetches what the office publishes, one after the other: its signing keys, catalogue, operators, receipt keys,
/// register snapshot, outcomes. Tells the office this kiosk's own receipt key when it does not know it. What does not
/// parse never replaces what is there. Knows nothing of the upload. Lives in the sync's thread.
class DownloadPump final : public QObject
{
    Q_OBJECT

public:
    /// reg: nullptr when this program keeps no register.
    DownloadPump(OfficeClient &client, ports::Outbox &outbox, ports::PublicationStore &publications,
                 ports::Register *reg, const Options &options, const Clock &clock, RandomSource &random);
    ~DownloadPump() override;

    /// Looks for news now; when a round is under way, once more after it.
    void run();
    /// The office answered the upload: no need to wait out the back-off, unless it was the office that asked to wait.
    void lineIsBack();
    /// For good: asks the stores nothing more.
    void stop();
    /// The snapshot on the disk is of no use: fetch it even if the office has no newer one.
    void fetchRegisterAgain();

Q_SIGNALS:
    void lineSeen(clips::ports::SyncStatus::Line line, const QString &reason);
    void catalogueArrived(const QByteArray &body, const QString &version);
    void rosterArrived(const QByteArray &body);
    void sealKeysArrived(const QByteArray &body);
    void receiptKeysArrived(const QByteArray &body);
    void registerArrived(const clips::ports::SnapshotDetails &details);
    /// Outcomes were applied to the outbox.
    void outcomesApplied();

private:
    enum class Step { OfficeKeys, Catalogue, Operators, SealKeys, ReceiptKeys, RegisterSnapshot, Outcomes, Done };
    struct Document
    {
        QString name; ///< in the publication store
        QString path; ///< at the office
        Step after;
    };
    [[nodiscard]] static Document documentOf(Step step);

    void next(Step step);
    void fetchOfficeKeys();
    void fetchDocument(Step step);
    void documentArrived(Step step, const QByteArray &kept, const Answer &answer);
    [[nodiscard]] bool accept(Step step, const QByteArray &body);
    void sendReceiptKey(const QByteArray &published);
    void fetchRegister(const QByteArray &etag);
    void registerEnded(const Answer &answer);
    void fetchOutcomes(qint64 after, int pagesLeft);
    void outcomesArrived(qint64 after, int pagesLeft, const Answer &answer);
    /// True when the answer is no reason to stop the round.
    [[nodiscard]] bool isUsable(const Answer &answer);
    void endRound(qint64 waitMs);

    OfficeClient &m_client;
    ports::Outbox &m_outbox;
    ports::PublicationStore &m_publications;
    ports::Register *m_register;
    const Options m_options;
    const Clock &m_clock;
    Backoff m_backoff;
    QTimer m_timer;
    std::unique_ptr<ports::SnapshotSink> m_sink;
    bool m_running = false;
    bool m_again = false;
    bool m_lineWasDown = false; ///< why the last round ended early
    bool m_keySent = false;     ///< in this round
    bool m_stopped = false;
    bool m_registerAgain = false;
};

} // namespace clips::sync
