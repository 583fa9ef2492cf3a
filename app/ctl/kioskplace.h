#pragma once

#include "base/result.h"
#include "config/kioskconfig.h"
#include "ctl/commandline.h"
#include "ports/secretvault.h"

#include <QObject>
#include <memory>

namespace clips::ctl {

/// The kiosk that --config and --data point to.
struct KioskPlace
{
    config::KioskConfig config;
    QString folder; ///< of its files
};

/// The sentence for the administrator when the configuration cannot be used.
[[nodiscard]] Result<KioskPlace, Answer> kioskPlace(const CommandLine &line);

/// Keychain or key file, as the configuration says. Belongs to the main thread and lives as long as its parent, because
/// a continuation that held it might be destroyed in the vault's own thread.
class Vault final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Vault)
public:
    Vault(const KioskPlace &place, QObject *parent);
    [[nodiscard]] ports::SecretVault &operator*() const { return *m_vault; }
    [[nodiscard]] ports::SecretVault *operator->() const { return m_vault.get(); }

private:
    std::unique_ptr<ports::SecretVault> m_vault;
};

} // namespace clips::ctl
