#pragma once

#include "ports/secrethasher.h"

#include <QThreadPool>

namespace clips::secrets {

/// argon2id with 64 MiB and three passes (libsodium crypto_pwhash_str), one at a time in a worker thread.
class Argon2SecretHasher final : public ports::SecretHasher
{
    Q_DISABLE_COPY_MOVE(Argon2SecretHasher)
public:
    Argon2SecretHasher();
    ~Argon2SecretHasher() override;

    QFuture<QString> hash(const QString &secret) override;

private:
    QThreadPool m_worker;
};

} // namespace clips::secrets
