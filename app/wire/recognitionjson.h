#pragma once

#include "domain/recognition.h"
#include "wire/jsonreader.h"

namespace clips::wire {

/// A recognition in the shape of OpenID Connect for Identity Assurance ("verified_claims"); whose claims were verified
/// is the applicant of the same document. The six checks stand one by one with their time.
[[nodiscard]] QJsonObject recognitionJson(const domain::Recognition &recognition);
/// Reads the member "recognition".
[[nodiscard]] domain::Recognition readRecognition(JsonReader &outer);

} // namespace clips::wire
