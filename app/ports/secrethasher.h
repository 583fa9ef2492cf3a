#pragma once

#include <QFuture>
#include <QString>

namespace clips::ports {

/// Makes the verifier by which a secret can later be recognised. Slow on purpose, so it works in its own thread.
class SecretHasher
{
public:
    virtual ~SecretHasher();
    /// An argon2id text (libsodium crypto_pwhash_str); empty when there was no memory for it.
    virtual QFuture<QString> hash(const QString &secret) = 0;
};

} // namespace clips::ports
