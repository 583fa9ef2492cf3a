#include "ctl/commands.h"
#include "ctl/kioskplace.h"
#include "sync/authorities.h"
#include "sync/pairing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace clips::ctl {

namespace {
using Paired = Result<sync::PairingAnswer, sync::PairError>;

Answer pairFailure(sync::PairError error)
{
    switch (error) {
    case sync::PairError::Unreachable:
        return failure(u"unreachable"_s, u"The office does not answer. Check the address and the network."_s);
    case sync::PairError::Tls:
        return failure(u"tls"_s, u"The certificate of the office does not fit. Check the clock and ca_file."_s);
    case sync::PairError::CodeRefused:
        return failure(u"code_refused"_s, u"The code is wrong, used or expired. Ask the office for a new one."_s);
    case sync::PairError::SlowDown:
        return failure(u"slow_down"_s, u"Too many wrong codes. Wait a minute."_s);
    case sync::PairError::UnexpectedAnswer:
        return failure(u"unexpected_answer"_s, u"Who answers there is no office of this version."_s);
    }
    Q_UNREACHABLE();
}

Answer vaultFailure(ports::VaultError error)
{
    if (error == ports::VaultError::Locked)
        return failure(u"vault_locked"_s, u"The keychain is locked, so the key was not kept. Unlock it, pair again."_s);
    return failure(u"vault"_s, u"The key could not be kept: no keychain answers. Pair again when it does."_s);
}

Answer done(const sync::PairingAnswer &pairing)
{
    return {ExitCode::Fine,
            {{u"paired"_s, true},
             {u"kiosk_id"_s, pairing.kioskId},
             {u"office_id"_s, pairing.officeId},
             {u"municipality"_s, pairing.municipality}},
            {u"paired: kiosk %1, %2"_s.arg(pairing.kioskId, pairing.municipality)}};
}

QFuture<Answer> keep(const KioskPlace &place, const sync::PairingAnswer &pairing)
{
    if (pairing.kioskId != place.config.kiosk.id)
        return ready(failure(u"other_kiosk"_s, u"The code was made for kiosk %1, the configuration is of %2."_s.arg(
                                                   pairing.kioskId, place.config.kiosk.id)));
    // A key file needs its folder before the kiosk's first start; nobody else may look into it.
    const bool isNew = !QFileInfo::exists(place.folder);
    if (!QDir().mkpath(place.folder) ||
        (isNew && !QFile::setPermissions(place.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return ready(failure(u"storage"_s, u"The storage folder cannot be made."_s));
    auto *vault = new Vault(place, qApp);
    return (*vault)
        ->write(QString::fromLatin1(ports::officeIdentitySecret), pairing.identity)
        .then(qApp, [vault, pairing](const Result<void, ports::VaultError> &written) {
            vault->deleteLater();
            return written ? done(pairing) : vaultFailure(written.error());
        });
}

QFuture<Answer> pairKiosk(const CommandLine &line, const QStringList &arguments)
{
    const auto place = kioskPlace(line);
    if (!place)
        return ready(place.error());
    const auto &office = place->config.office;
    if (office.url.isEmpty())
        return ready(failure(u"no_office"_s, u"The configuration names no office: write [office] url first."_s));
    const QByteArray authorities = sync::trustedAuthorities(office.caFile);
    if (authorities.isEmpty())
        return ready(failure(u"ca_file"_s, u"The ca_file of the configuration holds no certificate."_s));
    return sync::pair(office.url, authorities, arguments[0].trimmed(), place->config.kiosk.name)
        .then(qApp,
              [place = *place](const Paired &paired) {
                  return paired ? keep(place, *paired) : ready(pairFailure(paired.error()));
              })
        .unwrap();
}
} // namespace

QList<Command> pairCommands()
{
    return {{{u"pair"_s}, {u"CODE"_s}, {}, u"Pair this kiosk with the office of its configuration."_s, pairKiosk}};
}

} // namespace clips::ctl
