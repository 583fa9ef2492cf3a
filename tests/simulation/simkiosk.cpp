#include "simulation/simkiosk.h"

#include "base/uuid.h"
#include "storage/connection.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"

namespace clips::simulation {

using ports::PrintState;
using ports::StoreError;

SimKiosk::SimKiosk(const QString &kioskId, const QString &folder, const QByteArray &identity, const VirtualTime &time,
                   Chance &chance, Carry carry, std::function<void(const QString &)> note)
    : id(kioskId)
    , disk(folder)
    , clock(time)
    , m_path(folder + QStringLiteral("/kiosk.db"))
    , m_identity(identity)
    , m_time(time)
    , m_chance(chance)
    , m_carry(std::move(carry))
    , m_note(std::move(note))
{}

SimKiosk::~SimKiosk()
{
    kill();
}

void SimKiosk::start()
{
    m_life = std::make_unique<QObject>();
    auto line = std::make_unique<SteppedLine>([this] { return m_chance.between(1, 6); });
    m_line = line.get();
    m_database = std::make_unique<storage::Database>(m_path, clock, std::move(line), &m_officeSealer);
    m_store = std::make_unique<storage::SqliteEnrolmentStore>(*m_database, m_sealer, clock, id);
    m_prints = std::make_unique<storage::SqlitePrintLedger>(*m_database, clock);
    m_outbox = std::make_unique<storage::SqliteOutbox>(*m_database, m_sealer, clock);
    m_publications = std::make_unique<storage::SqlitePublicationStore>(*m_database, m_sealer);
    m_database->open().then(m_life.get(), [this](const Result<storage::Opened, StoreError> &opened) {
        if (disk.hasStopped())
            return;
        if (!opened) {
            m_note(QStringLiteral("%1 does not open: %2").arg(id).arg(int(opened.error())));
            disk.stop(); // the program ends; it will be started again
            return;
        }
        if (!opened->movedAside.isEmpty())
            m_note(QStringLiteral("%1 found its file damaged").arg(id));
        sync::Options options;
        options.url = QUrl(QStringLiteral("https://office.example"));
        options.identity = [this] { return m_identity; };
        options.kioskId = id;
        options.transport = [this] {
            return std::make_unique<SimTransport>([this](SimReply *reply) { m_carry(*this, reply); });
        };
        m_sync = std::make_unique<sync::SyncWorker>(options, sync::Ports{*m_outbox, *m_publications}, clock, m_chance);
        m_sync->start();
        m_isConfirming = false;
        confirmNext();
    });
}

void SimKiosk::kill()
{
    disk.stop();
    if (!m_database)
        return;
    m_line->setDead(true); // while those who wait for an answer are still there
    m_sync.reset();
    m_life.reset();
    m_line->setDead(false); // the file is closed by the line, too
    m_database.reset();
    m_store.reset();
    m_prints.reset();
    m_outbox.reset();
    m_publications.reset();
    m_line = nullptr;
    m_isConfirming = false;
}

domain::Enrolment SimKiosk::application(const QUuid &sittingId, int n)
{
    domain::Enrolment enrolment = testing::sampleEnrolment(1, n, id);
    enrolment.id = uuidV7(clock, m_chance);
    enrolment.sittingId = sittingId;
    enrolment.recognition.id = sittingId;
    enrolment.child.id = QStringLiteral("%1-%2-%3").arg(id).arg(m_families).arg(n);
    enrolment.child.taxCode.clear();
    enrolment.child.givenName += QStringLiteral(" %1 %2").arg(m_families).arg(n);
    enrolment.applicant.id = QStringLiteral("%1-%2").arg(id).arg(m_families);
    if (m_chance.percent(4))
        enrolment.reviewReasons = {QStringLiteral("attendance_unverified")};
    return enrolment;
}

void SimKiosk::present(int children)
{
    ++m_families;
    const QUuid sittingId = uuidV7(clock, m_chance);
    QList<domain::Enrolment> sitting;
    for (int n = 0; n < children; ++n) {
        sitting.append(application(sittingId, n));
        wanted.insert(uuidText(sitting.last().id), sitting.last().child.id);
    }
    m_sittings.append(sitting);
    confirmNext();
}

void SimKiosk::confirmNext()
{
    if (!isUp() || m_isConfirming || m_sittings.isEmpty())
        return;
    m_isConfirming = true;
    for (domain::Enrolment &enrolment : m_sittings.first())
        enrolment.presentedAt = clock.nowUtc();
    m_store->confirm(m_sittings.first(), {})
        .then(m_life.get(), [this](const Result<ports::ConfirmedSitting, StoreError> &confirmed) {
            if (disk.hasStopped())
                return; // nobody saw it any more
            if (!confirmed) {
                m_note(QStringLiteral("%1 not saved: %2").arg(id).arg(int(confirmed.error())));
                QTimer::singleShot(30'000, m_life.get(), [this] {
                    m_isConfirming = false;
                    confirmNext();
                });
                return;
            }
            m_isConfirming = false;
            const QString number = confirmed->receiptNumber.text();
            QStringList ids;
            for (const QUuid &enrolment : confirmed->enrolmentIds)
                ids.append(uuidText(enrolment));
            shown.insert(number, ids);
            m_sittings.removeFirst();
            m_note(QStringLiteral("%1 saved %2 with %3").arg(id, number).arg(ids.size()));
            m_sync->enrolmentsWaiting();
            print(number, 0);
            confirmNext();
        });
}

