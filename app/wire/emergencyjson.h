#pragma once

#include "domain/emergency.h"
#include "wire/jsonreader.h"

namespace clips::wire {

inline constexpr int emergencySchema = 1;
inline constexpr qsizetype maxEmergencyBytes = 16 * 1024;

/// Body of PUT /emergency-periods/{emergency_id}: what a kiosk tells about one use of its emergency register (art. 63
/// DPR 445/2000). Told when it begins and again whenever something changed; the office keeps what it heard last.
[[nodiscard]] QByteArray encodeEmergencyPeriod(const QString &kioskId, const domain::EmergencyPeriod &period);

struct ToldEmergency
{
    QString kioskId;
    domain::EmergencyPeriod period;
};
[[nodiscard]] Result<ToldEmergency, WireError> decodeEmergencyPeriod(const QByteArray &body);

/// The period alone, as the office's answers carry it too.
[[nodiscard]] QJsonObject emergencyPeriodJson(const QString &kioskId, const domain::EmergencyPeriod &period);

} // namespace clips::wire
