#pragma once

#include "ports/outbox.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace clips::ports {

/// What the status words on every page are made from.
struct SyncStatus
{
    enum class Line { Unknown, Online, Offline, NotPaired, Refused, Revoked };
    Line line = Line::Unknown;
    QString reason; ///< stable code when not online: "unreachable", "tls", "timeout", "not_an_acknowledgement" ...
    QueueSummary queue;
    QDateTime lastContactAt; ///< invalid: never
    QDateTime registerProducedAt;
    QString catalogueVersion;
    bool sendingNow = false;
};

/// The way to the office: sends what waits, downloads what is published. Any thread.
class OfficeLink
{
public:
    virtual ~OfficeLink();
    /// "Send now": tries at once, whatever the back-off says; also looks for news to download.
    virtual void syncNow() = 0;
    /// An enrolment was confirmed: send it when the line is believed to be up.
    virtual void enrolmentsWaiting() = 0;
};

} // namespace clips::ports

Q_DECLARE_METATYPE(clips::ports::SyncStatus)
