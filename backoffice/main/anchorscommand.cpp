#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/store/anchors.h"
#include "base/systemclock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace clips::office {

namespace {

QJsonArray json(const QList<AnchorRow> &rows)
{
    QJsonArray list;
    for (const AnchorRow &row : rows)
        list.append(QJsonObject{{QStringLiteral("kiosk_id"), row.kioskId},
                                {QStringLiteral("sequence"), row.sequence},
                                {QStringLiteral("hash"), row.hash},
                                {QStringLiteral("at"), row.at},
                                {QStringLiteral("told_at"), row.toldAt},
                                {QStringLiteral("verdict"), row.verdict}});
    return list;
}

/// The form that clips-kioskctl audit verify --anchor takes.
QString line(const AnchorRow &row)
{
    return QStringLiteral("%1  %2  %3:%4").arg(row.kioskId, row.toldAt).arg(row.sequence).arg(row.hash);
}

QString alarmWords(const AnchorRow &row)
{
    return row.verdict == u"behind" ? QStringLiteral("the chain ends before what was anchored: its end was cut off, or "
                                                     "an old copy was put back")
                                    : QStringLiteral("the chain has another link where one was anchored: it was "
                                                     "rewritten, or began anew");
}

int acceptAnchor(Anchors &anchors, const QString &kioskId)
{
    const auto accepted = anchors.accept(kioskId);
    if (!accepted) {
        complain(sentence(accepted.error()));
        return exitFailed;
    }
    if (!*accepted) {
        complain(QStringLiteral("There is no open alarm of %1.").arg(kioskId));
        return exitFailed;
    }
    print(QStringLiteral("What %1 told last is the new beginning; the alarm stays in the list.").arg(kioskId));
    return exitDone;
}

} // namespace

int anchorsCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Shows how far each kiosk's audit chain is anchored, and alarms."));
    addStoreOptions(parser);
    parser.addOptions({
        {QStringLiteral("accept"), QStringLiteral("End a kiosk's alarm, after it was looked into."),
         QStringLiteral("kiosk")},
        {QStringLiteral("json"), QStringLiteral("As JSON.")},
    });
    if (const auto code = parse(parser, QStringLiteral("anchors"), arguments, {}))
        return *code;
    SystemClock clock;
    const auto database = openStore(parser);
    if (!database)
        return database.error();
    Anchors anchors(**database, clock);
    if (parser.isSet(QStringLiteral("accept")))
        return acceptAnchor(anchors, parser.value(QStringLiteral("accept")));
    const auto inForce = anchors.inForce();
    const auto alarms = anchors.alarms();
    if (!inForce || !alarms) {
        complain(sentence(inForce ? alarms.error() : inForce.error()));
        return exitFailed;
    }
    if (parser.isSet(QStringLiteral("json"))) {
        print(QJsonObject{{QStringLiteral("anchors"), json(*inForce)}, {QStringLiteral("alarms"), json(*alarms)}});
        return exitDone;
    }
    for (const AnchorRow &row : *inForce)
        print(line(row));
    for (const AnchorRow &row : *alarms)
        print(QStringLiteral("ALARM  %1  %2").arg(line(row), alarmWords(row)));
    return exitDone;
}

} // namespace clips::office
