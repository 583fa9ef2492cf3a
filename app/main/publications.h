#pragma once

#include "rules/published.h"

#include <QByteArray>
#include <QString>

namespace clips::kiosk {

/// Reads a catalogue as it was published, with the forms of an optional folder in front and the built-in ones behind.
/// nullptr: the bytes are no catalogue we know; the last good one stays in force.
[[nodiscard]] rules::PublishedPtr readPublished(const QByteArray &catalogue, const QString &formsDirectory);

} // namespace clips::kiosk
