#include "simulation/simoffice.h"

#include "backoffice/store/decisions.h"
#include "backoffice/store/pairings.h"
#include "backoffice/store/publications.h"
#include "backoffice/store/query.h"
#include "backoffice/store/storeaddress.h"
#include "support/officetrust.h"
#include "sync/identity.h"

#include <QSslCertificate>
#include <QTemporaryDir>

namespace clips::simulation {

namespace {

/// A fresh office with its two kiosks paired: made once, for it costs more than a whole sitting.
struct Furniture
{
    QByteArray image;
    QTemporaryDir keys;
    std::optional<office::OfficeTrust> trust;
    QMap<QString, testing::CertifiedKiosk> kiosks;
    QMap<QString, QByteArray> identities;
};

Furniture &furniture()
{
    static Furniture made;
    return made;
}

} // namespace

SimOffice::SimOffice(const QString &folder, const VirtualTime &time, quint64 seed)
    : disk(folder)
    , m_folder(folder)
    , m_clock(time)
    , m_random(seed)
{
    if (furniture().image.isEmpty())
        furnish();
    disk.setContent(office::StoreAddress::inFolder(m_folder).file, furniture().image);
    identities = furniture().identities;
}

SimOffice::~SimOffice()
{
    kill();
}

void SimOffice::furnish()
{
    Chance random(1);
    auto database = office::Database::open(office::StoreAddress::inFolder(m_folder));
    if (!database)
        qFatal("the simulated office cannot be made");
    office::Publications publications(**database, m_clock);
    office::Pairings pairings(**database, m_clock, random);
    if (!publications.setSetting(QStringLiteral("office_id"), QStringLiteral("c_e506")))
        qFatal("the simulated office has no name");
    Furniture &made = furniture();
    made.trust = testing::officeTrust(made.keys.path(), m_clock);
    for (const QString &id : {QStringLiteral("K01"), QStringLiteral("K02")}) {
        const auto kiosk = testing::certifiedKiosk(pairings, *made.trust, id);
        made.kiosks.insert(id, kiosk);
        made.identities.insert(id, sync::encodeIdentity({id, QStringLiteral("c_e506"), kiosk.keyPem,
                                                         QSslCertificate(kiosk.certificate, QSsl::Der).toPem(),
                                                         made.trust->keys.toJson()}));
    }
    database->reset();
    furniture().image = disk.content(office::StoreAddress::inFolder(m_folder).file);
}

bool SimOffice::start()
{
    auto database = office::Database::open(office::StoreAddress::inFolder(m_folder));
    if (!database)
        return false;
    m_database = std::move(database).value();
    m_api = std::make_unique<office::OfficeApi>(*m_database, m_clock, m_random, *furniture().trust,
                                                [](std::function<void()> work) {
                                                    work();
                                                    return true;
                                                });
    return true;
}

void SimOffice::kill()
{
    disk.stop(); // what the destructors still want to write is not written by a program that was killed
    m_api.reset();
    m_database.reset();
}

std::optional<office::Response> SimOffice::ask(office::Request request, const QString &kioskId)
{
    request.clientCertificate = furniture().kiosks.value(kioskId).certificate; // as TLS would have shown it
    if (!isUp() || disk.hasStopped())
        return std::nullopt;
    auto response = m_api->answer(request);
    if (disk.hasStopped())
        return std::nullopt;
    return response;
}

QString SimOffice::kept(const QString &enrolmentId)
{
    auto row = office::runQuery(*m_database, QStringLiteral("SELECT body_sha256 FROM enrolment WHERE enrolment_id = ?"),
                                {enrolmentId});
    return row && row->next() ? row->value(0).toString() : QString();
}

QList<SimOffice::Kept> SimOffice::all()
{
    QList<Kept> list;
    auto rows = office::runQuery(
        *m_database, QStringLiteral("SELECT enrolment_id, body_sha256, protocol_number, child_id FROM enrolment"), {});
    while (rows && rows->next()) {
        list.append({rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString(),
                     rows->value(3).toString()});
    }
    return list;
}

bool SimOffice::decideOne()
{
    QString id;
    {
        auto row = office::runQuery(
            *m_database,
            QStringLiteral("SELECT enrolment_id FROM enrolment WHERE state = 'needs_review' ORDER BY enrolment_id"),
            {});
        if (!row || !row->next())
            return false;
        id = row->value(0).toString();
    }
    office::Decision decision{id, domain::OutcomeState::Received};
    decision.decidedBy = QStringLiteral("clerk");
    return bool(office::Decisions(*m_database, m_clock).decide(decision));
}

} // namespace clips::simulation
