#pragma once

#include "base/result.h"
#include "ports/storeerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QString>

namespace clips::ports {

/// A document the office publishes, as it was downloaded: "catalogue", "roster", or a cursor such as "outcomes".
struct Publication
{
    QString name;
    QString version; ///< ETag or cursor
    QByteArray content;
    QDateTime fetchedAt;
};

/// Name under which is kept when the office was last heard (fetchedAt) and what time it said then (version, ISO 8601;
/// empty: it said none).
inline constexpr char officeContact[] = "office-contact";

/// Last good copy of everything published, so that the kiosk starts without a network. Any thread.
class PublicationStore
{
public:
    virtual ~PublicationStore();
    virtual QFuture<Result<void, StoreError>> put(const Publication &publication) = 0;
    /// NotFound when never downloaded.
    virtual QFuture<Result<Publication, StoreError>> get(const QString &name) = 0;
};

} // namespace clips::ports
