#pragma once

#include <QSizeF>

class QScreen;

namespace clips::ui {

/// How many pixels a millimetre has, and whether the screen is one of the small ones (type ×0.8).
struct ScreenMeasure
{
    double pixelsPerMm = 102 / 25.4;
    bool isSmall = false;

    /// From what the screen says of itself, corrected by what the configuration says (mm; empty: not said). Screens
    /// that say nonsense, as virtual ones do, count as 102 dpi: the 21.5″ panel of the reference desk.
    [[nodiscard]] static ScreenMeasure of(const QScreen &screen, QSizeF configuredMm);
    [[nodiscard]] static ScreenMeasure from(QSizeF pixels, QSizeF mm);
};

} // namespace clips::ui
