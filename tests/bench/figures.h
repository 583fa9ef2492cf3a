#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTextStream>
#include <algorithm>

namespace clips::bench {

/// The value below which `percent` of the others lie.
inline double percentile(QList<double> values, int percent)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[(values.size() - 1) * percent / 100];
}

/// One figure beside its limit, as tests/bench/table.py reads it.
inline QJsonObject figure(const QString &name, double value, double limit, const QString &unit, double ratio,
                          const QString &goal, const QString &method)
{
    return {{QStringLiteral("figure"), name},  {QStringLiteral("value"), value}, {QStringLiteral("limit"), limit},
            {QStringLiteral("unit"), unit},    {QStringLiteral("ratio"), ratio}, {QStringLiteral("goal"), goal},
            {QStringLiteral("method"), method}};
}

/// One JSON line with --json, one line for each figure otherwise.
inline void printFigures(const QString &title, const QJsonArray &figures, bool isJson)
{
    QTextStream out(stdout);
    if (isJson) {
        out << QJsonDocument(QJsonObject{{title, figures}}).toJson(QJsonDocument::Compact) << '\n';
        return;
    }
    for (const QJsonValue &row : figures) {
        const QString unit = row[u"unit"].toString();
        out << row[u"figure"].toString().leftJustified(44) << QString::number(row[u"value"].toDouble(), 'f', 2) << ' '
            << unit << "  limit " << QString::number(row[u"limit"].toDouble(), 'f', 2) << ' ' << unit << "  ratio "
            << QString::number(row[u"ratio"].toDouble(), 'f', 2) << "  goal " << row[u"goal"].toString() << "  ("
            << row[u"method"].toString() << ")\n";
    }
}

} // namespace clips::bench
