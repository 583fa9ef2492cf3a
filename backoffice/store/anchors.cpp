#include "backoffice/store/anchors.h"

#include "backoffice/store/counter.h"
#include "backoffice/store/query.h"

namespace clips::office {

using wire::AnchorAnswer;
using wire::AnchorVerdict;
using wire::AuditAnchor;

namespace {

const QString &good()
{
    static const QString condition = QStringLiteral("verdict IN ('extends', 'accepted')");
    return condition;
}

AnchorVerdict judge(const AnchorRow &known, const AuditAnchor &anchor)
{
    if (anchor.sequence < known.sequence)
        return AnchorVerdict::Behind;
    if (anchor.sequence == known.sequence)
        return anchor.hash == known.hash ? AnchorVerdict::Extends : AnchorVerdict::Rewritten;
    if (anchor.sinceSequence != known.sequence)
        return AnchorVerdict::NotJudged;
    return anchor.sinceHash == known.hash ? AnchorVerdict::Extends : AnchorVerdict::Rewritten;
}

} // namespace

Anchors::Anchors(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<AnchorAnswer, OfficeError> Anchors::put(const QString &kioskId, const AuditAnchor &anchor)
{
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    const auto known = last(kioskId, good());
    const auto heard = last(kioskId, QStringLiteral("verdict <> ''"));
    if (!known || !heard)
        return Failure{known ? heard.error() : known.error()};
    const AnchorVerdict verdict = judge(*known, anchor);
    if (verdict == AnchorVerdict::NotJudged)
        return AnchorAnswer{verdict, known->sequence};
    const QString code = wire::anchorVerdictCode(verdict);
    const bool isGood = verdict == AnchorVerdict::Extends;
    const bool isRepeated = heard->sequence == anchor.sequence && heard->hash == anchor.hash &&
                            (heard->verdict == code || (isGood && heard->verdict == u"accepted"));
    if (!isRepeated) {
        const QString now = wire::instantText(m_clock.nowUtc());
        if (const auto done = add({kioskId, anchor.sequence, anchor.hash, wire::instantText(anchor.at), now, code});
            !done)
            return Failure{done.error()};
    }
    if (const auto done = change.commit(); !done)
        return Failure{done.error()};
    return AnchorAnswer{verdict, isGood ? anchor.sequence : known->sequence};
}

Result<QList<AnchorRow>, OfficeError> Anchors::inForce()
{
    return rows(QStringLiteral("WHERE number IN (SELECT max(number) FROM audit_anchor WHERE %1 GROUP BY kiosk_id)"
                               " ORDER BY kiosk_id")
                    .arg(good()));
}

Result<QList<AnchorRow>, OfficeError> Anchors::alarms()
{
    return rows(QStringLiteral("WHERE verdict IN ('behind', 'rewritten') ORDER BY number"));
}

Result<bool, OfficeError> Anchors::accept(const QString &kioskId)
{
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    auto heard = last(kioskId, QStringLiteral("verdict <> ''"));
    if (!heard)
        return Failure{heard.error()};
    if (heard->verdict != u"behind" && heard->verdict != u"rewritten")
        return false;
    heard->verdict = QStringLiteral("accepted");
    heard->toldAt = wire::instantText(m_clock.nowUtc());
    if (const auto done = add(*heard); !done)
        return Failure{done.error()};
    if (const auto done = change.commit(); !done)
        return Failure{done.error()};
    return true;
}

Result<AnchorRow, OfficeError> Anchors::last(const QString &kioskId, const QString &condition)
{
    const auto found =
        rows(QStringLiteral("WHERE kiosk_id = ? AND %1 ORDER BY number DESC LIMIT 1").arg(condition), {kioskId});
    if (!found)
        return Failure{found.error()};
    return found->isEmpty() ? AnchorRow() : found->first();
}

Result<QList<AnchorRow>, OfficeError> Anchors::rows(const QString &tail, const QVariantList &values)
{
    auto query = runQuery(
        m_database, QStringLiteral("SELECT kiosk_id, sequence, hash, at, told_at, verdict FROM audit_anchor ") + tail,
        values);
    if (!query)
        return Failure{query.error()};
    QList<AnchorRow> list;
    while (query->next())
        list.append({query->value(0).toString(), query->value(1).toLongLong(), query->value(2).toString(),
                     query->value(3).toString(), query->value(4).toString(), query->value(5).toString()});
    return list;
}

Result<void, OfficeError> Anchors::add(const AnchorRow &row)
{
    const auto number = nextValue(m_database, QStringLiteral("audit_anchor"));
    if (!number)
        return Failure{number.error()};
    const auto done = runQuery(m_database,
                               QStringLiteral("INSERT INTO audit_anchor (number, kiosk_id, sequence, hash, at, told_at,"
                                              " verdict) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                               {*number, row.kioskId, row.sequence, row.hash, row.at, row.toldAt, row.verdict});
    if (!done)
        return Failure{done.error()};
    return {};
}

} // namespace clips::office
