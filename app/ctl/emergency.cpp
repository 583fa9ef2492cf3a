#include "ctl/commands.h"
#include "ctl/kioskquestions.h"

#include "base/clock.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace clips::ctl {

namespace {

const QStringList &periodColumns()
{
    static const QStringList columns{u"period_id"_s,  u"continues"_s,   u"authorisation"_s,
                                     u"cause"_s,      u"cause_words"_s, u"started_at"_s,
                                     u"started_by"_s, u"ended_at"_s,    u"ended_by"_s};
    return columns;
}

const QStringList &entryColumns()
{
    static const QStringList columns{u"receipt_number"_s, u"presented_at"_s, u"service"_s, u"enrolment_id"_s,
                                     u"protocol_number"_s};
    return columns;
}

/// RFC 4180; a cell that a spreadsheet would take for a formula is marked as text.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QStringList cells(const QJsonObject &json, const QStringList &columns)
{
    QStringList list;
    for (const QString &column : columns)
        list.append(cell(json[column].toString()));
    return list;
}

/// The Rome day an entry is counted in, and how many that day has.
QStringList dayCells(const QJsonObject &entry, const QJsonArray &days)
{
    const QDateTime at = QDateTime::fromString(entry[u"presented_at"_s].toString(), Qt::ISODateWithMs);
    const QString day = toRome(at).date().toString(Qt::ISODate);
    for (const auto &counted : days) {
        if (counted.toObject()[u"day"_s].toString() == day)
            return {day, QString::number(counted.toObject()[u"entries"_s].toInt())};
    }
    return {day, QString()};
}

/// One row for each enrolment; a period without entries has one row of its own.
QStringList table(const QJsonObject &json)
{
    QStringList lines{(periodColumns() + QStringList{u"day"_s, u"entries_of_day"_s} + entryColumns()).join(u',')};
    for (const auto &value : json[u"periods"_s].toArray()) {
        const QJsonObject period = value.toObject();
        const QStringList left = cells(period, periodColumns());
        const QJsonArray entries = period[u"entries"_s].toArray();
        if (entries.isEmpty())
            lines.append((left + QStringList{{}, {}} + cells({}, entryColumns())).join(u','));
        for (const auto &one : entries) {
            const QJsonObject entry = one.toObject();
            lines.append(
                (left + dayCells(entry, period[u"days"_s].toArray()) + cells(entry, entryColumns())).join(u','));
        }
    }
    return lines;
}

QFuture<Answer> exportRegister(const CommandLine &line, const QStringList &)
{
    const auto place = kioskPlace(line);
    if (!place)
        return ready(place.error());
    return askKiosk(*place, {{u"command"_s, u"emergency-list"_s}}).then([](const Result<QJsonObject, Answer> &json) {
        return json ? Answer{ExitCode::Fine, *json, table(*json)} : json.error();
    });
}

} // namespace

QList<Command> emergencyCommands()
{
    return {{{u"emergency"_s, u"export"_s},
             {},
             {},
             u"Give the emergency register as a table for the protocol office."_s,
             exportRegister}};
}

} // namespace clips::ctl
