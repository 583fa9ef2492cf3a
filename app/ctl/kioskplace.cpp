#include "ctl/kioskplace.h"

#include "config/readkioskconfig.h"
#include "config/storagefolder.h"
#include "secrets/keychainvault.h"
#include "secrets/keyfilevault.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace clips::ctl {

Result<KioskPlace, Answer> kioskPlace(const CommandLine &line)
{
    KioskPlace place{config::defaultKioskConfig(), {}};
    if (const auto file = line.value(u"config"_s)) {
        auto read = config::readKioskConfig(*file);
        if (!read)
            return Failure{failure(
                u"config"_s, u"The configuration cannot be used; see clips-kioskctl check config %1"_s.arg(*file))};
        place.config = *std::move(read);
    }
    const QString folder = line.value(u"data"_s).value_or(config::storageFolder(place.config));
    place.folder = QDir(folder).absolutePath();
    return place;
}

Vault::Vault(const KioskPlace &place, QObject *parent)
    : QObject(parent)
{
    if (place.config.secrets.backend == config::SecretsBackend::File)
        m_vault = std::make_unique<secrets::KeyFileVault>(place.folder);
    else
        m_vault = std::make_unique<secrets::KeychainVault>();
}

} // namespace clips::ctl
