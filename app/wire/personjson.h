#pragma once

#include "domain/person.h"
#include "wire/jsonreader.h"

namespace clips::wire {

/// A person as every document of the wire writes it: register snapshot, enrolment, draft.
[[nodiscard]] QJsonObject personJson(const domain::Person &person);
/// Reads the object itself; a problem is told by the reader.
[[nodiscard]] domain::Person readPerson(JsonReader &reader);

} // namespace clips::wire
