#pragma once

#include <QString>
#include <optional>

namespace clips::domain {

/// A phone number as typed ("333 123.4567", "0039 333 ...", "+355 ...") as E.164, Italy when no country is given;
/// nothing when it cannot be one. 6 to 15 digits.
[[nodiscard]] std::optional<QString> phoneNumberFromText(const QString &text);

/// True for the form that is stored: "+" and 6 to 15 digits.
[[nodiscard]] bool isPhoneNumber(const QString &text);

/// "+39 333 123 4567", for people; a text that is no stored number comes back as it is.
[[nodiscard]] QString groupedPhoneNumber(const QString &number);

} // namespace clips::domain
