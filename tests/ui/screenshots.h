#pragma once

#include <QDir>
#include <QWidget>

namespace clips::test {

/// Writes a picture of a widget for human eyes when CLIPS_SCREENSHOTS is set.
inline void keepPicture(QWidget &widget, const QString &name)
{
    if (!qEnvironmentVariableIsSet("CLIPS_SCREENSHOTS"))
        return;
    const QString folder = QStringLiteral(CLIPS_BINARY_DIR "/screens");
    QDir().mkpath(folder);
    widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace clips::test
