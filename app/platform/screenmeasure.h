#pragma once

#include <QSize>
#include <QSizeF>

class QScreen;

namespace clips::platform {

/// How many pixels, as widgets count them, make a millimetre on this screen. `measuredMm` is what the administrator
/// measured with a ruler (0 × 0: not measured); then what the screen says of itself, if it is believable; then what the
/// system thinks a text needs.
[[nodiscard]] double physicalPixelsPerMm(const QScreen &screen, QSize measuredMm);

/// The rule behind it.
[[nodiscard]] double pixelsPerMm(QSize pixels, QSizeF measuredMm, QSizeF reportedMm, double dotsPerInch);

} // namespace clips::platform
