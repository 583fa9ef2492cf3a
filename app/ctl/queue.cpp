#include "ctl/commands.h"
#include "ctl/kioskquestions.h"
#include "journey/outboxwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace clips::ctl {

namespace {
using Sentences = std::function<QStringList(const QJsonObject &)>;

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QStringList statusLines(const QJsonObject &json)
{
    return {u"kiosk      "_s + json[u"kiosk_id"_s].toString(),
            u"running    "_s + yesNo(json[u"running"_s].toBool()),
            u"line       "_s + json[u"line"_s].toString(),
            u"waiting    %1"_s.arg(json[u"waiting"_s].toInt()),
            u"to review  %1"_s.arg(json[u"needs_review"_s].toInt() + json[u"quarantined"_s].toInt()),
            u"at office  %1"_s.arg(json[u"acknowledged"_s].toInt())};
}

QString rowLine(const QJsonObject &row)
{
    return QStringList{row[u"id"_s].toString(), row[u"receipt_number"_s].toString(), row[u"service"_s].toString(),
                       row[u"state"_s].toString(), row[u"protocol_number"_s].toString()}
        .join(u"  "_s)
        .trimmed();
}

/// What happened last and the one next step, as the desk shows it.
QStringList adviceLines(const QJsonObject &row)
{
    const QString code = row[u"last_reason"_s].toString();
    const auto state = domain::enrolmentStateFromCode(row[u"state"_s].toString());
    if (code.isEmpty() || !state || *state == domain::EnrolmentState::Acknowledged)
        return {};
    return {u"    "_s + journey::OutboxWords::why(code) + u". "_s + journey::OutboxWords::nextStep(*state, code)};
}

/// Author, times and tries.
QStringList factLines(const QJsonObject &row)
{
    QStringList facts{u"by "_s + row[u"operator_id"_s].toString(), u"made "_s + row[u"created_at"_s].toString(),
                      u"attempts %1"_s.arg(row[u"attempts"_s].toInt())};
    if (const QString last = row[u"last_attempt_at"_s].toString(); !last.isEmpty())
        facts.append(u"last "_s + last);
    if (const QString next = row[u"next_attempt_at"_s].toString(); !next.isEmpty())
        facts.append(u"next "_s + next);
    return {u"    "_s + facts.join(u", "_s)};
}

QStringList listLines(const QJsonObject &json)
{
    QStringList lines;
    for (const auto &row : json[u"enrolments"_s].toArray())
        lines += QStringList{rowLine(row.toObject())} + factLines(row.toObject()) + adviceLines(row.toObject());
    return lines.isEmpty() ? QStringList{u"no enrolments"_s} : lines;
}

QStringList showLines(const QJsonObject &row)
{
    QStringList lines = QStringList{rowLine(row)} + factLines(row) + adviceLines(row);
    if (const QString code = row[u"last_reason"_s].toString(); !code.isEmpty())
        lines.append(u"    last_reason "_s + code);
    return lines;
}

QFuture<Answer> ask(const CommandLine &line, const QJsonObject &request, const Sentences &sentences)
{
    const auto place = kioskPlace(line);
    if (!place)
        return ready(place.error());
    return askKiosk(*place, request).then([sentences](const Result<QJsonObject, Answer> &json) {
        return json ? Answer{ExitCode::Fine, *json, sentences(*json)} : json.error();
    });
}

QJsonObject command(const QString &name)
{
    return {{u"command"_s, name}};
}

QFuture<Answer> status(const CommandLine &line, const QStringList &)
{
    return ask(line, command(u"status"_s), statusLines);
}

QFuture<Answer> list(const CommandLine &line, const QStringList &)
{
    return ask(line, command(u"queue-list"_s), listLines);
}

QFuture<Answer> show(const CommandLine &line, const QStringList &arguments)
{
    return ask(line, {{u"command"_s, u"queue-show"_s}, {u"id"_s, arguments[0]}}, showLines);
}

QFuture<Answer> syncNow(const CommandLine &line, const QStringList &)
{
    return ask(line, command(u"sync-now"_s), [](const QJsonObject &) { return QStringList{u"started"_s}; });
}
} // namespace

QList<Command> queueCommands()
{
    return {
        {{u"status"_s}, {}, {}, u"Say in one view how the kiosk is."_s, status},
        {{u"queue"_s, u"list"_s}, {}, {}, u"List the enrolments kept here and their states."_s, list},
        {{u"queue"_s, u"show"_s}, {u"ID"_s}, {}, u"Show one enrolment, by id or receipt number."_s, show},
        {{u"sync"_s, u"now"_s}, {}, {}, u"Let the running kiosk try the office at once."_s, syncNow},
    };
}

} // namespace clips::ctl
