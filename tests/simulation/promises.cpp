// What must hold in every world after every step.
#include "simulation/world.h"

#include "support/sampleenrolments.h"

namespace clips::simulation {

void World::check()
{
    for (const auto &one : m_kiosks) {
        Watched &watched = *one;
        SimKiosk &kiosk = *watched.kiosk;
        if (!kiosk.isUp() || kiosk.disk.hasStopped() ||
            (kiosk.disk.operations() == watched.lookedAt && kiosk.shown.size() == watched.shownThen))
            continue;
        const auto head = kiosk.head();
        if (!head)
            continue;
        const bool isFirstLook = watched.lookedAt < 0;
        // Reading everything each time would be most of the work: rows only when one came, went, was settled or shown.
        if (isFirstLook || kiosk.shown.size() != watched.shownThen || head->rows != watched.head.rows ||
            head->acknowledged != watched.head.acknowledged) {
            const auto rows = kiosk.rows();
            if (!rows)
                continue;
            checkRows(watched, *rows);
        }
        watched.lookedAt = kiosk.disk.operations();
        watched.shownThen = kiosk.shown.size();
        if (head->sequence < watched.head.sequence)
            breakPromise(QStringLiteral("the audit chain of %1 became shorter").arg(kiosk.id));
        if ((isFirstLook || ++m_checks % 100 == 0) && !kiosk.auditHolds(watched.head).value_or(true))
            breakPromise(QStringLiteral("the audit chain of %1 is broken").arg(kiosk.id));
        watched.head = *head;
    }
}

void World::checkRows(Watched &watched, const QList<KioskRow> &rows)
{
    const SimKiosk &kiosk = *watched.kiosk;
    QMap<QString, QString> numbers;
    for (const KioskRow &row : rows) {
        if (!kiosk.wanted.contains(row.enrolmentId))
            breakPromise(QStringLiteral("%1 keeps an enrolment that nobody wanted").arg(kiosk.id));
        numbers.insert(row.enrolmentId, row.receiptNumber);
        const bool isAcknowledged = row.state == u"acknowledged";
        const bool wasAcknowledged = watched.acknowledged.contains(row.enrolmentId);
        if (wasAcknowledged && !isAcknowledged)
            breakPromise(QStringLiteral("%1 forgot an acknowledgement").arg(kiosk.id));
        if (!isAcknowledged || wasAcknowledged)
            continue;
        watched.acknowledged.insert(row.enrolmentId);
        watched.hash.insert(row.enrolmentId, row.bodyHash);
        if (m_office.isUp() && !m_office.disk.hasStopped() && m_office.kept(row.enrolmentId) != row.bodyHash)
            breakPromise(QStringLiteral("%1 has an acknowledgement of what the office has not").arg(kiosk.id));
    }
    for (auto it = kiosk.shown.begin(); it != kiosk.shown.end(); ++it) {
        for (const QString &id : it.value()) {
            if (numbers.value(id) != it.key())
                breakPromise(QStringLiteral("%1 showed %2 and has lost it").arg(kiosk.id, it.key()));
        }
    }
}

void World::checkOffice()
{
    for (const auto &watched : m_kiosks) {
        for (const QString &id : std::as_const(watched->acknowledged)) {
            if (m_office.kept(id) != watched->hash.value(id))
                breakPromise(QStringLiteral("the office lost what it had acknowledged"));
        }
    }
}

void World::checkEnd()
{
    QSet<QString> ids;
    QSet<QString> children;
    QSet<QString> protocols;
    const auto kept = m_office.all();
    for (const SimOffice::Kept &record : kept) {
        ids.insert(record.enrolmentId);
        children.insert(record.childId);
        protocols.insert(record.protocolNumber);
    }
    if (ids.size() != kept.size() || children.size() != kept.size() || protocols.size() != kept.size())
        breakPromise(QStringLiteral("the office has a record twice"));
    qsizetype wanted = 0;
    for (const auto &watched : m_kiosks) {
        const SimKiosk &kiosk = *watched->kiosk;
        wanted += kiosk.wanted.size();
        qsizetype onPaper = 0;
        for (const QStringList &list : kiosk.shown)
            onPaper += list.size();
        if (onPaper != kiosk.wanted.size())
            breakPromise(QStringLiteral("%1 gave no number, or two").arg(kiosk.id));
        if (kiosk.disk.holds(testing::plantedSurname))
            breakPromise(QStringLiteral("a name stands in the file of %1").arg(kiosk.id));
        if (!watched->kiosk->auditHolds(watched->head).value_or(false))
            breakPromise(QStringLiteral("the audit chain of %1 is broken").arg(kiosk.id));
        for (auto it = watched->hash.begin(); it != watched->hash.end(); ++it) {
            if (m_office.kept(it.key()) != it.value())
                breakPromise(QStringLiteral("the office has other bytes"));
        }
    }
    if (kept.size() != wanted)
        breakPromise(QStringLiteral("%1 were confirmed, the office has %2").arg(wanted).arg(kept.size()));
}

} // namespace clips::simulation
