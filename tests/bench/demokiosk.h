#pragma once

#include "base/random.h"
#include "base/systemclock.h"
#include "base/uuid.h"
#include "bench/demooffice.h"
#include "secrets/sodiumsealer.h"
#include "storage/database.h"
#include "storage/sqliteenrolmentstore.h"
#include "storage/sqliteoutbox.h"
#include "storage/sqlitepublicationstore.h"
#include "support/sampleenrolments.h"
#include "sync/pairing.h"
#include "sync/syncengine.h"

#include <QEventLoop>
#include <QTemporaryDir>

namespace clips::bench {

inline constexpr int enrolmentsPerSitting = 4;

/// Children nobody has met before, so that the office has nothing to review; about 2 KB each.
inline QList<domain::Enrolment> freshSitting(int n, const Clock &clock, RandomSource &random)
{
    QList<domain::Enrolment> list = testing::sampleSitting(n, enrolmentsPerSitting);
    const QUuid id = uuidV7(clock, random);
    for (domain::Enrolment &enrolment : list) {
        enrolment.id = uuidV7(clock, random);
        enrolment.sittingId = id;
        enrolment.child.taxCode.clear();
        enrolment.child.familyName = uuidText(enrolment.id);
        enrolment.presentedAt = clock.nowUtc();
        enrolment.answers.insert(QStringLiteral("note"), QString(600, u'x'));
    }
    return list;
}

/// The identity an office gives this benchmark; empty when it does not pair.
inline QByteArray pairedIdentity(DemoOffice &office)
{
    QByteArray identity;
    QEventLoop loop;
    sync::pair(office.url(), office.ca(), office.pairingCode(QStringLiteral("K03")), QStringLiteral("bench"))
        .then(&loop, [&](const Result<sync::PairingAnswer, sync::PairError> &answer) {
            if (answer)
                identity = answer->identity;
            loop.quit();
        });
    loop.exec();
    return identity;
}

/// The kiosk's own store and sync, with a queue to send and without a window.
class DemoKiosk
{
    Q_DISABLE_COPY_MOVE(DemoKiosk)
public:
    DemoKiosk(const QUrl &url, const QByteArray &ca, const QByteArray &identity)
        : m_database(m_folder.filePath(QStringLiteral("kiosk.db")), m_clock)
        , m_store(m_database, m_sealer, m_clock, QStringLiteral("K03"))
        , m_outbox(m_database, m_sealer, m_clock)
        , m_publications(m_database, m_sealer)
        , m_sync(options(url, ca, identity), {m_outbox, m_publications, nullptr}, m_clock, m_random)
    {
        if (!m_sealer.adopt(*secrets::GuardedKey::fromBytes(QByteArray(secrets::GuardedKey::size, 'b'))))
            qFatal("no guarded memory");
        if (!m_database.open().result())
            qFatal("cannot open the store");
    }
    void enqueue(int count)
    {
        for (int n = 0; n < count / enrolmentsPerSitting; ++n) {
            if (!m_store.confirm(freshSitting(n, m_clock, m_random), {}).result())
                qFatal("not saved");
        }
    }
    [[nodiscard]] sync::SyncEngine &sync() { return m_sync; }

private:
    static sync::Options options(const QUrl &url, const QByteArray &ca, const QByteArray &identity)
    {
        sync::Options options;
        options.url = url;
        options.caCertificates = ca;
        options.identity = [identity] { return identity; };
        return options;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    secrets::SodiumSealer m_sealer;
    storage::Database m_database;
    storage::SqliteEnrolmentStore m_store;
    storage::SqliteOutbox m_outbox;
    storage::SqlitePublicationStore m_publications;
    sync::SyncEngine m_sync;
};

} // namespace clips::bench
