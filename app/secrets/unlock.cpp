#include "secrets/unlock.h"

#include "secrets/guardedkey.h"
#include "secrets/sodiumsealer.h"

#include <sodium.h>

namespace clips::secrets {

using ports::VaultError;
using Unlocked = Result<KeyOrigin, VaultError>;
using SecretRead = Result<QByteArray, VaultError>;

namespace {

QString dataKeyName()
{
    return QLatin1String(ports::dataKeySecret);
}

Unlocked adopt(SecretRead read, SodiumSealer &sealer, KeyOrigin origin)
{
    if (!read)
        return Failure{read.error()};
    const auto key = GuardedKey::fromBytes(*read);
    sodium_memzero(read->data(), size_t(read->size()));
    if (!key || !sealer.adopt(*key))
        return Failure{VaultError::Failed};
    return origin;
}

QFuture<Unlocked> create(ports::SecretVault &vault, SodiumSealer &sealer)
{
    const auto key = GuardedKey::random();
    if (!key)
        return QtFuture::makeReadyFuture(Unlocked(Failure{VaultError::Failed}));
    const QByteArray bytes = key->view().toByteArray();
    return vault.write(dataKeyName(), bytes)
        .then([&vault, &sealer](const Result<void, VaultError> &written) {
            if (!written)
                return QtFuture::makeReadyFuture(Unlocked(Failure{written.error()}));
            return vault.read(dataKeyName()).then([&sealer](const SecretRead &read) {
                return adopt(read, sealer, KeyOrigin::Created);
            });
        })
        .unwrap();
}

} // namespace

QFuture<Unlocked> unlock(ports::SecretVault &vault, SodiumSealer &sealer, WhenMissing whenMissing)
{
    return vault.read(dataKeyName())
        .then([&vault, &sealer, whenMissing](const SecretRead &read) {
            if (!read && read.error() == VaultError::NotFound && whenMissing == WhenMissing::Create)
                return create(vault, sealer);
            return QtFuture::makeReadyFuture(adopt(read, sealer, KeyOrigin::Found));
        })
        .unwrap();
}

} // namespace clips::secrets
