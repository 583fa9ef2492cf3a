#pragma once

#include <QStringList>

namespace clips::domain {

/// Languages of the guardian's pages, ISO 639 codes in the order they are offered: Italian (the legal text), English,
/// then those of the families who come to the counter.
[[nodiscard]] const QStringList &guardianLanguages();

/// Operator pages are in Italian or English only.
[[nodiscard]] bool isOperatorLanguage(const QString &language);

} // namespace clips::domain
