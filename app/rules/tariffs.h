#pragma once

#include "domain/officerules.h"

#include <QString>
#include <optional>

namespace clips::rules {

/// What a tariff is looked up by.
struct TariffCase
{
    std::optional<qint64> iseeCents; ///< a valid ISEE for services to minors; nothing: none shown
    bool resident = true;            ///< in the municipality
    int childInService = 1;          ///< 1 for the first child of the family in the service, 2 for the second ...
    bool severeDisability = false;   ///< L. 104/1992 art. 3 c. 3
};

/// What the service would cost: an estimate for the screen, "salvo verifica" (domain reference 5.4).
struct TariffEstimate
{
    enum class Basis { Bracket, AboveBrackets, NoIsee, NotResident, Free };

    int cents = 0; ///< euro cents, rounded half up after the sibling reduction
    QString unit;  ///< "meal", "month" or "year"
    Basis basis = Basis::NoIsee;
    int reductionPercent = 0; ///< for brothers and sisters

    bool operator==(const TariffEstimate &) const = default;
};

/// Brackets include their upper bound to the cent.
[[nodiscard]] TariffEstimate estimate(const domain::Tariff &tariff, const TariffCase &of);

} // namespace clips::rules
