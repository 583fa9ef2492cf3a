#pragma once

namespace clips::ports {

/// Why the kiosk's own storage could not do what it was asked.
enum class StoreError {
    DiskFull,     ///< nothing was saved; make room, try again
    Io,           ///< the disk refused to read or write; nothing was saved
    Damaged,      ///< the database or a sealed row cannot be read
    NewerVersion, ///< the file was written by a newer program
    InUse,        ///< another program holds the file
    NotFound,     ///< no such row
    IllegalStep,  ///< the state machine does not allow this
    Sealed,       ///< the key is not there or does not fit
};

} // namespace clips::ports
