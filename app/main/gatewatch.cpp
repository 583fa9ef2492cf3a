#include "main/gatewatch.h"

#include <QtConcurrentRun>

namespace clips::kiosk {

namespace {

using Kept = Result<ports::Publication, ports::StoreError>;
using Secret = Result<QByteArray, ports::VaultError>;
using Database = rules::GateFacts::Database;
using Keychain = rules::GateFacts::Keychain;

constexpr int lookEveryMs = 60'000;
constexpr int keychainEvery = 10;  ///< looks
constexpr int databaseEvery = 360; ///< looks
constexpr qint64 keepEveryMs = 600'000;

} // namespace

GateWatch::GateWatch(Sources sources, journey::WorkGates &gates, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_gates(gates)
    , m_startedAt(m_sources.clock.nowUtc())
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &GateWatch::look);
}

void GateWatch::start(bool databaseMovedAside, bool hasToken)
{
    if (databaseMovedAside)
        m_facts.database = Database::MovedAside;
    m_hasToken = hasToken;
    m_sources.publications.get(QString::fromLatin1(ports::officeContact)).then(this, [this](const Kept &kept) {
        const QDateTime said = kept ? QDateTime::fromString(kept->version, Qt::ISODateWithMs) : QDateTime();
        m_time.emplace(m_sources.clock, said);
        if (m_officeTime.isValid())
            m_time->officeSaid(m_officeTime);
        if (kept && !m_facts.officeHeardAt.isValid())
            m_facts.officeHeardAt = kept->fetchedAt;
        judge();
    });
    look();
    m_timer.start();
}

void GateWatch::setSyncStatus(const ports::SyncStatus &status)
{
    m_facts.unsent = status.queue.waiting;
    m_facts.oldestUnsent = status.queue.oldestWaiting;
    if (status.lastContactAt.isValid()) {
        m_facts.officeHeardAt = status.lastContactAt;
        keepContact(status.lastContactAt);
    }
    judge();
}

void GateWatch::setRosterExpiry(const QDateTime &expiresAt)
{
    m_facts.rosterExpiresAt = expiresAt;
    judge();
}

void GateWatch::setPrinterTrouble(const QString &reason)
{
    m_facts.printerTrouble = reason;
    judge();
}

void GateWatch::officeSaid(const QDateTime &utc)
{
    m_officeTime = utc;
    if (m_time)
        m_time->officeSaid(utc);
    judge();
}

void GateWatch::look()
{
    // A disk that does not answer is asked once, not once a minute.
    if (!m_machine.isRunning()) {
        m_machine = QtConcurrent::run(platform::machineFacts, m_sources.folder, m_startedAt);
        m_machine.then(this, [this](const platform::MachineFacts &machine) {
            m_facts.freeBytes = machine.freeBytes;
            m_facts.updateDueSince = machine.updateDueSince;
            judge();
        });
    }
    if (m_looks % keychainEvery == 0)
        lookAtKeychain();
    if (m_looks % databaseEvery == databaseEvery - 1) {
        m_sources.checkDatabase().then(this, [this](bool sound) {
            if (!sound)
                m_facts.database = Database::Damaged;
            judge();
        });
    }
    ++m_looks;
    judge();
}

/// By the token, which is worth less than the key: both lie in the same keychain.
void GateWatch::lookAtKeychain()
{
    m_sources.vault.read(QString::fromLatin1(ports::officeIdentitySecret)).then(this, [this](const Secret &token) {
        if (token || (token.error() == ports::VaultError::NotFound && !m_hasToken)) {
            m_hasToken = m_hasToken || token.has_value();
            m_facts.keychain = Keychain::Answers;
        } else {
            m_facts.keychain = token.error() == ports::VaultError::NotFound ? Keychain::KeyGone : Keychain::Silent;
        }
        judge();
    });
}

void GateWatch::keepContact(const QDateTime &heardAt)
{
    if (m_keptAt.isValid() && qAbs(m_keptAt.msecsTo(heardAt)) < keepEveryMs)
        return;
    m_keptAt = heardAt;
    const QString said = m_officeTime.isValid() ? m_officeTime.toString(Qt::ISODateWithMs) : QString();
    (void)m_sources.publications.put({QString::fromLatin1(ports::officeContact), said, {}, heardAt});
}

void GateWatch::judge()
{
    m_facts.now = m_sources.clock.nowUtc();
    m_facts.clockOffMs = m_time ? m_time->clockOffMs() : std::nullopt;
    m_gates.setFacts(m_facts);
}

} // namespace clips::kiosk
