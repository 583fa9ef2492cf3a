#pragma once

#include "config/kioskconfig.h"

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace clips::config {

/// What stands behind a key in the file; monostate: a type no key has (a date, a table, a mixed list).
using ConfigValue = std::variant<std::monostate, bool, qint64, QString, QStringList>;

struct Complaint
{
    QString message;
    QString remedy;
};

/// One key of the file and the only code that knows what may stand behind it.
struct ConfigKey
{
    QString name; ///< "section.key", or the key alone at the top of the file
    std::function<std::optional<Complaint>(const ConfigValue &value, const QString &folder, KioskConfig &config)> take;
};

[[nodiscard]] std::vector<ConfigKey> configKeys();

/// What is wrong between two keys that are right each for itself.
struct KeyedComplaint
{
    QString key;
    Complaint complaint;
};
[[nodiscard]] std::vector<KeyedComplaint> complaintsBetweenKeys(const KioskConfig &config);

} // namespace clips::config
