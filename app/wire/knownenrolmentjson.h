#pragma once

#include "domain/knownenrolment.h"
#include "wire/jsonreader.h"

namespace clips::wire {

/// An enrolment the office knows of, as it travels with the household of its child in the register snapshot.
[[nodiscard]] QJsonObject knownEnrolmentJson(const domain::KnownEnrolment &enrolment);
/// Reads the object itself; a problem is told by the reader.
[[nodiscard]] domain::KnownEnrolment readKnownEnrolment(JsonReader &reader);

} // namespace clips::wire
