#pragma once

#include "ports/letterstore.h"
#include "sync/officeclient.h"

#include <QObject>

namespace clips::sync {

/// Tells the office of activation letters, one after the other, until one is not taken; the next run goes on. Lives in
/// the sync's thread.
class LetterPump final : public QObject
{
    Q_OBJECT

public:
    LetterPump(OfficeClient &client, ports::LetterStore &letters, QString kioskId);

    void run();
    /// For good: asks the store nothing more.
    void stop() { m_stopped = true; }

private:
    void tellNext();

    OfficeClient &m_client;
    ports::LetterStore &m_letters;
    const QString m_kioskId;
    bool m_running = false;
    bool m_again = false;
    bool m_stopped = false;
};

} // namespace clips::sync
