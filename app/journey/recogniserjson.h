#pragma once

#include "journey/recogniser.h"

#include <QByteArray>
#include <optional>

namespace clips::journey {

/// A recognition that has begun, as a draft for as long as the screen is locked. In the clear only in memory; the
/// store seals it.
[[nodiscard]] QByteArray encodeRecognition(const RecognitionInProgress &begun);
/// nullopt: the bytes are something else, a sitting for instance.
[[nodiscard]] std::optional<RecognitionInProgress> decodeRecognition(const QByteArray &bytes);

} // namespace clips::journey
