#pragma once

#include "ui/theme/look.h"

#include <QEvent>
#include <QWidget>

namespace clips::ui {

/// Everything inside has the same look. The window is one; a test may make another.
class ThemeScope : public QWidget
{
    Q_OBJECT
public:
    explicit ThemeScope(QWidget *parent = nullptr);

    [[nodiscard]] const Look &look() const { return m_look; }
    /// Restyles everything inside at once; each widget hears of it by lookChangeEvent.
    void setLook(const Look &look);

private:
    Look m_look;
};

/// The look of the nearest scope above a widget; a plain light one for a widget that has none yet.
[[nodiscard]] const Look &lookOf(const QWidget *widget);

/// Sent to every widget of a scope after its look changed.
[[nodiscard]] QEvent::Type lookChangeEvent();

} // namespace clips::ui
