#include "secrets/sodiumreceiptsigner.h"

#include <array>
#include <mutex>
#include <sodium.h>

namespace clips::secrets {

using ports::VaultError;
using Unlocked = Result<void, VaultError>;
using SecretRead = Result<QByteArray, VaultError>;

namespace {

static_assert(crypto_sign_SEEDBYTES == GuardedKey::size);

/// The 64-byte form libsodium signs with; wiped when it is let go.
struct ExpandedKey
{
    explicit ExpandedKey(const GuardedKey &seed) { crypto_sign_seed_keypair(open.data(), secret.data(), seed.bytes()); }
    ~ExpandedKey() { sodium_memzero(secret.data(), secret.size()); }
    Q_DISABLE_COPY_MOVE(ExpandedKey)

    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
};

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QString keyName()
{
    return QLatin1String(ports::receiptKeySecret);
}

Unlocked adopt(SecretRead read, SodiumReceiptSigner &signer)
{
    if (!read)
        return Failure{read.error()};
    auto seed = GuardedKey::fromBytes(*read);
    sodium_memzero(read->data(), size_t(read->size()));
    if (!seed || !signer.adopt(std::move(*seed)))
        return Failure{VaultError::Failed};
    return {};
}

QFuture<Unlocked> create(ports::SecretVault &vault, SodiumReceiptSigner &signer)
{
    const auto seed = GuardedKey::random();
    if (!seed)
        return QtFuture::makeReadyFuture(Unlocked(Failure{VaultError::Failed}));
    return vault.write(keyName(), seed->view().toByteArray())
        .then([&vault, &signer](const Unlocked &written) {
            if (!written)
                return QtFuture::makeReadyFuture(Unlocked(Failure{written.error()}));
            return vault.read(keyName()).then([&signer](const SecretRead &read) { return adopt(read, signer); });
        })
        .unwrap();
}

} // namespace

SodiumReceiptSigner::~SodiumReceiptSigner() = default;

bool SodiumReceiptSigner::adopt(GuardedKey seed)
{
    if (sodium_init() < 0)
        return false;
    const ExpandedKey key(seed);
    const std::unique_lock lock(m_lock);
    m_publicKey = QByteArray(reinterpret_cast<const char *>(key.open.data()), qsizetype(key.open.size()));
    m_seed = std::move(seed);
    return true;
}

QByteArray SodiumReceiptSigner::publicKey() const
{
    const std::shared_lock lock(m_lock);
    return m_publicKey;
}

QByteArray SodiumReceiptSigner::sign(QByteArrayView message) const
{
    const std::shared_lock lock(m_lock);
    if (!m_seed)
        return {};
    const ExpandedKey key(*m_seed);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), key.secret.data());
    return signature;
}

bool isReceiptSignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    return sodium_init() >= 0 && publicKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) &&
           signature.size() == qsizetype(crypto_sign_BYTES) &&
           crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()),
                                       raw(publicKey)) == 0;
}

QFuture<Unlocked> unlockReceiptKey(ports::SecretVault &vault, SodiumReceiptSigner &signer)
{
    return vault.read(keyName())
        .then([&vault, &signer](const SecretRead &read) {
            if (!read && read.error() == VaultError::NotFound)
                return create(vault, signer);
            return QtFuture::makeReadyFuture(adopt(read, signer));
        })
        .unwrap();
}

} // namespace clips::secrets
