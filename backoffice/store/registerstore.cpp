#include "backoffice/store/registerstore.h"

#include <QVariant>

namespace clips::office {

RegisterStore::RegisterStore(Database &database)
    : m_database(database)
{}

Result<wire::SnapshotHeader, OfficeError>
RegisterStore::replace(const QString &snapshotId, const QDateTime &producedAt,
                       const std::function<std::optional<domain::Household>()> &next)
{
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    const auto current = inForce();
    const QString keep = current ? current->header.snapshotId : QString();
    for (const QString &sql :
         {QStringLiteral("DELETE FROM register_household WHERE snapshot_id <> ? OR snapshot_id = ?"),
          QStringLiteral("DELETE FROM register_snapshot WHERE snapshot_id <> ? OR snapshot_id = ?")}) {
        Statement remove = m_database.prepare(sql);
        remove.addBindValue(keep.isNull() ? QStringLiteral("") : keep);
        remove.addBindValue(snapshotId); // the same snapshot once more: its rows make way
        if (const auto done = Database::run(remove); !done)
            return Failure{done.error()};
    }
    wire::SnapshotHeader header{snapshotId, producedAt, 0, 0};
    qint64 length = 0;
    Statement insert = m_database.prepare(
        QStringLiteral("INSERT INTO register_household (snapshot_id, position, line) VALUES (?, ?, ?)"));
    while (const auto household = next()) {
        const QByteArray line = wire::encodeHousehold(*household);
        insert.bindValue(0, snapshotId);
        insert.bindValue(1, header.households);
        insert.bindValue(2, line);
        if (const auto done = Database::run(insert); !done)
            return Failure{done.error()};
        ++header.households;
        header.persons += int(household->members.size());
        length += line.size() + 1;
    }
    Statement note = m_database.prepare(QStringLiteral("INSERT INTO register_snapshot (snapshot_id, produced_at, "
                                                       "households, persons, byte_length) VALUES (?, ?, ?, ?, ?)"));
    for (const QVariant &value : {QVariant(snapshotId), QVariant(wire::instantText(producedAt)),
                                  QVariant(header.households), QVariant(header.persons), QVariant(length)})
        note.addBindValue(value);
    if (const auto done = Database::run(note); !done)
        return Failure{done.error()};
    if (const auto done = putInForce(snapshotId); !done)
        return Failure{done.error()};
    if (const auto done = change.commit(); !done)
        return Failure{done.error()};
    return header;
}

Result<void, OfficeError> RegisterStore::putInForce(const QString &snapshotId)
{
    Statement former = m_database.prepare(QStringLiteral("DELETE FROM setting WHERE name = 'snapshot_in_force'"));
    if (auto done = Database::run(former); !done)
        return done;
    Statement insert =
        m_database.prepare(QStringLiteral("INSERT INTO setting (name, content) VALUES ('snapshot_in_force', ?)"));
    insert.addBindValue(snapshotId);
    return Database::run(insert);
}

Result<SnapshotInForce, OfficeError> RegisterStore::inForce()
{
    Statement query =
        m_database.prepare(QStringLiteral("SELECT snapshot_id, produced_at, households, persons, byte_length FROM "
                                          "register_snapshot ORDER BY produced_at DESC LIMIT 1"));
    if (const auto done = Database::run(query); !done)
        return Failure{done.error()};
    if (!query.next())
        return Failure{OfficeError::NotFound};
    SnapshotInForce snapshot;
    snapshot.header.snapshotId = query.value(0).toString();
    snapshot.header.producedAt = QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs);
    snapshot.header.households = query.value(2).toInt();
    snapshot.header.persons = query.value(3).toInt();
    snapshot.headerLine = wire::encodeSnapshotHeader(snapshot.header) + '\n';
    snapshot.length = snapshot.headerLine.size() + query.value(4).toLongLong();
    return snapshot;
}

Result<QByteArray, OfficeError> RegisterStore::lines(const QString &snapshotId, int position, int count)
{
    Statement query = m_database.prepare(QStringLiteral("SELECT line FROM register_household WHERE snapshot_id = ? AND "
                                                        "position >= ? AND position < ? ORDER BY position"));
    query.addBindValue(snapshotId);
    query.addBindValue(position);
    query.addBindValue(position + count);
    if (const auto done = Database::run(query); !done)
        return Failure{done.error()};
    QByteArray text;
    while (query.next())
        text += query.value(0).toByteArray() + '\n';
    return text;
}

} // namespace clips::office
