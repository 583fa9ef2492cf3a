#pragma once

#include "base/result.h"
#include "ports/storeerror.h"

#include <QFuture>

#include <chrono>

namespace clips {
class Clock;
}
namespace clips::ports {
class ErasableSealer;
}

namespace clips::storage {

class Database;

/// Takes the payload of acknowledged enrolments away after a time; number, hash, state and protocol number stay. A
/// day's key is destroyed when nothing sealed with it is left, which reaches every copy of the file.
class Retention
{
    Q_DISABLE_COPY_MOVE(Retention)
public:
    struct Wiped
    {
        int payloads = 0;
        int keys = 0;
    };

    /// keep: from the first run that sees an enrolment acknowledged. All must outlive this and its futures.
    Retention(Database &database, ports::ErasableSealer &sealer, const Clock &clock, std::chrono::hours keep);

    /// To be run now and then. What was wiped is in the audit chain, as a number.
    [[nodiscard]] QFuture<Result<Wiped, ports::StoreError>> run();

private:
    Database &m_database;
    ports::ErasableSealer &m_sealer;
    const Clock &m_clock;
    const std::chrono::hours m_keep;
};

} // namespace clips::storage
