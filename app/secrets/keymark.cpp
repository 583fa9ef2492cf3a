#include "secrets/keymark.h"

#include "ports/sealer.h"
#include "secrets/privatefile.h"

#include <QtConcurrentRun>

namespace clips::secrets {

using ports::VaultError;

namespace {

Result<void, VaultError> hold(const ports::Sealer &sealer, const QString &file)
{
    const auto digest = sealer.fingerprint("the key of this kiosk");
    if (!digest)
        return Failure{VaultError::Failed};
    const auto mark = readPrivateFile(file);
    if (!mark && mark.error() == VaultError::NotFound)
        return writePrivateFile(file, digest->toLatin1());
    if (!mark)
        return Failure{VaultError::Failed};
    if (*mark != digest->toLatin1())
        return Failure{VaultError::OtherKey};
    return {};
}

} // namespace

QFuture<Result<void, VaultError>> holdAgainstMark(const ports::Sealer &sealer, const QString &file)
{
    return QtConcurrent::run([&sealer, file] { return hold(sealer, file); });
}

} // namespace clips::secrets
