#pragma once

#include "base/result.h"

#include <QString>
#include <vector>

namespace clips::printing {

enum class QrError {
    Empty,   ///< nothing to encode
    TooLong, ///< more than a symbol can hold
};

/// A QR symbol (ISO/IEC 18004) with error correction level M, as modules without the quiet zone.
class QrSymbol
{
public:
    /// The light margin every reader needs around the symbol, in modules.
    static constexpr int quietZone = 4;

    [[nodiscard]] static Result<QrSymbol, QrError> encode(const QString &text);

    /// Modules on a side, 21 to 177.
    [[nodiscard]] int size() const { return m_size; }
    /// Column and row from the upper left, each in [0, size).
    [[nodiscard]] bool isDark(int column, int row) const;

private:
    QrSymbol(int size, std::vector<bool> dark);

    int m_size;
    std::vector<bool> m_dark;
};

} // namespace clips::printing
