#include "secrets/sodiumsealer.h"

#include <mutex>
#include <sodium.h>

namespace clips::secrets {

using ports::SealError;

namespace {

constexpr char version = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype headSize = 1 + nonceSize;

enum KeyPurpose : quint64 { Sealing = 1, Fingerprinting = 2 };

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray authenticated(QByteArrayView context)
{
    QByteArray data(1, version);
    data.append(context);
    return data;
}

} // namespace

SodiumSealer::SodiumSealer() = default;
SodiumSealer::~SodiumSealer() = default;

bool SodiumSealer::adopt(const GuardedKey &dataKey)
{
    auto sealing = dataKey.derived(Sealing);
    auto fingerprinting = dataKey.derived(Fingerprinting);
    if (!sealing || !fingerprinting)
        return false;
    const std::unique_lock guard(m_lock);
    m_keys.emplace(Keys{std::move(*sealing), std::move(*fingerprinting)});
    return true;
}

bool SodiumSealer::hasKey() const
{
    const std::shared_lock guard(m_lock);
    return m_keys.has_value();
}

Result<QByteArray, SealError> SodiumSealer::seal(QByteArrayView plain, QByteArrayView context) const
{
    const std::shared_lock guard(m_lock);
    if (!m_keys)
        return Failure{SealError::NoKey};
    const QByteArray data = authenticated(context);
    QByteArray sealed(headSize + plain.size() + tagSize, Qt::Uninitialized);
    sealed[0] = version;
    auto *nonce = reinterpret_cast<unsigned char *>(sealed.data()) + 1;
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, raw(plain), size_t(plain.size()), raw(data),
                                               size_t(data.size()), nullptr, nonce, m_keys->sealing.bytes());
    return sealed;
}

Result<QByteArray, SealError> SodiumSealer::open(QByteArrayView sealed, QByteArrayView context) const
{
    const std::shared_lock guard(m_lock);
    if (!m_keys)
        return Failure{SealError::NoKey};
    if (sealed.size() < headSize + tagSize || sealed[0] != version)
        return Failure{SealError::Altered};
    const QByteArray data = authenticated(context);
    const unsigned char *nonce = raw(sealed) + 1;
    QByteArray plain(sealed.size() - headSize - tagSize, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, nonce + nonceSize,
        size_t(sealed.size() - headSize), raw(data), size_t(data.size()), nonce, m_keys->sealing.bytes());
    if (failed)
        return Failure{SealError::Altered};
    return plain;
}

Result<QString, SealError> SodiumSealer::fingerprint(QByteArrayView value) const
{
    const std::shared_lock guard(m_lock);
    if (!m_keys)
        return Failure{SealError::NoKey};
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), size_t(digest.size()), raw(value),
                       size_t(value.size()), m_keys->fingerprinting.bytes(), GuardedKey::size);
    return QString::fromLatin1(digest.toHex());
}

} // namespace clips::secrets
