#pragma once

#include "domain/sitting.h"

#include <QByteArray>
#include <optional>

namespace clips::journey {

/// A sitting as a draft: what is needed to go on after a crash. In the clear only in memory; the store seals it.
[[nodiscard]] QByteArray encodeSitting(const domain::Sitting &sitting);
/// nullopt: written by another version or damaged; such a draft is listed as unreadable, never guessed at.
[[nodiscard]] std::optional<domain::Sitting> decodeSitting(const QByteArray &bytes);

} // namespace clips::journey
