#pragma once

#include <QHash>
#include <QString>

namespace clips::domain {

/// What a character was meant to be when scanner and computer disagree about the keyboard.
using KeyboardLayout = QHash<QChar, QChar>;

/// A scanner sends key positions. Which characters they become depends on the layout of the computer.
enum class ScannerLayout {
    Same,        ///< both have the same layout
    UsOnItalian, ///< the commonest: the scanner as it came, the computer Italian; ":" arrives as "ç"
    ItalianOnUs, ///< the scanner set to Italian, the computer to US
};

inline constexpr ScannerLayout allScannerLayouts[] = {ScannerLayout::Same, ScannerLayout::UsOnItalian,
                                                      ScannerLayout::ItalianOnUs};

[[nodiscard]] KeyboardLayout layoutOf(ScannerLayout layout);

[[nodiscard]] QString remapped(const QString &text, const KeyboardLayout &layout);

/// Capitals for small letters and the other way round, undoing Caps Lock. Accented letters become small: as capitals no
/// keyboard has them.
[[nodiscard]] QString swappedCase(const QString &text);

} // namespace clips::domain
