#pragma once

#include <QDate>
#include <QString>

/// The arithmetic of the tax code on plain text (domain reference 9, DM 23 December 1976). Private to
/// codicefiscale*.cpp.
namespace clips::domain::taxcode {

[[nodiscard]] QString cleaned(const QString &text); ///< upper case, no blanks, no asterisks at the ends
[[nodiscard]] bool isNumericShape(const QString &text);
[[nodiscard]] bool isPersonalShape(const QString &text);
[[nodiscard]] QChar checkLetter(const QString &fifteen);
[[nodiscard]] QChar checkDigit(const QString &ten);
[[nodiscard]] QString withoutOmocodia(const QString &sixteen); ///< with the check letter that belongs to the digits
[[nodiscard]] QString surnameLetters(const QString &latin);
[[nodiscard]] QString nameLetters(const QString &latin);
[[nodiscard]] QChar monthLetter(int month);
[[nodiscard]] int monthOf(QChar letter); ///< 0 when the letter means no month
/// Day, month and year exist together in the 20th or 21st century. The text is a base code.
[[nodiscard]] bool hasRealDate(const QString &base);

} // namespace clips::domain::taxcode
