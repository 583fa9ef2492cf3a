#pragma once

#include "ctl/kioskplace.h"

#include <QJsonObject>
#include <QList>

namespace clips::ctl {

enum class Health { Ok, Warning, Problem };

/// One thing the doctor looked at, and what to do about it.
struct Check
{
    QString code; ///< stable: "storage", "gates", "gate_disk" and the like, "clock", "tls", "office", "printer",
                  ///< "forms", "tables", "database", "data-key", "office-identity", "config"
    Health health = Health::Ok;
    QString message;
    QString remedy; ///< empty when healthy
};

/// What can be seen without a future; asks CUPS and may wait some seconds for it.
[[nodiscard]] QList<Check> checksOfMachine();
[[nodiscard]] QList<Check> checksOfPlace(const KioskPlace &place);

[[nodiscard]] Check keyCheck(const Result<QByteArray, ports::VaultError> &key, bool sealedDataExist);
[[nodiscard]] Check identityCheck(const Result<QByteArray, ports::VaultError> &token);
[[nodiscard]] Check databaseCheck(const Result<QJsonObject, Answer> &status);

/// What the desk says before new work, of a running kiosk or of the files of one that stands.
[[nodiscard]] QList<Check> gateChecks(const Result<QJsonObject, Answer> &status);

[[nodiscard]] QString healthCode(Health health); ///< "ok", "warning", "problem"

} // namespace clips::ctl
