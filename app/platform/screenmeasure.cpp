#include "platform/screenmeasure.h"

#include <QScreen>

#include <cmath>

namespace clips::platform {

namespace {

constexpr double millimetresPerInch = 25.4;

/// Pixels per millimetre if the picture has about this shape and no screen we know is coarser or finer; else 0.
double believable(QSize pixels, QSizeF mm)
{
    if (pixels.isEmpty() || mm.isEmpty())
        return 0;
    const double across = pixels.width() / mm.width();
    const double down = pixels.height() / mm.height();
    const bool isSquare = std::abs(across - down) < 0.2 * std::max(across, down);
    const double both = (across + down) / 2;
    constexpr double coarsest = 30 / millimetresPerInch;
    constexpr double finest = 600 / millimetresPerInch;
    return isSquare && both >= coarsest && both <= finest ? both : 0;
}

/// Some screens tell their size as they were built, not as they hang.
double believableEitherWay(QSize pixels, QSizeF mm)
{
    const double upright = believable(pixels, mm);
    return upright > 0 ? upright : believable(pixels, mm.transposed());
}

} // namespace

double pixelsPerMm(QSize pixels, QSizeF measuredMm, QSizeF reportedMm, double dotsPerInch)
{
    for (const QSizeF &mm : {measuredMm, reportedMm}) {
        if (const double density = believableEitherWay(pixels, mm); density > 0)
            return density;
    }
    return (dotsPerInch > 0 ? dotsPerInch : 96) / millimetresPerInch;
}

double physicalPixelsPerMm(const QScreen &screen, QSize measuredMm)
{
    return pixelsPerMm(screen.geometry().size(), QSizeF(measuredMm), screen.physicalSize(),
                       screen.logicalDotsPerInch());
}

} // namespace clips::platform
