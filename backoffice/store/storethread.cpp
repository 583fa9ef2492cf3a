#include "backoffice/store/storethread.h"

namespace clips::office {

StoreThread::StoreThread()
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_database.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<void, OfficeError> StoreThread::open(const StoreAddress &address)
{
    Result<void, OfficeError> opened;
    QMetaObject::invokeMethod(
        &m_worker,
        [&] {
            auto database = Database::open(address);
            if (database)
                m_database = std::move(database).value();
            else
                opened = Failure{database.error()};
        },
        Qt::BlockingQueuedConnection);
    return opened;
}

void StoreThread::drain()
{
    QMetaObject::invokeMethod(
        &m_worker, [] {}, Qt::BlockingQueuedConnection);
}

bool StoreThread::post(std::function<void()> work)
{
    if (m_queued.fetch_add(1) >= maxQueued) {
        --m_queued;
        return false;
    }
    QMetaObject::invokeMethod(
        &m_worker,
        [this, work = std::move(work)] {
            --m_queued;
            work();
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace clips::office
