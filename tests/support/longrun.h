#pragma once

#include <QtGlobal>

namespace clips::testing {

/// `./clips fault` sets CLIPS_LONG: every byte, every snapshot, every seed. Without it a test takes a fair sample.
inline bool isLongRun()
{
    return qEnvironmentVariableIsSet("CLIPS_LONG");
}

template <typename T>
T shortOrLong(T brief, T whole)
{
    return isLongRun() ? whole : brief;
}

} // namespace clips::testing
