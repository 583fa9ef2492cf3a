#include "domain/jsonlines.h"

namespace clips::domain {

JsonLines::JsonLines(const QByteArray &text)
    : m_text(text)
{
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    readValue({});
}

int JsonLines::lineOf(QString path) const
{
    for (;;) {
        const auto it = m_lines.constFind(path);
        if (it != m_lines.constEnd())
            return *it;
        if (path.isEmpty())
            return 1;
        path.truncate(path.lastIndexOf(u'/'));
    }
}

int JsonLines::lineAt(const QByteArray &text, qsizetype offset)
{
    return 1 + int(QByteArrayView(text).first(std::min(offset, text.size())).count('\n'));
}

void JsonLines::readValue(const QString &path)
{
    skipBlanks();
    if (m_at >= m_text.size())
        return;
    // A member is where its name is; only elements of arrays and the whole text are first seen here.
    if (!m_lines.contains(path))
        m_lines.insert(path, m_line);
    const char first = m_text[m_at];
    if (first == '{' || first == '[') {
        ++m_at;
        readContainer(path, first == '{' ? '}' : ']');
    } else if (first == '"') {
        (void)readString();
    } else {
        while (m_at < m_text.size() && !strchr(",]} \t\r\n", m_text[m_at]))
            ++m_at;
    }
}

void JsonLines::readContainer(const QString &path, char close)
{
    int index = 0;
    for (skipBlanks(); m_at < m_text.size() && m_text[m_at] != close; skipBlanks()) {
        if (m_text[m_at] == ',') {
            ++m_at;
            continue;
        }
        QString name = QString::number(index++);
        if (close == '}') {
            const int line = m_line;
            name = readString();
            const QString member = path + u'/' + name;
            if (m_lines.contains(member))
                m_repeated.append({member, line});
            m_lines.insert(member, line);
            skipBlanks();
            ++m_at; // the colon
        }
        readValue(path + u'/' + name);
    }
    ++m_at;
}

QString JsonLines::readString()
{
    const qsizetype start = ++m_at;
    while (m_at < m_text.size() && m_text[m_at] != '"') {
        // Qt lets a line end inside a text pass.
        m_line += m_text[m_at] == '\n' ? 1 : 0;
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    }
    return QString::fromUtf8(m_text.mid(start, m_at++ - start));
}

void JsonLines::skipBlanks()
{
    for (; m_at < m_text.size() && strchr(" \t\r\n", m_text[m_at]); ++m_at) {
        if (m_text[m_at] == '\n')
            ++m_line;
    }
}

} // namespace clips::domain
