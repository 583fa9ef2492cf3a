#pragma once

#include "domain/sitting.h"
#include "rules/ownchild.h"

#include <QByteArray>
#include <optional>

namespace clips::journey {

/// What stood on a page and was not right yet when the screen went.
struct Typed
{
    std::optional<rules::OwnChild> child; ///< its id is empty for one who is new
    std::optional<domain::Authority> authority;
};

/// A sitting as a draft: what is needed to go on after a crash. In the clear only in memory; the store seals it.
[[nodiscard]] QByteArray encodeSitting(const domain::Sitting &sitting, const Typed &typed = {});
/// nullopt: written by another version or damaged; such a draft is listed as unreadable, never guessed at.
[[nodiscard]] std::optional<domain::Sitting> decodeSitting(const QByteArray &bytes);
/// What was typed in the same draft; whatever cannot be read is left out.
[[nodiscard]] Typed decodeTyped(const QByteArray &bytes);

} // namespace clips::journey
