#include "backoffice/store/registerstore.h"

#include "backoffice/store/query.h"

namespace clips::office {

RegisterStore::RegisterStore(Database &database)
    : m_database(database)
{}

Result<wire::SnapshotHeader, OfficeError>
RegisterStore::replace(const QString &snapshotId, const QDateTime &producedAt,
                       const std::function<Result<std::optional<domain::Household>, OfficeError>()> &next)
{
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    const auto current = inForce();
    const QString keep = current ? current->header.snapshotId : QString();
    for (const QString &sql :
         {QStringLiteral("DELETE FROM register_household WHERE snapshot_id <> ? OR snapshot_id = ?"),
          QStringLiteral("DELETE FROM register_person WHERE snapshot_id <> ? OR snapshot_id = ?"),
          QStringLiteral("DELETE FROM register_snapshot WHERE snapshot_id <> ? OR snapshot_id = ?")}) {
        Statement remove = m_database.prepare(sql);
        remove.addBindValue(keep.isNull() ? QStringLiteral("") : keep);
        remove.addBindValue(snapshotId); // the same snapshot once more: its rows make way
        if (const auto done = Database::run(remove); !done)
            return Failure{done.error()};
    }
    QSet<QString> indexed;
    wire::SnapshotHeader header{snapshotId, producedAt, 0, 0};
    qint64 length = 0;
    Statement insert = m_database.prepare(
        QStringLiteral("INSERT INTO register_household (snapshot_id, position, line) VALUES (?, ?, ?)"));
    for (;;) {
        const auto read = next();
        if (!read)
            return Failure{read.error()};
        if (!*read)
            break;
        const domain::Household &household = **read;
        const QByteArray line = wire::encodeHousehold(household);
        insert.bindValue(0, snapshotId);
        insert.bindValue(1, header.households);
        insert.bindValue(2, line);
        if (const auto done = Database::run(insert); !done)
            return Failure{done.error()};
        if (const auto done = indexMembers(snapshotId, header.households, household, indexed); !done)
            return Failure{done.error()};
        ++header.households;
        header.persons += int(household.members.size());
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

Result<wire::SnapshotHeader, OfficeError>
RegisterStore::refresh(const QDateTime &now, const std::function<domain::Household(const domain::Household &)> &change)
{
    constexpr int slice = 250;
    const auto current = inForce();
    if (!current)
        return Failure{current.error()};
    const QString from = current->header.snapshotId;
    const QString base = from.section(u'~', 0, 0);
    const QString id = base + u'~' + now.toUTC().toString(QStringLiteral("yyyyMMddHHmmsszzz"));
    QByteArrayList waiting;
    int position = 0;
    return replace(id, current->header.producedAt, [&]() -> Result<std::optional<domain::Household>, OfficeError> {
        if (waiting.isEmpty() && position < current->header.households) {
            const auto read = lines(from, position, slice);
            if (!read)
                return Failure{read.error()};
            waiting = read->split('\n');
            waiting.removeLast(); // after the last line feed
            position += slice;
        }
        if (waiting.isEmpty())
            return std::optional<domain::Household>();
        const auto household = wire::decodeHousehold(waiting.takeFirst());
        if (!household)
            return Failure{OfficeError::Io};
        return std::optional(change(*household));
    });
}

Result<void, OfficeError> RegisterStore::indexMembers(const QString &snapshotId, int position,
                                                      const domain::Household &household, QSet<QString> &indexed)
{
    for (const domain::Person &member : household.members) {
        if (indexed.contains(member.id)) // a person written down twice is found in the first place
            continue;
        indexed.insert(member.id);
        const auto done = runQuery(
            m_database,
            QStringLiteral("INSERT INTO register_person (snapshot_id, register_id, position) VALUES (?, ?, ?)"),
            {snapshotId, member.id, position});
        if (!done)
            return Failure{done.error()};
    }
    return {};
}

Result<domain::Household, OfficeError> RegisterStore::householdOf(const QString &registerId)
{
    const auto snapshot = inForce();
    if (!snapshot)
        return Failure{snapshot.error()};
    auto row = runQuery(m_database,
                        QStringLiteral("SELECT h.line FROM register_person p JOIN register_household h ON "
                                       "h.snapshot_id = p.snapshot_id AND h.position = p.position WHERE "
                                       "p.snapshot_id = ? AND p.register_id = ?"),
                        {snapshot->header.snapshotId, registerId});
    if (!row)
        return Failure{row.error()};
    if (!row->next())
        return Failure{OfficeError::NotFound};
    auto household = wire::decodeHousehold(row->value(0).toByteArray());
    if (!household)
        return Failure{OfficeError::Io};
    return *household;
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
    Statement query = m_database.prepare(
        QStringLiteral("SELECT snapshot_id, produced_at, households, persons, byte_length FROM register_snapshot "
                       "WHERE snapshot_id IN (SELECT content FROM setting WHERE name = 'snapshot_in_force')"));
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
