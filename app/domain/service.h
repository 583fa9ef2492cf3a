#pragma once

#include <QString>
#include <optional>

namespace clips::domain {

/// The three services of the corner. "Kindergarten" is nursery (0-3) and infant school (3-6), see the glossary.
enum class Service { Canteen, Kindergarten, Transport };

inline constexpr Service allServices[] = {Service::Canteen, Service::Kindergarten, Service::Transport};

/// The code used in files and on the wire: "canteen", "kindergarten", "transport".
[[nodiscard]] QString serviceCode(Service service);
[[nodiscard]] std::optional<Service> serviceFromCode(QStringView code);

} // namespace clips::domain
