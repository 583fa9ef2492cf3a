#include "ctl/commands.h"
#include "ctl/kioskquestions.h"
#include "ports/audittrail.h"

using namespace Qt::StringLiterals;

namespace clips::ctl {

namespace {

using ports::AuditFault;

QString words(AuditFault fault, qint64 link)
{
    switch (fault) {
    case AuditFault::Changed:
        return u"link %1 was changed after it was written"_s.arg(link);
    case AuditFault::Missing:
        return u"link %1 is missing"_s.arg(link);
    case AuditFault::OutOfOrder:
        return u"link %1 stands where another one belongs: links were put in another order"_s.arg(link);
    case AuditFault::Unlinked:
        return u"link %1 does not continue the one before it: one of the two was replaced"_s.arg(link);
    case AuditFault::TailCut:
        return u"the end of the chain was cut off: from link %1 on it is gone, but what it told of is still here"_s.arg(
            link);
    case AuditFault::Rewritten:
        return u"the chain was rewritten: link %1 is another one than the one that was anchored"_s.arg(link);
    case AuditFault::OldCopy:
        return u"the chain ends before link %1, though more was anchored: an old copy was put back"_s.arg(link);
    }
    Q_UNREACHABLE();
}

Answer answerFrom(const QJsonObject &json)
{
    const qint64 last = json[u"sequence"_s].toInteger();
    const qint64 anchored = json[u"anchored"_s].toInteger();
    QStringList lines{u"links      %1"_s.arg(json[u"links"_s].toInteger())};
    if (last > 0)
        lines.append(u"end        %1:%2"_s.arg(last).arg(json[u"hash"_s].toString()));
    lines.append(anchored > 0 ? u"anchored   %1"_s.arg(anchored) : u"anchored   never"_s);
    const auto fault = ports::auditFaultFromCode(json[u"fault"_s].toString());
    if (!fault)
        return {ExitCode::Fine, json, lines << u"The audit chain is whole."_s};
    lines.append(u"NOT WHOLE: "_s + words(*fault, json[u"fault_at"_s].toInteger()) + u'.');
    return {ExitCode(int(ExitCode::AuditFaults) + int(*fault)), json, lines};
}

QFuture<Answer> verify(const CommandLine &line, const QStringList &)
{
    const QString anchor = line.value(u"anchor"_s).value_or(QString());
    if (!anchor.isEmpty() && !ports::AuditLink::fromText(anchor))
        return ready(usageError(u"--anchor is a number, a colon and at least 16 digits of the hash."_s));
    const auto place = kioskPlace(line);
    if (!place)
        return ready(place.error());
    return askKiosk(*place, {{u"command"_s, u"audit-verify"_s}, {u"anchor"_s, anchor}})
        .then([](const Result<QJsonObject, Answer> &json) { return json ? answerFrom(*json) : json.error(); });
}

} // namespace

QList<Command> auditCommands()
{
    return {{{u"audit"_s, u"verify"_s},
             {},
             {u"anchor"_s},
             u"Read the whole audit chain and hold it against what was anchored."_s,
             verify}};
}

} // namespace clips::ctl
