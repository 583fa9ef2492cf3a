#include "secrets/keyfilevault.h"

#include "secrets/privatefile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QtConcurrentRun>

#include <chrono>

namespace clips::secrets {

using ports::VaultError;

namespace {

constexpr std::chrono::seconds longestWrite(10);

Result<QJsonObject, VaultError> load(const QString &path)
{
    const auto content = readPrivateFile(path);
    if (!content)
        return Failure{content.error()};
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    if (!document.isObject())
        return Failure{VaultError::Failed};
    return document.object();
}

Result<QByteArray, VaultError> readSecret(const QString &path, const QString &name)
{
    const auto secrets = load(path);
    if (!secrets)
        return Failure{secrets.error()};
    if (!secrets->contains(name))
        return Failure{VaultError::NotFound};
    return QByteArray::fromBase64(secrets->value(name).toString().toLatin1());
}

Result<void, VaultError> writeSecret(const QString &path, const QString &name, const QByteArray &secret)
{
    // clips-kioskctl may write the office token while the kiosk writes its first key: neither may be lost.
    QLockFile lock(path + QStringLiteral(".lock"));
    lock.setStaleLockTime(longestWrite);
    if (!lock.tryLock(longestWrite))
        return Failure{VaultError::Failed};
    const auto secrets = load(path);
    if (!secrets && secrets.error() != VaultError::NotFound)
        return Failure{secrets.error()};
    QJsonObject changed = secrets ? *secrets : QJsonObject();
    changed.insert(name, QString::fromLatin1(secret.toBase64()));
    return writePrivateFile(path, QJsonDocument(changed).toJson());
}

} // namespace

KeyFileVault::KeyFileVault(const QString &folder)
    : m_path(folder + QStringLiteral("/demo-keys.json"))
{}

KeyFileVault::~KeyFileVault() = default;

QFuture<Result<QByteArray, VaultError>> KeyFileVault::read(const QString &name)
{
    return QtConcurrent::run(&m_worker, &readSecret, m_path, name);
}

QFuture<Result<void, VaultError>> KeyFileVault::write(const QString &name, const QByteArray &secret)
{
    return QtConcurrent::run(&m_worker, &writeSecret, m_path, name, secret);
}

} // namespace clips::secrets
