#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QUrl>

namespace clips::sync {

struct PairingAnswer
{
    QString kioskId;
    QByteArray identity; ///< see Identity; to be put into the secret vault at once, for the key is nowhere else
    QString officeId;
    QString municipality;
};

enum class PairError {
    Unreachable,      ///< nobody answers there, or not in time
    Tls,              ///< somebody answers who is not the office we trust
    CodeRefused,      ///< wrong, used or expired code
    SlowDown,         ///< too many wrong codes; wait a minute
    UnexpectedAnswer, ///< not an office of this version
};

/// Makes a key for this kiosk and exchanges the one-time code for a certificate. Needs the event loop of the calling
/// thread.
[[nodiscard]] QFuture<Result<PairingAnswer, PairError>> pair(const QUrl &url, const QByteArray &caCertificates,
                                                             const QString &pairingCode, const QString &kioskName);

} // namespace clips::sync
