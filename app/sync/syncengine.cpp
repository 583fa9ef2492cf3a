#include "sync/syncengine.h"

namespace clips::sync {

SyncEngine::SyncEngine(Options options, Ports ports, const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_worker(new SyncWorker(std::move(options), ports, clock, random))
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SyncWorker::statusChanged, this, &SyncEngine::statusChanged);
    connect(m_worker, &SyncWorker::catalogueChanged, this, &SyncEngine::catalogueChanged);
    connect(m_worker, &SyncWorker::rosterChanged, this, &SyncEngine::rosterChanged);
    connect(m_worker, &SyncWorker::sealKeysChanged, this, &SyncEngine::sealKeysChanged);
    connect(m_worker, &SyncWorker::receiptKeysChanged, this, &SyncEngine::receiptKeysChanged);
    connect(m_worker, &SyncWorker::registerChanged, this, &SyncEngine::registerChanged);
    m_thread.start();
}

SyncEngine::~SyncEngine()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::stop, Qt::QueuedConnection);
    m_thread.wait();
}

void SyncEngine::start()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::start, Qt::QueuedConnection);
}

void SyncEngine::syncNow()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::syncNow, Qt::QueuedConnection);
}

void SyncEngine::enrolmentsWaiting()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::enrolmentsWaiting, Qt::QueuedConnection);
}

void SyncEngine::fetchRegisterAgain()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::fetchRegisterAgain, Qt::QueuedConnection);
}

} // namespace clips::sync
