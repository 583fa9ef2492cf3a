#pragma once

#include "ports/officesealer.h"
#include "ports/receiptsigner.h"

#include <shared_mutex>

namespace clips::secrets {

/// Sealed boxes of libsodium to the office's current key, signed with the kiosk's receipt key. Any thread.
class SodiumOfficeSealer final : public ports::OfficeSealer
{
    Q_DISABLE_COPY_MOVE(SodiumOfficeSealer)
public:
    /// signer must outlive it.
    explicit SodiumOfficeSealer(const ports::ReceiptSigner &signer);
    ~SodiumOfficeSealer() override;

    /// Seals to the document's current key from now on; one without a current key changes nothing.
    void adopt(const wire::SealKeys &keys);

    [[nodiscard]] std::optional<wire::Envelope> seal(const QUuid &enrolmentId, const QString &kioskId,
                                                     const QByteArray &body) const override;

private:
    const ports::ReceiptSigner &m_signer;
    mutable std::shared_mutex m_lock;
    QByteArray m_publicKey;
};

} // namespace clips::secrets
