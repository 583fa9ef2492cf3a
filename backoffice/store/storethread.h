#pragma once

#include "backoffice/store/database.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>

namespace clips::office {

/// The one thread that talks to the database, so that the network never waits for a disk.
class StoreThread
{
    Q_DISABLE_COPY_MOVE(StoreThread)
public:
    StoreThread();
    /// Finishes what is queued.
    ~StoreThread();

    /// Opens the database in the thread and waits for it. Before anything else.
    [[nodiscard]] Result<void, OfficeError> open(const StoreAddress &address);

    /// Queues work; any thread. False when `maxQueued` works wait already, which is one for every
    /// connection the server takes: the caller answers "later".
    [[nodiscard]] bool post(std::function<void()> work);

    /// Waits until everything queued so far is done; what it refers to may go away then.
    void drain();

    /// After open(), and only from posted work.
    [[nodiscard]] Database &database() { return *m_database; }

    static constexpr int maxQueued = 256;

private:
    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<Database> m_database; ///< made, used and destroyed in m_thread
    std::atomic<int> m_queued = 0;
};

} // namespace clips::office
