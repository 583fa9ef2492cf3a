#pragma once

#include <QString>
#include <optional>

namespace clips::domain {

/// An e-mail address as typed, in small letters and without blanks around it; nothing when it cannot be one. A light
/// reading of RFC 5321: one "@", a local part of at most 64 characters that need no quotes, a domain of labels with at
/// least one dot, 254 characters in all, ASCII only.
[[nodiscard]] std::optional<QString> emailFromText(const QString &text);

/// True for the form that is stored.
[[nodiscard]] bool isEmail(const QString &text);

/// What a slip in a common domain probably meant ("anna@gmial.com" -> "anna@gmail.com"); empty when nothing looks
/// wrong. To be asked, never to be put in place of what was typed.
[[nodiscard]] QString probableEmail(const QString &email);

} // namespace clips::domain
