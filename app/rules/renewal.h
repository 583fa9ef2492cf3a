#pragma once

#include "domain/knownenrolment.h"

#include <QList>
#include <optional>

namespace clips::rules {

/// The enrolment that a new one may be a renewal of: the latest of an earlier year, same service, not withdrawn.
[[nodiscard]] std::optional<domain::KnownEnrolment> previousEnrolment(const QList<domain::KnownEnrolment> &knownOfChild,
                                                                      domain::Service service,
                                                                      const QString &schoolYear);

} // namespace clips::rules
