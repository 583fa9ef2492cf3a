#pragma once

#include "sync/syncworker.h"

#include <QThread>

namespace clips::sync {

/// The kiosk's line to the office. Works in a thread of its own, so that neither a hanging office nor a slow disk is
/// felt elsewhere; its signals come in the thread of this object. Methods may be called from any thread.
class SyncEngine final : public QObject, public ports::OfficeLink
{
    Q_OBJECT

public:
    SyncEngine(Options options, Ports ports, const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    /// Breaks off what is under way and waits for the stores; the outbox knows what may have arrived.
    ~SyncEngine() override;

    /// After the signals are connected. Sends and downloads at once when the kiosk is paired.
    void start();
    void syncNow() override;
    void enrolmentsWaiting() override;
    /// The snapshot on the disk is missing or damaged: fetch it even if the office has no newer one.
    void fetchRegisterAgain();

Q_SIGNALS:
    void statusChanged(const clips::ports::SyncStatus &status);
    /// The bytes as published: see wire::decodeCatalogue and its siblings. Only news, not what was there at
    /// start.
    void catalogueChanged(const QByteArray &body);
    void rosterChanged(const QByteArray &body);
    void sealKeysChanged(const QByteArray &body);
    void receiptKeysChanged(const QByteArray &body);
    /// A new snapshot is on the disk; the register sees it at its next open().
    void registerChanged(const clips::ports::SnapshotDetails &details);

private:
    QThread m_thread;
    SyncWorker *m_worker; ///< lives in the thread and ends with it
};

} // namespace clips::sync
