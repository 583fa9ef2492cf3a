#pragma once

#include "backoffice/store/database.h"
#include "backoffice/store/publications.h"
#include "base/clock.h"
#include "wire/receiptkeys.h"

namespace clips::office {

/// The keys that kiosks sign receipts with, as the office vouches for them.
class ReceiptKeyStore
{
public:
    ReceiptKeyStore(Database &database, const Clock &clock);

    /// A key that is already this kiosk's changes nothing, also when it was revoked. False: it is another kiosk's.
    [[nodiscard]] Result<bool, OfficeError> put(const QString &kioskId, const QByteArray &publicKey);

    /// Whether a kiosk signed this with a key that was not revoked.
    [[nodiscard]] Result<bool, OfficeError> isSignedBy(const QString &kioskId, const QByteArray &message,
                                                       const QByteArray &signature);

    /// Every key of a kiosk in force, from now on; how many there were.
    [[nodiscard]] Result<int, OfficeError> revoke(const QString &kioskId);

    /// Keys, revocations and receipts that a later application replaced or withdrew. NotFound before a catalogue with
    /// the municipality's code was published.
    [[nodiscard]] Result<wire::ReceiptKeys, OfficeError> all();
    /// all() as kiosks download it; the version follows the content.
    [[nodiscard]] Result<Publication, OfficeError> document();

private:
    [[nodiscard]] Result<QList<wire::SupersededReceipt>, OfficeError> superseded();

    Database &m_database;
    const Clock &m_clock;
};

} // namespace clips::office
