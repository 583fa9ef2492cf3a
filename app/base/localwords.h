#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace clips {

/// Names of days and months of a language. Digits are always 0 to 9, also where the language has its own: codes, dates
/// and amounts must look the same on screen, on paper and to the clerk.
[[nodiscard]] QLocale localeOf(const QString &language);

/// "sabato 14 febbraio 2026", in the order the language writes it.
[[nodiscard]] QString longDate(QDate day, const QString &language);

/// "14 febbraio 2026"
[[nodiscard]] QString shortDate(QDate day, const QString &language);

[[nodiscard]] bool isRightToLeft(const QString &language);

/// Keeps a telephone number, a code or a span of hours in its order inside a text that runs from right to left. Adds
/// invisible signs in such languages only; never for anything that is stored.
[[nodiscard]] QString leftToRight(const QString &text, const QString &language);

} // namespace clips
