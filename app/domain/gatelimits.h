#pragma once

namespace clips::domain {

/// From when on a kiosk warns before new work, and from when on it begins none. What each key means stands in
/// kiosk-config/example.toml, what holds without a word in kiosk-config/defaults.toml.
struct GateLimits
{
    int diskWarnMb = 0; ///< free on the disk of the data
    int diskStopMb = 0;
    int syncWarnDays = 0; ///< since the office was last heard
    int syncStopDays = 0;
    int unsentWarn = 0; ///< enrolments the office does not have
    int unsentStop = 0;
    int unsentWarnDays = 0; ///< age of the oldest of them
    int unsentStopDays = 0;
    int clockWarnMinutes = 0; ///< between this clock and what the time must be
    int clockStopMinutes = 0;
    int rosterWarnDays = 0; ///< until the list of operators runs out
    int rosterStopDays = 0;
    int updateWarnDays = 0; ///< since a restart was due for an update
    int updateStopDays = 0;
    bool printerStops = false; ///< no new sitting while the printer needs a hand

    bool operator==(const GateLimits &) const = default;
};

} // namespace clips::domain
