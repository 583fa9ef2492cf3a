#include "ui/theme/screenmeasure.h"

#include <QScreen>
#include <cmath>

namespace clips::ui {

namespace {

constexpr double plausibleDpiMin = 60;
constexpr double plausibleDpiMax = 350;
constexpr double smallDiagonalMm = 17 * 25.4;

} // namespace

ScreenMeasure ScreenMeasure::from(QSizeF pixels, QSizeF mm)
{
    ScreenMeasure measure;
    if (!mm.isEmpty()) {
        const double perMm = (pixels.width() + pixels.height()) / (mm.width() + mm.height());
        if (perMm * 25.4 >= plausibleDpiMin && perMm * 25.4 <= plausibleDpiMax)
            measure.pixelsPerMm = perMm;
    }
    measure.isSmall = std::hypot(pixels.width(), pixels.height()) / measure.pixelsPerMm < smallDiagonalMm;
    return measure;
}

ScreenMeasure ScreenMeasure::of(const QScreen &screen, QSizeF configuredMm)
{
    const QSizeF pixels = screen.geometry().size();
    if (!configuredMm.isEmpty())
        return from(pixels, configuredMm);
    const QSizeF mm = screen.physicalSize();
    // Xvfb and its like answer 96 or 100 dpi for any size they are given: that is no measure of glass.
    const double dpi = screen.physicalDotsPerInch();
    return from(pixels, std::abs(dpi - 96) < 1 || std::abs(dpi - 100) < 1 ? QSizeF() : mm);
}

} // namespace clips::ui
