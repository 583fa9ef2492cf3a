#pragma once

#include "domain/catalogue.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace clips::rules {

/// The channel this program stands at; windows of other channels (the portal, the schools) do not concern it.
inline constexpr QLatin1String counterChannel("counter");

/// The window of one service, school year and grade. Of several the one that is best for the guardian at that instant;
/// nullptr: the office published none. No grade: any.
[[nodiscard]] const domain::EnrolmentWindow *windowOf(const domain::Catalogue &catalogue, domain::Service service,
                                                      const QString &schoolYear,
                                                      std::optional<domain::SchoolKind> grade, const QDateTime &utc);

/// The window that matters now for a child who may attend one of these grades: an open one, else a late one, else the
/// next to open, else the last closed.
[[nodiscard]] const domain::EnrolmentWindow *windowNow(const domain::Catalogue &catalogue, domain::Service service,
                                                       QDate birthDate, const QDateTime &utc);

/// The grades a child may attend in a school year, one year of grace at either end.
[[nodiscard]] QList<domain::SchoolKind> gradesOfAge(QDate birthDate, const QString &schoolYear);

} // namespace clips::rules
