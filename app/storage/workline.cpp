#include "storage/workline.h"

namespace clips::storage {

WorkLine::~WorkLine() = default;

ThreadLine::ThreadLine()
{
    m_thread.setObjectName(QStringLiteral("storage"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

ThreadLine::~ThreadLine()
{
    finish();
}

void ThreadLine::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

void ThreadLine::finish()
{
    if (!m_thread.isRunning())
        return;
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

} // namespace clips::storage
