#include "storage/audittrail.h"

#include "storage/connection.h"
#include "storage/enrolmentrows.h"
#include "wire/digest.h"

namespace clips::storage {

using ports::StoreError;

namespace {

struct Link
{
    qint64 sequence = 0;
    qint64 at = 0;
    QString event;
    QString operatorId;
    QString reference;
    QString previousHash;
};

QString hashOf(const Link &link)
{
    // The unit separator cannot occur in the fields, so two different links never give the same text.
    const QStringList fields{QString::number(link.sequence),
                             QString::number(link.at),
                             link.event,
                             link.operatorId,
                             link.reference,
                             link.previousHash};
    return wire::bodyHash(fields.join(QChar(0x1f)).toUtf8());
}

} // namespace

Result<void, StoreError> appendAudit(Connection &connection, const QList<AuditEvent> &events)
{
    auto last = connection.run(QStringLiteral("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"));
    if (!last)
        return Failure{last.error()};
    const bool isFirst = !last->next();
    qint64 sequence = isFirst ? 0 : last->value(0).toLongLong();
    QString previousHash = isFirst ? QString() : last->value(1).toString();
    for (const AuditEvent &event : events) {
        const Link link{++sequence,  event.at.toMSecsSinceEpoch(), event.event, event.operatorId, event.reference,
                        previousHash};
        const QString hash = hashOf(link);
        auto added = connection.run(
            QStringLiteral("INSERT INTO audit (sequence, at, event, operator_id, reference, previous_hash, hash)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {link.sequence, link.at, storedText(link.event), storedText(link.operatorId), storedText(link.reference),
             storedText(link.previousHash), hash});
        if (!added)
            return Failure{added.error()};
        previousHash = hash;
    }
    return {};
}

Result<bool, StoreError> isAuditIntact(Connection &connection)
{
    auto query = connection.run(QStringLiteral(
        "SELECT sequence, at, event, operator_id, reference, previous_hash, hash FROM audit ORDER BY sequence"));
    if (!query)
        return Failure{query.error()};
    QString previousHash;
    qint64 expected = 1;
    while (query->next()) {
        const Link link{query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toString(),
                        query->value(3).toString(),   query->value(4).toString(),   query->value(5).toString()};
        const QString hash = query->value(6).toString();
        if (link.sequence != expected || link.previousHash != previousHash || hashOf(link) != hash)
            return false;
        previousHash = hash;
        ++expected;
    }
    return true;
}

} // namespace clips::storage
