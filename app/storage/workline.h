#pragma once

#include <QObject>
#include <QThread>
#include <functional>

namespace clips::storage {

/// Where the work of a database runs: in the order it was posted, one after the other, never in the caller's call.
class WorkLine
{
    Q_DISABLE_COPY_MOVE(WorkLine)
public:
    WorkLine() = default;
    virtual ~WorkLine();

    /// Any thread.
    virtual void post(std::function<void()> work) = 0;
    /// Returns when everything posted so far has run. The last call.
    virtual void finish() = 0;
};

/// A thread of its own.
class ThreadLine final : public WorkLine
{
public:
    ThreadLine();
    ~ThreadLine() override;

    void post(std::function<void()> work) override;
    void finish() override;

private:
    QThread m_thread;
    QObject m_worker; ///< lives in the thread; receives posted work
};

} // namespace clips::storage
