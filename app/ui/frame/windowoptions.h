#pragma once

#include "ui/theme/look.h"
#include "ui/theme/screenmeasure.h"

#include <QSizeF>
#include <QStringList>
#include <chrono>

class QWidget;

namespace clips::ui {

/// What the administrator decided about the window.
struct WindowOptions
{
    QSize size;            ///< invalid: the whole screen
    QSizeF screenMm;       ///< empty: believe the screen
    Appearance appearance; ///< how every sitting begins
    bool reduceMotion = false;
    bool canBeClosed = false; ///< only while developing
    QStringList languages{QStringLiteral("it"), QStringLiteral("en")};
    std::chrono::seconds quietUntilQuestion{120};
    std::chrono::seconds questionWaits{60};
    std::chrono::seconds operatorLocks{120}; ///< without a touch on a page of the operator, at least 3 seconds
    std::chrono::milliseconds shutterStays{1500};
};

/// How large a millimetre is in the window these options make.
[[nodiscard]] ScreenMeasure measureFor(const WindowOptions &options);

/// Shows a window full screen or with the size of the options.
void openAs(QWidget &window, const WindowOptions &options);

} // namespace clips::ui
