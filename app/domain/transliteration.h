#pragma once

#include <QString>

namespace clips::domain {

/// How ä, ö, ü, å and ø become plain letters: both ways are found on Italian papers.
enum class Umlauts {
    Plain,    ///< Ö -> O, as the register writes (DM 2 February 2009)
    Expanded, ///< Ö -> OE, as passports write (ICAO Doc 9303-3, section 6)
};

/// A name in the letters A to Z and single blanks. Apostrophes vanish, hyphens become blanks, letters of other
/// scripts are dropped: an empty answer for a name with letters means "cannot be compared".
[[nodiscard]] QString latinName(const QString &name, Umlauts umlauts = Umlauts::Plain);

} // namespace clips::domain
