#pragma once

#include "ports/secretvault.h"

#include <QThreadPool>

namespace clips::secrets {

/// Secrets in a plain JSON file that only its owner may read (0600). FOR DEMONSTRATIONS on machines without a keychain:
/// whoever copies the folder has the keys. Refuses, as Locked, a file that others may read or own, and a symbolic link.
/// Any thread; the disk is touched in a worker thread.
class KeyFileVault final : public ports::SecretVault
{
    Q_DISABLE_COPY_MOVE(KeyFileVault)
public:
    /// The folder must exist.
    explicit KeyFileVault(const QString &folder);
    ~KeyFileVault() override;

    QFuture<Result<QByteArray, ports::VaultError>> read(const QString &name) override;
    QFuture<Result<void, ports::VaultError>> write(const QString &name, const QByteArray &secret) override;

    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
    QThreadPool m_worker;
};

} // namespace clips::secrets
