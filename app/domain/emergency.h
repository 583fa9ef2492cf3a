#pragma once

#include "domain/service.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

namespace clips::domain {

/// Why the ordinary protocol could not be used.
enum class EmergencyCause { OfficeUnreachable, NetworkDown, PowerCut, ProtocolDown, Other };

inline constexpr EmergencyCause allEmergencyCauses[] = {EmergencyCause::OfficeUnreachable, EmergencyCause::NetworkDown,
                                                        EmergencyCause::PowerCut, EmergencyCause::ProtocolDown,
                                                        EmergencyCause::Other};

[[nodiscard]] QString emergencyCauseCode(EmergencyCause cause); ///< "office_unreachable", "network_down", ...
[[nodiscard]] std::optional<EmergencyCause> emergencyCauseFromCode(QStringView code);

/// How many entries one day in Rome had.
struct EmergencyDay
{
    QDate day;
    int entries = 0;

    bool operator==(const EmergencyDay &) const = default;
};

/// One authorised use of the emergency register (art. 63 DPR 445/2000): by whom allowed, why, from when to when, and
/// how many entries each day had. Beyond 24 hours a new authorisation is needed, each for at most a week.
struct EmergencyPeriod
{
    QUuid id;
    QUuid continues;       ///< the period it follows under a new authorisation, or null
    QString authorisation; ///< the act of the protocol manager, in his words
    EmergencyCause cause = EmergencyCause::OfficeUnreachable;
    QString causeWords;  ///< what the supervisor wrote; always there for Other
    QDateTime startedAt; ///< UTC
    QString startedBy;
    QDateTime endedAt; ///< UTC; invalid: open
    QString endedBy;   ///< empty with an end: it came to its limit
    QList<EmergencyDay> days{};

    [[nodiscard]] bool isOpen() const { return !endedAt.isValid(); }
    [[nodiscard]] int entries() const;
    /// The last instant it may last to: seven days after its start. No entry is made from then on.
    [[nodiscard]] QDateTime limit() const { return startedAt.addDays(7); }
    /// When a new authorisation is needed: after that many hours, or a week when it is itself a continuation.
    [[nodiscard]] QDateTime authorisedUntil(int hours) const;
};

/// One application in the emergency register. The receipt number is its number; the protocol number comes later.
struct EmergencyEntry
{
    QString receiptNumber;
    QDateTime presentedAt; ///< UTC
    QUuid enrolmentId;
    Service service = Service::Canteen;
    QString protocolNumber; ///< empty until the office gave one
};

} // namespace clips::domain
