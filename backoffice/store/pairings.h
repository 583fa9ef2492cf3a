#pragma once

#include "backoffice/store/database.h"
#include "base/clock.h"
#include "base/random.h"

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
    QString token; ///< "K03.<43 characters>", given once; only its hash is kept
};

/// Whom the office knows: its kiosks, and its portal. Each has one token; a new one makes the former void.
class Pairings
{
public:
    Pairings(Database &database, const Clock &clock, RandomSource &random);

    /// A code for this kiosk, or for the next free number when the id is empty; good for 15 minutes, once.
    /// NotFound when the id is not "K" and two digits, or every number is taken.
    [[nodiscard]] Result<PairingCode, OfficeError> issue(const QString &kioskId = {});

    /// NotFound for a wrong, used or expired code: the caller shall not learn which.
    [[nodiscard]] Result<PairedKiosk, OfficeError> redeem(const QString &code, const QString &kioskName,
                                                          const QString &softwareVersion);

    /// The kiosk a token belongs to; the comparison takes the same time for every wrong token.
    [[nodiscard]] Result<std::optional<QString>, OfficeError> kioskOf(const QByteArray &token);

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
};

} // namespace clips::office
