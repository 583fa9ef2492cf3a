#pragma once

#include "backoffice/store/database.h"
#include "domain/person.h"
#include "wire/snapshotjson.h"

#include <functional>
#include <optional>

namespace clips::office {

/// The snapshot that is served now.
struct SnapshotInForce
{
    wire::SnapshotHeader header;
    QByteArray headerLine; ///< with its line feed
    qint64 length = 0;     ///< of header and all households, in bytes
};

/// The General Register as the office has it: whole snapshots, the one that came last in force.
class RegisterStore
{
public:
    explicit RegisterStore(Database &database);

    /// All households in one transaction; in force from then on. The snapshot before it stays until the next one comes,
    /// so that a transfer under way goes on. `next` gives one household after another, nullopt at the end.
    [[nodiscard]] Result<wire::SnapshotHeader, OfficeError>
    replace(const QString &snapshotId, const QDateTime &producedAt,
            const std::function<std::optional<domain::Household>()> &next);

    /// NotFound when none was ever imported.
    [[nodiscard]] Result<SnapshotInForce, OfficeError> inForce();

    /// Lines of households from a position (0 the first), each with its line feed; at most `count`. Empty at the end.
    [[nodiscard]] Result<QByteArray, OfficeError> lines(const QString &snapshotId, int position, int count);

private:
    [[nodiscard]] Result<void, OfficeError> putInForce(const QString &snapshotId);

    Database &m_database;
};

} // namespace clips::office
