#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <utility>

namespace clips::domain {

/// Where each member of a JSON text stands, so that a problem can be named by line. Qt's parser reads the text and
/// decides whether it is JSON; this only finds positions in a text it has accepted.
class JsonLines
{
public:
    /// text must be valid JSON.
    explicit JsonLines(const QByteArray &text);

    /// The line (from 1) of a member or element, by path: "/questions/2/options/0/value"; "" is the whole text.
    /// For a path that is not there: the nearest one above it that is.
    [[nodiscard]] int lineOf(QString path) const;

    /// Members written twice in one object (Qt keeps the last silently): path and line of the second.
    [[nodiscard]] const QList<std::pair<QString, int>> &repeated() const { return m_repeated; }

    /// The line of a byte offset, for syntax errors.
    [[nodiscard]] static int lineAt(const QByteArray &text, qsizetype offset);

private:
    void readValue(const QString &path);
    void readContainer(const QString &path, char close);
    [[nodiscard]] QString readString();
    void skipBlanks();

    QByteArray m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
    QList<std::pair<QString, int>> m_repeated;
};

} // namespace clips::domain
