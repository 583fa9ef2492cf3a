#include "ui/frame/windowoptions.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace clips::ui {

ScreenMeasure measureFor(const WindowOptions &options)
{
    if (options.size.isValid() && !options.screenMm.isEmpty())
        return ScreenMeasure::from(options.size, options.screenMm);
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? ScreenMeasure::of(*screen, options.screenMm) : ScreenMeasure();
}

void openAs(QWidget &window, const WindowOptions &options)
{
    if (options.size.isValid()) {
        window.resize(options.size);
        window.show();
    } else {
        window.showFullScreen();
    }
    // Without a window manager nobody else would give the keys to the only window there is.
    window.activateWindow();
}

} // namespace clips::ui