void SimKiosk::print(const QString &receiptNumber, int copy)
{
    ports::PrintRow row;
    row.id = uuidV7(clock, m_chance);
    row.receiptNumber = receiptNumber;
    row.copy = copy;
    row.operatorId = QStringLiteral("op1");
    row.startedAt = clock.nowUtc();
    row.state = PrintState::Queued;
    (void)m_prints->begin(row);
    QTimer::singleShot(int(m_chance.between(500, 5'000)), m_life.get(), [this, row]() mutable {
        if (disk.hasStopped())
            return;
        const bool isPaper = printerWorks && m_chance.percent(95);
        papers += isPaper ? 1 : 0;
        row.state = isPaper ? PrintState::Printed : PrintState::Failed;
        (void)m_prints->record(row);
        if (!isPaper && row.copy < 3)
            QTimer::singleShot(60'000, m_life.get(), [this, row] { print(row.receiptNumber, row.copy + 1); });
    });
}

void SimKiosk::syncNow()
{
    if (isUp())
        m_sync->syncNow();
}

void SimKiosk::putBack()
{
    const auto list = rows();
    for (const KioskRow &row : list.value_or(QList<KioskRow>())) {
        if (row.state == u"quarantined" || row.state == u"needs_review")
            (void)m_outbox->putBack(QUuid::fromString(row.enrolmentId));
    }
    if (isUp())
        m_sync->enrolmentsWaiting();
}

template <typename Work>
auto SimKiosk::look(Work work)
{
    m_line->setAtOnce(true);
    const auto future = m_database->post(std::move(work));
    m_line->setAtOnce(false);
    return future.result();
}

std::optional<QList<KioskRow>> SimKiosk::rows()
{
    if (!isUp() || disk.hasStopped())
        return std::nullopt;
    const auto list = look([](storage::Connection &connection) -> Result<QList<KioskRow>, StoreError> {
        auto query = connection.run(QStringLiteral(
            "SELECT enrolment_id, state, body_hash, receipt_number FROM enrolment JOIN sitting USING (sitting_id)"));
        if (!query)
            return Failure{query.error()};
        QList<KioskRow> found;
        while (query->next()) {
            found.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                          query->value(3).toString()});
        }
        return found;
    });
    return list ? std::optional(*list) : std::nullopt;
}

std::optional<SimKiosk::Head> SimKiosk::head()
{
    if (!isUp() || disk.hasStopped())
        return std::nullopt;
    const auto head = look([](storage::Connection &connection) -> Result<Head, StoreError> {
        auto counts = connection.run(QStringLiteral(
            "SELECT count(*), total(state = 'acknowledged'), (SELECT coalesce(max(sequence), 0) FROM audit),"
            " (SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1) FROM enrolment"));
        if (!counts)
            return Failure{counts.error()};
        if (!counts->next())
            return Failure{StoreError::Damaged};
        return Head{counts->value(2).toLongLong(), counts->value(3).toString(), counts->value(0).toInt(),
                    counts->value(1).toInt()};
    });
    return head ? std::optional(*head) : std::nullopt;
}

std::optional<bool> SimKiosk::auditHolds(const Head &head)
{
    if (!isUp() || disk.hasStopped())
        return std::nullopt;
    const auto holds = look([head](storage::Connection &connection) -> Result<bool, StoreError> {
        auto query = connection.run(QStringLiteral("SELECT hash FROM audit WHERE sequence = ?"), {head.sequence});
        if (!query)
            return Failure{query.error()};
        if (head.sequence > 0 && (!query->next() || query->value(0).toString() != head.hash))
            return false;
        return testing::isAuditIntact(connection);
    });
    return holds ? std::optional(*holds) : std::nullopt;
}

} // namespace clips::simulation
