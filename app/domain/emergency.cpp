#include "domain/emergency.h"

#include <algorithm>
#include <numeric>

namespace clips::domain {

QString emergencyCauseCode(EmergencyCause cause)
{
    switch (cause) {
    case EmergencyCause::OfficeUnreachable:
        return QStringLiteral("office_unreachable");
    case EmergencyCause::NetworkDown:
        return QStringLiteral("network_down");
    case EmergencyCause::PowerCut:
        return QStringLiteral("power_cut");
    case EmergencyCause::ProtocolDown:
        return QStringLiteral("protocol_down");
    case EmergencyCause::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<EmergencyCause> emergencyCauseFromCode(QStringView code)
{
    const auto it = std::find_if(std::begin(allEmergencyCauses), std::end(allEmergencyCauses),
                                 [code](EmergencyCause cause) { return emergencyCauseCode(cause) == code; });
    return it == std::end(allEmergencyCauses) ? std::nullopt : std::optional(*it);
}

int EmergencyPeriod::entries() const
{
    return std::accumulate(days.begin(), days.end(), 0,
                           [](int sum, const EmergencyDay &day) { return sum + day.entries; });
}

QDateTime EmergencyPeriod::authorisedUntil(int hours) const
{
    return continues.isNull() ? startedAt.addSecs(qint64(hours) * 3600) : limit();
}

} // namespace clips::domain
