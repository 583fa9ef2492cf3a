#pragma once

#include "ports/officelink.h"
#include "sync/backoff.h"
#include "sync/batchanswer.h"

#include <QObject>
#include <QTimer>

namespace clips {
class Clock;
}

namespace clips::sync {

/// Empties the outbox: take, send, settle, in a few lanes at once, until nothing is due. One general failure ends
/// the run and the next one waits. Lives in the sync's thread.
class UploadPump final : public QObject
{
    Q_OBJECT

public:
    UploadPump(OfficeClient &client, ports::Outbox &outbox, const Options &options, const Clock &clock,
               RandomSource &random);

    /// An enrolment waits. Does nothing while backing off: the planned attempt takes it along.
    void wake();
    /// Somebody asked: try everything that waits, at once.
    void force();
    /// The office answered the download: no need to wait out the back-off, unless it was the office that asked to wait.
    void lineIsBack();
    /// For good: asks the outbox nothing more.
    void stop();
    [[nodiscard]] bool isSending() const { return m_lanes > 0; }

Q_SIGNALS:
    /// A request ended; reason is empty when online.
    void lineSeen(clips::ports::SyncStatus::Line line, const QString &reason);
    /// The queue on the disk changed, or a run began or ended.
    void queueChanged();

private:
    void run();
    void settleLeftOvers();
    void openLanes();
    void takeNext();
    void send(const QList<ports::OutboxEntry> &entries);
    /// An answer, or word that the result will be found elsewhere: then asks there, a few times.
    void receive(const QList<ports::OutboxEntry> &entries, const Answer &answer, const QString &asked, int asksLeft);
    void settle(const QList<ports::OutboxEntry> &entries, const Answer &answer);
    void closeLane();
    void planNextRun();
    void narrowDown(qsizetype failedTogether);
    /// When one after the other is blamed and none is taken, the fault is general: nothing more is set aside, and the
    /// next run begins with another.
    void doubtBlame(Verdict &verdict, const Answer &answer);
    [[nodiscard]] qint64 waitAfter(const Answer &answer);
    [[nodiscard]] QDateTime backAt(Verdict::Back back, const QDateTime &withTheOthers) const;

    OfficeClient &m_client;
    ports::Outbox &m_outbox;
    const Options m_options;
    const Clock &m_clock;
    Backoff m_backoff;
    QTimer m_timer;
    QList<QUuid> m_leftOvers; ///< their end could not be written (disk full ...): still "sending" in the file
    int m_lanes = 0;
    int m_batchCount;
    int m_blamedInARow = 0;
    qint64 m_waitMs = 0;
    bool m_isolating = false; ///< one of a batch may be what the office fails on: smaller batches until it stands alone
    bool m_forced = false;
    bool m_failed = false;
    bool m_refused = false;
    bool m_lineWasDown = false;  ///< the failure was on the way, not an answer
    bool m_officeIsSlow = false; ///< it did not answer in time: it may answer first and work afterwards
    bool m_stopped = false;
    bool m_again = false;      ///< wake() came during a run
    bool m_forceAgain = false; ///< force() came during a run
};

} // namespace clips::sync
