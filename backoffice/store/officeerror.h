#pragma once

namespace clips::office {

/// Why the office's store could not do what it was asked. Nothing was changed then.
enum class OfficeError {
    Busy, ///< another program holds the database; try again
    DiskFull,
    Io,           ///< the disk or the database server refused
    NewerVersion, ///< the database was written by a newer program
    NotFound,
    Unfit, ///< the database server's settings would lose or spoil records
};

} // namespace clips::office
