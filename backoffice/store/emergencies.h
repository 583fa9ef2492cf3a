#pragma once

#include "backoffice/store/records.h"
#include "base/clock.h"
#include "wire/emergencyjson.h"

namespace clips::office {

/// One use of a kiosk's emergency register, with the protocol numbers its entries got later (art. 63 DPR 445/2000: the
/// link to the emergency number is kept).
struct EmergencyListing
{
    wire::ToldEmergency told;
    QList<RecordRow> entries; ///< in order of receipt number
};

/// The emergency registers of all kiosks, as they told them.
class Emergencies
{
public:
    Emergencies(Database &database, const Clock &clock);

    enum class Kept {
        New,
        Changed,
        OfAnotherKiosk, ///< this id belongs to another kiosk: nothing was changed
    };
    /// Keeps what a kiosk tells; what it told before about the same period gives way.
    [[nodiscard]] Result<Kept, OfficeError> put(const wire::ToldEmergency &told);
    /// Oldest first. `emergencyId` empty: all.
    [[nodiscard]] Result<QList<EmergencyListing>, OfficeError> list(const QString &emergencyId = {});

private:
    [[nodiscard]] Result<void, OfficeError> write(const wire::ToldEmergency &told, const QString &id);
    [[nodiscard]] Result<QList<domain::EmergencyDay>, OfficeError> days(const QString &id);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace clips::office
