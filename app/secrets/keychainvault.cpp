#include "secrets/keychainvault.h"

#include "secrets/keyringlock.h"

#include <QPromise>
#include <QTimer>

#include <memory>
#include <qt6keychain/keychain.h>

namespace clips::secrets {

using ports::VaultError;
using SecretRead = Result<QByteArray, VaultError>;

namespace {

VaultError vaultError(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return VaultError::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return VaultError::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return VaultError::Unavailable;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return VaultError::Failed;
}

/// Starts a job that deletes itself; `answer` makes the result from the finished job. Whichever comes first, the job or
/// the time-out, answers; the other finds the promise finished.
template <typename R, typename Job, typename Answer>
QFuture<R> start(std::unique_ptr<Job> owned, std::chrono::milliseconds timeout, Answer answer)
{
    Job *job = owned.release();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    // Shared by the two connections below; the one that runs last lets it go.
    const auto promise = std::make_shared<QPromise<R>>();
    const auto finish = [promise](R result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [finish, answer, job] {
        if (job->error() == QKeychain::NoError)
            finish(answer(*job));
        else
            finish(Failure{vaultError(*job)});
    });
    QTimer::singleShot(timeout, job, [finish] { finish(Failure{VaultError::Unavailable}); });
    job->start();
    return promise->future();
}

} // namespace

KeychainVault::KeychainVault(QString service, std::chrono::milliseconds timeout)
    : m_service(std::move(service))
    , m_timeout(timeout)
{}

QFuture<SecretRead> KeychainVault::read(const QString &name)
{
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(m_service);
    job->setKey(name);
    return start<SecretRead>(std::move(job), m_timeout,
                             [](const QKeychain::ReadPasswordJob &done) { return SecretRead(done.binaryData()); })
        .then([timeout = m_timeout](const SecretRead &read) {
            if (read || read.error() != VaultError::NotFound)
                return QtFuture::makeReadyFuture(read);
            return keyringIsLocked(timeout).then([](bool isLocked) {
                return SecretRead(Failure{isLocked ? VaultError::Locked : VaultError::NotFound});
            });
        })
        .unwrap();
}

QFuture<Result<void, VaultError>> KeychainVault::write(const QString &name, const QByteArray &secret)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(m_service);
    job->setKey(name);
    job->setBinaryData(secret);
    return start<Result<void, VaultError>>(
        std::move(job), m_timeout, [](const QKeychain::WritePasswordJob &) { return Result<void, VaultError>(); });
}

} // namespace clips::secrets
