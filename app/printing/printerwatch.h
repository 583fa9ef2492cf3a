#pragma once

#include <QObject>
#include <QString>

namespace clips::printing {

class PrintWorker;

/// What the status words say about the printer, between jobs too: looked at about every fifteen seconds.
/// Reasons are the codes of PrintProgress::reason; empty means nothing is known to be wrong.
class PrinterWatch : public QObject
{
    Q_OBJECT
public:
    explicit PrinterWatch(const PrintWorker &worker);

    /// For whoever comes late to stateChanged().
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    /// In the watch's thread, which must run an event loop.
    void stateChanged(const QString &reason);

private:
    const PrintWorker &m_worker;
};

} // namespace clips::printing
