#include "storage/audittrail.h"

#include "storage/connection.h"
#include "storage/enrolmentrows.h"
#include "wire/digest.h"

#include <QSet>

namespace clips::storage {

using ports::AuditExtent;
using ports::AuditFault;
using ports::AuditLink;
using ports::AuditTrail;
using ports::AuditVerdict;
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

void blame(AuditVerdict &verdict, AuditFault fault, qint64 sequence)
{
    verdict.fault = fault;
    verdict.faultAt = sequence;
}

/// Whether a link that does not fit says that it follows another one of this chain.
Result<bool, StoreError> followsAnother(Connection &connection, const Link &link)
{
    if (link.previousHash.isEmpty())
        return link.sequence != 1;
    auto found = connection.run(QStringLiteral("SELECT 1 FROM audit WHERE hash = ? AND sequence <> ?"),
                                {link.previousHash, link.sequence - 1});
    if (!found)
        return Failure{found.error()};
    return found->next();
}

Result<void, StoreError> judge(Connection &connection, const Link &link, const QString &hash, const AuditLink &before,
                               AuditVerdict &verdict)
{
    if (link.sequence > before.sequence + 1) {
        blame(verdict, AuditFault::Missing, before.sequence + 1);
        return {};
    }
    const bool isSound = hashOf(link) == hash;
    if (link.previousHash != before.hash) {
        const auto strayed = followsAnother(connection, link);
        if (!strayed)
            return Failure{strayed.error()};
        const AuditFault otherwise = isSound ? AuditFault::Unlinked : AuditFault::Changed;
        blame(verdict, *strayed ? AuditFault::OutOfOrder : otherwise, link.sequence);
    } else if (!isSound || link.sequence <= before.sequence) {
        blame(verdict, AuditFault::Changed, link.sequence);
    }
    return {};
}

/// Reads on from `before` up to the first fault.
Result<void, StoreError> readLinks(Connection &connection, AuditLink before, AuditVerdict &verdict)
{
    auto query = connection.run(QStringLiteral("SELECT sequence, at, event, operator_id, reference, previous_hash, hash"
                                               " FROM audit WHERE ? = 0 OR sequence > ? ORDER BY sequence"),
                                {before.sequence, before.sequence});
    if (!query)
        return Failure{query.error()};
    while (!verdict.fault && query->next()) {
        const Link link{query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toString(),
                        query->value(3).toString(),   query->value(4).toString(),   query->value(5).toString()};
        const QString hash = query->value(6).toString();
        if (const auto judged = judge(connection, link, hash, before, verdict); !judged)
            return judged;
        before = {link.sequence, hash};
        ++verdict.links;
    }
    return {};
}

Result<void, StoreError> holdAgainst(Connection &connection, const AuditLink &anchor, AuditVerdict &verdict)
{
    if (verdict.head.sequence < anchor.sequence) {
        blame(verdict, AuditFault::OldCopy, verdict.head.sequence + 1);
        return {};
    }
    const auto hash = auditHashAt(connection, anchor.sequence);
    if (!hash)
        return Failure{hash.error()};
    if (!anchor.matches(*hash))
        blame(verdict, AuditFault::Rewritten, anchor.sequence);
    return {};
}

/// An enrolment that no link tells of: the end of the chain was cut off and the rest of the file was not.
Result<void, StoreError> lookForTheCutTail(Connection &connection, AuditVerdict &verdict)
{
    if (verdict.fault && verdict.fault != AuditFault::OldCopy)
        return {};
    auto told =
        connection.run(QStringLiteral("SELECT reference FROM audit WHERE event LIKE 'enrolment\\_%' ESCAPE '\\'"));
    if (!told)
        return Failure{told.error()};
    QSet<QString> known;
    while (told->next())
        known.insert(told->value(0).toString().section(u' ', 0, 0));
    auto kept = connection.run(QStringLiteral("SELECT enrolment_id FROM enrolment"));
    if (!kept)
        return Failure{kept.error()};
    while (kept->next()) {
        if (!known.contains(kept->value(0).toString())) {
            blame(verdict, AuditFault::TailCut, verdict.head.sequence + 1);
            return {};
        }
    }
    return {};
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

Result<AuditTrail::News, StoreError> auditHead(Connection &connection)
{
    auto last = connection.run(QStringLiteral("SELECT sequence, hash, at FROM audit ORDER BY sequence DESC LIMIT 1"));
    if (!last)
        return Failure{last.error()};
    AuditTrail::News news;
    if (last->next()) {
        news.head = {last->value(0).toLongLong(), last->value(1).toString()};
        news.headAt = timeFrom(last->value(2));
    }
    return news;
}

Result<QString, StoreError> auditHashAt(Connection &connection, qint64 sequence)
{
    auto found = connection.run(QStringLiteral("SELECT hash FROM audit WHERE sequence = ?"), {sequence});
    if (!found)
        return Failure{found.error()};
    return found->next() ? found->value(0).toString() : QString();
}

Result<AuditVerdict, StoreError> verifyAudit(Connection &connection, const AuditLink &anchored, AuditExtent extent,
                                             const QList<AuditLink> &anchors)
{
    AuditVerdict verdict;
    verdict.anchored = anchored;
    const auto head = auditHead(connection);
    if (!head)
        return Failure{head.error()};
    verdict.head = head->head;
    verdict.headAt = head->headAt;
    const bool isWhole = extent == AuditExtent::Full || anchored.sequence == 0;
    if (const auto read = readLinks(connection, isWhole ? AuditLink() : anchored, verdict); !read)
        return Failure{read.error()};
    for (const AuditLink &anchor : anchors + QList{anchored}) {
        if (verdict.fault || anchor.sequence == 0)
            continue;
        if (const auto held = holdAgainst(connection, anchor, verdict); !held)
            return Failure{held.error()};
    }
    if (extent == AuditExtent::Full) {
        if (const auto looked = lookForTheCutTail(connection, verdict); !looked)
            return Failure{looked.error()};
    }
    return verdict;
}

} // namespace clips::storage
