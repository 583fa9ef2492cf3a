#pragma once

#include "domain/catalogue.h"

#include <QDate>
#include <QList>

namespace clips::rules {

/// What part of a service a child is old enough for.
struct Level
{
    std::optional<domain::SchoolKind> kind; ///< nothing: the whole service
    bool earlyEntry = false;                ///< "anticipatari" (DPR 89/2009): after the others, if there are places

    bool operator==(const Level &) const = default;
};

enum class AgeFit { Fits, TooYoung, TooOld };

/// The levels of a service for a birth date. Born January to April three years before the year ends: nursery and early
/// entry to infant school. Empty: none; see ageFit().
[[nodiscard]] QList<Level> levelsFor(const domain::Catalogue &catalogue, domain::Service service,
                                     const QString &schoolYear, QDate birthDate);
/// Fits where the office published no age rule.
[[nodiscard]] AgeFit ageFit(const domain::Catalogue &catalogue, domain::Service service, const QString &schoolYear,
                            QDate birthDate, std::optional<domain::SchoolKind> kind = {});

} // namespace clips::rules
