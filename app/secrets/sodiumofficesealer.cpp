#include "secrets/sodiumofficesealer.h"

#include "wire/digest.h"

#include <mutex>
#include <sodium.h>

namespace clips::secrets {

SodiumOfficeSealer::SodiumOfficeSealer(const ports::ReceiptSigner &signer)
    : m_signer(signer)
{}

SodiumOfficeSealer::~SodiumOfficeSealer() = default;

void SodiumOfficeSealer::adopt(const wire::SealKeys &keys)
{
    const wire::SealKey *current = keys.current();
    if (!current || current->publicKey.size() != qsizetype(crypto_box_PUBLICKEYBYTES) || sodium_init() < 0)
        return;
    const std::unique_lock guard(m_lock);
    m_publicKey = current->publicKey;
}

std::optional<wire::Envelope> SodiumOfficeSealer::seal(const QUuid &enrolmentId, const QString &kioskId,
                                                       const QByteArray &body) const
{
    const std::shared_lock guard(m_lock);
    if (m_publicKey.isEmpty())
        return std::nullopt;
    wire::Envelope envelope{enrolmentId, kioskId, wire::bodyHash(body), wire::sealKeyId(m_publicKey), {}};
    envelope.sealed.resize(body.size() + qsizetype(crypto_box_SEALBYTES));
    const int failed = crypto_box_seal(reinterpret_cast<unsigned char *>(envelope.sealed.data()),
                                       reinterpret_cast<const unsigned char *>(body.constData()),
                                       static_cast<unsigned long long>(body.size()),
                                       reinterpret_cast<const unsigned char *>(m_publicKey.constData()));
    if (failed) // a point of low order: nobody could open it
        return std::nullopt;
    envelope.signature = m_signer.sign(wire::signedText(envelope));
    return envelope;
}

} // namespace clips::secrets
