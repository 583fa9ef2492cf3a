#pragma once

#include "domain/keyboardlayout.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace clips::journey {

/// One key as it came from the system, seen on the scanner check page only; never kept, never logged.
struct SeenKey
{
    QString text;     ///< what it types; empty for a function key
    QString name;     ///< "F9", "Enter": for keys without a visible character
    qint64 gapMs = 0; ///< since the key before; 0 for the first
};

/// What the keys of one scan say about the scanner, in the words of kiosk-config.
struct ScannerReport
{
    bool isTestCode = false; ///< the test code was read: layout and prefix are known
    domain::ScannerLayout layout = domain::ScannerLayout::Same;
    bool capsLock = false;
    QString prefix;             ///< value for scanner.prefix; "" when there is none
    bool prefixIsUsable = true; ///< false: a prefix that also occurs in codes, or of several keys
    QString suffix;             ///< value for scanner.suffix: "enter", "tab", "etx" or "none"
    QStringList unread;         ///< characters of the test code that came as others or not at all
    int keys = 0;               ///< characters, without prefix and suffix
    qint64 totalMs = 0;         ///< from the first key to the last
    qint64 longestGapMs = 0;    ///< between two keys of the scan
    std::optional<int> burstMs; ///< value for scanner.burst_ms; none: too slow to be told from fingers by time
};

/// Every character that documents, health cards, receipts and payment notices use, and those that a wrong layout turns
/// first. "ò" is last: many scanners cannot type it, and none of our codes needs it.
[[nodiscard]] QString scannerTestCode();

/// keys: of one scan, in order. Pure.
[[nodiscard]] ScannerReport examineScan(const QList<SeenKey> &keys);

[[nodiscard]] QString layoutCode(domain::ScannerLayout layout); ///< "same", "us_on_it", "it_on_us"

} // namespace clips::journey
