#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace clips::office {

struct CsvRow
{
    int line = 0; ///< where it begins in the file, from 1
    QHash<QString, QString> fields;

    [[nodiscard]] QString value(const QString &column) const { return fields.value(column).trimmed(); }
};

struct CsvProblem
{
    int line = 0;
    QString message;
};

struct CsvTable
{
    QStringList columns;
    QList<CsvRow> rows;
    QList<CsvProblem> problems; ///< rows with one are left out
};

/// Reads comma-separated values with a header line (RFC 4180: quotes, doubled quotes, line ends inside quotes), UTF-8.
[[nodiscard]] CsvTable readCsv(const QByteArray &content);

} // namespace clips::office
