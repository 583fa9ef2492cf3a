#pragma once

#include "backoffice/store/database.h"
#include "base/clock.h"
#include "base/random.h"

#include <functional>
#include <optional>

namespace clips::office {

struct PairingCode
{
    QString kioskId;
    QString code; ///< "K03-7F3Q-9XKD", to be read out or typed; only its hash is kept
    QDateTime expiresAt;
};

struct PairedKiosk
{
    QString kioskId;
    QByteArray certificate; ///< DER
    QDateTime revokedAt;    ///< invalid: in force
};

/// Whom the office knows: its kiosks by their certificates, and its portal by a token. Each has one; a new one makes
/// the former void.
class Pairings
{
public:
    Pairings(Database &database, const Clock &clock, RandomSource &random);

    /// A code for this kiosk, or for the next free number when the id is empty; good for 15 minutes, once.
    /// NotFound when the id is not "K" and two digits, or every number is taken.
    [[nodiscard]] Result<PairingCode, OfficeError> issue(const QString &kioskId = {});

    /// Gives the kiosk of a code its certificate (DER). NotFound for a wrong, used or expired code: the caller shall
    /// not learn which. Io when `certify` makes none; the code stays good then.
    [[nodiscard]] Result<PairedKiosk, OfficeError>
    redeem(const QString &code, const QString &kioskName, const QString &softwareVersion,
           const std::function<QByteArray(const QString &kioskId)> &certify);

    /// The kiosk whose certificate (DER) this is.
    [[nodiscard]] Result<std::optional<PairedKiosk>, OfficeError> kioskOf(const QByteArray &certificate);

    /// The kiosk is let in no more; false when there is no such kiosk in force.
    [[nodiscard]] Result<bool, OfficeError> revoke(const QString &kioskId);

    /// False when this kiosk has used the id before; it is forgotten after `forgetAt`.
    [[nodiscard]] Result<bool, OfficeError> noteRequest(const QString &kioskId, const QString &jti,
                                                        const QDateTime &forgetAt);

    /// "portal.<43 characters>", given once; only its hash is kept.
    [[nodiscard]] Result<QString, OfficeError> newPortalToken();
    /// Takes the same time for every wrong token.
    [[nodiscard]] Result<bool, OfficeError> isPortal(const QByteArray &token);

private:
    [[nodiscard]] Result<QString, OfficeError> freeKioskId();
    [[nodiscard]] QString tokenOf(const QString &who);
    [[nodiscard]] QString letters(int count);

    Database &m_database;
    const Clock &m_clock;
    RandomSource &m_random;
    qint64 m_sweepAtMs = 0; ///< monotonic: when old request ids are forgotten next
};

} // namespace clips::office
