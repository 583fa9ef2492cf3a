#pragma once

#include "base/result.h"

#include <QString>
#include <compare>

namespace clips::domain {

enum class ReceiptNumberError {
    Format,      ///< not "K03-2026-000124-C"
    CheckLetter, ///< the letter does not fit: mistyped or altered
};

/// The kiosk's own receipt number: kiosk, year, sequence and a check letter, e.g. "K03-2026-000124-C".
/// It reads as an entry of the emergency register (DPR 445/2000 art. 63); it is never a protocol number.
/// The letter is a weighted sum modulo 23, so one wrong or two swapped digits never pass.
class ReceiptNumber
{
public:
    /// kioskId is "K" and two digits; year 2000..9999; sequence 1..999999.
    [[nodiscard]] static Result<ReceiptNumber, ReceiptNumberError> make(const QString &kioskId, int year, int sequence);
    /// Accepts lower case and blanks or dashes between the groups.
    [[nodiscard]] static Result<ReceiptNumber, ReceiptNumberError> fromText(const QString &text);

    [[nodiscard]] QString text() const;    ///< "K03-2026-000124-C"
    [[nodiscard]] QString grouped() const; ///< "K03-2026 000 124-C", for large type
    [[nodiscard]] QString kioskId() const { return m_kioskId; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int sequence() const { return m_sequence; }
    bool operator==(const ReceiptNumber &) const = default;

private:
    ReceiptNumber(QString kioskId, int year, int sequence);

    QString m_kioskId;
    int m_year;
    int m_sequence;
};

} // namespace clips::domain
