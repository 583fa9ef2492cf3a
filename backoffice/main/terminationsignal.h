#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace clips::office {

/// Tells the event loop about SIGTERM and SIGINT. One per process, made before any thread.
class TerminationSignal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminationSignal)
public:
    TerminationSignal();
    ~TerminationSignal() override;

Q_SIGNALS:
    void requested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace clips::office
