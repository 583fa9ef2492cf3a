#include "secrets/argon2secrethasher.h"

#include <QtConcurrentRun>

#include <array>
#include <sodium.h>

namespace clips::secrets {

namespace {

constexpr unsigned long long passes = 3;
constexpr size_t memory = size_t(64) * 1024 * 1024;

QString verifierOf(const QString &secret)
{
    if (sodium_init() < 0)
        return {};
    QByteArray bytes = secret.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> verifier{};
    const int done = crypto_pwhash_str(verifier.data(), bytes.constData(),
                                       static_cast<unsigned long long>(bytes.size()), passes, memory);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return done == 0 ? QString::fromLatin1(verifier.data()) : QString();
}

} // namespace

Argon2SecretHasher::Argon2SecretHasher()
{
    m_worker.setMaxThreadCount(1);
}

Argon2SecretHasher::~Argon2SecretHasher() = default;

QFuture<QString> Argon2SecretHasher::hash(const QString &secret)
{
    return QtConcurrent::run(&m_worker, &verifierOf, secret);
}

} // namespace clips::secrets
