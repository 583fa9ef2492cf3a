#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace clips::office {

/// Something wrong in a file, by line (from 1); 0: the file as a whole. Never carries a value of the file.
struct CsvProblem
{
    int line = 0;
    QString message;
};

/// Reads comma-separated values with a header line (RFC 4180: quotes, doubled quotes, line ends inside quotes), UTF-8
/// with or without byte order mark, one row at a time.
class CsvReader
{
public:
    explicit CsvReader(const QByteArray &content);

    [[nodiscard]] const QStringList &columns() const { return m_columns; }

    /// Goes to the next row that can be read; false at the end. Rows that cannot be read become problems; empty ones
    /// are passed over.
    [[nodiscard]] bool next();
    [[nodiscard]] int line() const { return m_line; } ///< where the row begins
    /// Trimmed; empty for a column that is not there.
    [[nodiscard]] QString value(const QString &column) const;

    [[nodiscard]] const QList<CsvProblem> &problems() const { return m_problems; }

private:
    bool readRecord();

    QString m_text;
    qsizetype m_at = 0;
    int m_nextLine = 1;
    int m_line = 0;
    bool m_isOpen = false; ///< the file ended inside quotes
    QStringList m_fields;
    QStringList m_columns;
    QHash<QString, qsizetype> m_index;
    QList<CsvProblem> m_problems;
};

} // namespace clips::office
