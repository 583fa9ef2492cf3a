#pragma once

#include "domain/mrz.h"

#include <optional>
#include <vector>

/// Where each field lies in the joined lines of a zone, and which kind of character may stand there. Private to
/// mrz*.cpp.
namespace clips::domain::mrz {

struct Span
{
    int start = 0;
    int length = 0;
};

struct Layout
{
    Format format;
    bool visa;
    Span documentCode, issuer, documentNumber, birthDate, sex, expiryDate, nationality, names;
    Span optionalFirst;  ///< a number longer than nine goes on here (TD1, TD2)
    Span optionalSecond; ///< TD1 only
    int documentNumberDigit, birthDigit, expiryDigit;
    int optionalDigit;  ///< -1: none
    int compositeDigit; ///< -1: none
    std::vector<Span> composite;
};

/// The zone as one string, without line ends and blanks, in capitals.
struct Zone
{
    const Layout *layout = nullptr;
    QString text;

    [[nodiscard]] QStringView at(Span span) const { return QStringView(text).mid(span.start, span.length); }
};

[[nodiscard]] Result<Zone, Error> zoneOf(const QString &text);

/// What the digits say about a zone as it stands, and the document number they were worked out from.
struct DigitCheck
{
    Digits digits;
    QString documentNumber;
    QString optional;
};
[[nodiscard]] DigitCheck checkDigits(const Zone &zone);

/// Whether every character is of the kind its place asks for.
[[nodiscard]] bool kindsFit(const Zone &zone);

/// The zone with confused characters exchanged; nothing when there is none to exchange, or not exactly one way to do
/// it.
[[nodiscard]] std::optional<Zone> repaired(const Zone &zone);

} // namespace clips::domain::mrz
