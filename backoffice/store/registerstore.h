#pragma once

#include "backoffice/store/database.h"
#include "domain/person.h"
#include "wire/snapshotjson.h"

#include <QSet>
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
    /// so that a transfer under way goes on. `next` gives one household after another, nullopt at the end; when it
    /// fails nothing changes.
    [[nodiscard]] Result<wire::SnapshotHeader, OfficeError>
    replace(const QString &snapshotId, const QDateTime &producedAt,
            const std::function<Result<std::optional<domain::Household>, OfficeError>()> &next);

    /// The snapshot in force once more, as of the same time, with `change` applied to each household. NotFound when
    /// none was ever imported.
    [[nodiscard]] Result<wire::SnapshotHeader, OfficeError>
    refresh(const QDateTime &now, const std::function<domain::Household(const domain::Household &)> &change);

    /// NotFound when none was ever imported.
    [[nodiscard]] Result<SnapshotInForce, OfficeError> inForce();

    /// Lines of households from a position (0 the first), each with its line feed; at most `count`. Empty at the end.
    [[nodiscard]] Result<QByteArray, OfficeError> lines(const QString &snapshotId, int position, int count);

    /// The household of a person in the snapshot in force, as it was imported. NotFound when nobody has this id.
    [[nodiscard]] Result<domain::Household, OfficeError> householdOf(const QString &registerId);

private:
    [[nodiscard]] Result<void, OfficeError> indexMembers(const QString &snapshotId, int position,
                                                         const domain::Household &household, QSet<QString> &indexed);
    [[nodiscard]] Result<void, OfficeError> putInForce(const QString &snapshotId);

    Database &m_database;
};

} // namespace clips::office
