#pragma once

#include "identity/scanrouter.h"

#include <QString>

namespace clips {
class Clock;
}
namespace clips::journey {
class Recogniser;
class SittingController;
} // namespace clips::journey

namespace clips::kiosk {

/// Takes what was scanned to who can use it. Only the recognise page can: elsewhere a scan means nothing and goes
/// nowhere, least of all into a field. What was scanned is never logged. GUI thread.
class ScanDesk
{
public:
    ScanDesk(identity::ScanRouter::Options options, journey::SittingController &sitting,
             journey::Recogniser &recogniser, const Clock &clock);

    void route(const QString &text);

private:
    identity::ScanRouter m_router;
    journey::SittingController &m_sitting;
    journey::Recogniser &m_recogniser;
    const Clock &m_clock;
};

} // namespace clips::kiosk
