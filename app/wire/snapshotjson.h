#pragma once

#include "domain/person.h"
#include "wire/jsonreader.h"

namespace clips::wire {

inline constexpr int snapshotSchema = 1;

/// First line of GET /register-snapshot (application/x-ndjson); every further line is one household.
/// One line at a time keeps 100,000 persons out of memory as JSON.
struct SnapshotHeader
{
    QString snapshotId;
    QDateTime producedAt; ///< UTC; the "situation at" shown on the screen
    int households = 0;
    int persons = 0;
};

[[nodiscard]] QByteArray encodeSnapshotHeader(const SnapshotHeader &header);
[[nodiscard]] Result<SnapshotHeader, WireError> decodeSnapshotHeader(const QByteArray &line);

[[nodiscard]] QByteArray encodeHousehold(const domain::Household &household);
[[nodiscard]] Result<domain::Household, WireError> decodeHousehold(const QByteArray &line);

} // namespace clips::wire
