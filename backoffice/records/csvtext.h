#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace clips::office {

/// A table as a CSV file that spreadsheets open rightly and cannot be tricked by: UTF-8 with its mark, semicolons (as
/// Italian spreadsheets expect), lines ended by CR LF, quotes where needed (RFC 4180). Line breaks in a cell become
/// blanks. A cell that a spreadsheet would run as a formula (it begins with = + - @ or a tab) gets an apostrophe before
/// it.
[[nodiscard]] QByteArray csvText(const QStringList &header, const QList<QStringList> &rows);

} // namespace clips::office
