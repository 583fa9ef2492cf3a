#include "backoffice/import/csv.h"

#include <QStringDecoder>

namespace clips::office {

namespace {

struct Record
{
    int line = 0;
    QStringList fields;
    bool isOpen = false; ///< the file ended inside quotes
};

/// Walks the text once; a record may span lines.
class Records
{
public:
    explicit Records(const QString &text)
        : m_text(text)
    {}

    bool next(Record &record)
    {
        record = {m_line, {}, false};
        if (m_at >= m_text.size())
            return false;
        QString field;
        bool isQuoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\n')
                ++m_line;
            if (isQuoted) {
                if (c != u'"') {
                    field += c;
                } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                    field += c;
                    ++m_at;
                } else {
                    isQuoted = false;
                }
            } else if (c == u'"' && field.isEmpty()) {
                isQuoted = true;
            } else if (c == u',') {
                record.fields.append(std::exchange(field, {}));
            } else if (c == u'\n') {
                ++m_at;
                break;
            } else if (c != u'\r') {
                field += c;
            }
        }
        record.isOpen = isQuoted;
        record.fields.append(field);
        return true;
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

CsvTable readCsv(const QByteArray &content)
{
    CsvTable table;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(content);
    if (decoder.hasError()) {
        table.problems.append({0, QStringLiteral("the file is not UTF-8")});
        return table;
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    Records records(text);
    Record record;
    if (records.next(record)) {
        for (const QString &column : record.fields)
            table.columns.append(column.trimmed());
    }
    while (records.next(record)) {
        if (record.fields.size() == 1 && record.fields[0].trimmed().isEmpty())
            continue;
        if (record.isOpen) {
            table.problems.append({record.line, QStringLiteral("a quote is never closed")});
        } else if (record.fields.size() != table.columns.size()) {
            table.problems.append(
                {record.line,
                 QStringLiteral("has %1 columns instead of %2").arg(record.fields.size()).arg(table.columns.size())});
        } else {
            CsvRow row{record.line, {}};
            for (qsizetype i = 0; i < record.fields.size(); ++i)
                row.fields.insert(table.columns[i], record.fields[i]);
            table.rows.append(row);
        }
    }
    return table;
}

} // namespace clips::office
