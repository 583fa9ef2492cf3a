#include "backoffice/records/csvtext.h"

namespace clips::office {

namespace {

QString cell(QString text)
{
    // A bare CR ends a line in some programs too.
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" ")).replace(u'\n', u' ').replace(u'\r', u' ');
    static const QString starters = QStringLiteral("=+-@\t");
    // Full-width forms are folded to the plain signs by some programs; blanks before the sign are skipped by others.
    const QString start = text.trimmed().normalized(QString::NormalizationForm_KC).left(1);
    if (text.startsWith(u'\t') || (!start.isEmpty() && starters.contains(start)))
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u';') || text.contains(u'"') || text.startsWith(u' ') || text.endsWith(u' ');
    return needsQuotes ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QByteArray line(const QStringList &cells)
{
    QStringList written;
    for (const QString &text : cells)
        written.append(cell(text));
    return written.join(u';').toUtf8() + "\r\n";
}

} // namespace

QByteArray csvText(const QStringList &header, const QList<QStringList> &rows)
{
    QByteArray text = "\xEF\xBB\xBF" + line(header);
    for (const QStringList &row : rows)
        text += line(row);
    return text;
}

} // namespace clips::office
