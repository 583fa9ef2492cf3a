#include "secrets/argon2pinverifier.h"

#include <QRegularExpression>
#include <QtConcurrentRun>

#include <sodium.h>

namespace clips::secrets {

namespace {

constexpr int minKiB = 64 * 1024;
constexpr int maxKiB = 256 * 1024;
constexpr int maxPasses = 10;

bool isAcceptable(const QString &verifier)
{
    static const QRegularExpression shape(QStringLiteral(R"(^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=1\$)"));
    const QRegularExpressionMatch match = shape.match(verifier);
    if (!match.hasMatch() || verifier.size() >= qsizetype(crypto_pwhash_STRBYTES))
        return false;
    const int kiB = match.capturedView(1).toInt();
    return kiB >= minKiB && kiB <= maxKiB && match.capturedView(2).toInt() <= maxPasses;
}

bool matches(const QString &verifier, const QString &pin)
{
    if (!isAcceptable(verifier) || sodium_init() < 0)
        return false;
    QByteArray secret = pin.toUtf8();
    const bool same =
        crypto_pwhash_str_verify(verifier.toLatin1().constData(), secret.constData(), size_t(secret.size())) == 0;
    sodium_memzero(secret.data(), size_t(secret.size()));
    return same;
}

} // namespace

Argon2PinVerifier::Argon2PinVerifier()
{
    m_worker.setMaxThreadCount(1);
}

Argon2PinVerifier::~Argon2PinVerifier() = default;

QFuture<bool> Argon2PinVerifier::verify(const QString &verifier, const QString &pin)
{
    return QtConcurrent::run(&m_worker, &matches, verifier, pin);
}

} // namespace clips::secrets
