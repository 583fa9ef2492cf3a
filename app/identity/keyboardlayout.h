#pragma once

#include <QHash>
#include <QString>

namespace clips::identity {

/// What a character was meant to be when scanner and computer disagree about the keyboard.
using KeyboardLayout = QHash<QChar, QChar>;

/// A scanner set to the US layout on a computer set to the Italian one: it sends key positions, so ":" arrives as "ç".
[[nodiscard]] KeyboardLayout usScannerOnItalian();

[[nodiscard]] QString remapped(const QString &text, const KeyboardLayout &layout);

} // namespace clips::identity
