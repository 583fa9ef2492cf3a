#include "backoffice/import/csv.h"

#include <QStringDecoder>
#include <utility>

namespace clips::office {

CsvReader::CsvReader(const QByteArray &content)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    m_text = decoder(content);
    if (decoder.hasError()) {
        m_problems.append({0, QStringLiteral("the file is not UTF-8")});
        m_text.clear();
        return;
    }
    if (m_text.startsWith(QChar::ByteOrderMark))
        m_text.remove(0, 1);
    if (!readRecord()) {
        m_problems.append({0, QStringLiteral("the file is empty")});
        return;
    }
    for (const QString &column : std::as_const(m_fields)) {
        m_index.insert(column.trimmed(), m_columns.size());
        m_columns.append(column.trimmed());
    }
    m_fields.clear();
}

bool CsvReader::readRecord()
{
    if (m_at >= m_text.size())
        return false;
    m_line = m_nextLine;
    m_fields.clear();
    QString field;
    bool isQuoted = false;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'\n')
            ++m_nextLine;
        if (isQuoted) {
            const bool isDoubled = c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
            if (c != u'"' || isDoubled)
                field += c;
            else
                isQuoted = false;
            if (isDoubled)
                ++m_at;
        } else if (c == u'"' && field.isEmpty()) {
            isQuoted = true;
        } else if (c == u',') {
            m_fields.append(std::exchange(field, {}));
        } else if (c == u'\n') {
            ++m_at;
            break;
        } else if (c != u'\r') {
            field += c;
        }
    }
    m_isOpen = isQuoted;
    m_fields.append(field);
    return true;
}

bool CsvReader::next()
{
    while (readRecord()) {
        if (m_fields.size() == 1 && m_fields[0].trimmed().isEmpty())
            continue;
        if (m_isOpen)
            m_problems.append({m_line, QStringLiteral("a quote is opened and never closed")});
        else if (m_fields.size() != m_columns.size())
            m_problems.append(
                {m_line, QStringLiteral("has %1 fields instead of %2").arg(m_fields.size()).arg(m_columns.size())});
        else
            return true;
    }
    return false;
}

QString CsvReader::value(const QString &column) const
{
    return m_fields.value(m_index.value(column, -1)).trimmed();
}

} // namespace clips::office
