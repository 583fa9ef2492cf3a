#pragma once

namespace clips::platform {

/// Forbids the system to write this process's memory to a disk when it crashes, and other programs of the same user to
/// look into it: personal data lie there in the clear. Call it first thing. False when the system refused.
[[nodiscard]] bool noCoreDumps();

} // namespace clips::platform
