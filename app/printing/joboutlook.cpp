#include "printing/joboutlook.h"

#include <cups/ipp.h>

namespace clips::printing {

using State = ports::PrintProgress::State;

namespace {

bool hasAny(const QStringList &reasons, std::initializer_list<const char *> wanted)
{
    for (const QString &reason : reasons) {
        for (const char *candidate : wanted) {
            const QLatin1String keyword(candidate);
            if (reason == keyword || (reason.startsWith(keyword) && reason.at(keyword.size()) == u'-'))
                return true;
        }
    }
    return false;
}

} // namespace

QString troubleOf(int printerState, const QStringList &printerReasons, const QString &message)
{
    // A stopped queue talks to no printer: whatever else it reports is from before, and only resuming it helps.
    if (printerState == IPP_PSTATE_STOPPED || hasAny(printerReasons, {"paused", "stopped"}))
        return QStringLiteral("paused");
    // A printer without power leaves the reasons as the last job left them; only the backend's message is of now.
    if (message.contains(QLatin1String("may not exist or is unavailable")))
        return QStringLiteral("printer-off");
    if (hasAny(printerReasons, {"media-empty", "media-needed"}))
        return QStringLiteral("media-empty");
    if (hasAny(printerReasons, {"media-jam"}))
        return QStringLiteral("media-jam");
    if (hasAny(printerReasons, {"cover-open", "door-open", "interlock-open"}))
        return QStringLiteral("cover-open");
    if (hasAny(printerReasons, {"toner-empty", "marker-supply-empty"}))
        return QStringLiteral("toner-empty");
    if (hasAny(printerReasons, {"offline", "shutdown", "timed-out"}))
        return QStringLiteral("printer-off");
    return {};
}

bool answersForPaper(const QString &deviceUri)
{
    const QString scheme = deviceUri.section(u':', 0, 0).toLower();
    if (scheme == u"dnssd")
        return deviceUri.contains(QLatin1String("_ipp"));
    return scheme == u"ipp" || scheme == u"ipps" || scheme == u"ippusb";
}

ports::PrintProgress progressOf(const JobLook &look)
{
    switch (look.jobState) {
    case IPP_JSTATE_COMPLETED:
        return {State::Printed, {}};
    case IPP_JSTATE_CANCELED:
        return {State::Failed, QStringLiteral("canceled")};
    case IPP_JSTATE_ABORTED:
        return {State::Failed, QStringLiteral("aborted")};
    default:
        break;
    }
    const QString trouble = troubleOf(look.printerState, look.printerReasons, look.printerMessage);
    if (!trouble.isEmpty())
        return {State::Waiting, trouble};
    if (look.jobState == IPP_JSTATE_HELD || look.jobState == IPP_JSTATE_STOPPED)
        return {State::Waiting, QStringLiteral("paused")};
    return {look.jobState == IPP_JSTATE_PROCESSING ? State::Printing : State::Queued, {}};
}

} // namespace clips::printing
