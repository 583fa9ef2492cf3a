#include "ctl/stoppedkiosk.h"

#include "config/storagefolder.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace clips::ctl {

namespace {
constexpr int rowsAtMost = 10000;
}

StoppedKiosk::StoppedKiosk(const KioskPlace &place, QObject *parent)
    : QObject(parent)
    , m_file(config::databaseFile(place.folder))
    , m_database(m_file, m_clock)
    , m_enrolments(m_database, m_sealer, m_clock, place.config.kiosk.id)
    , m_outbox(m_database, m_sealer, m_clock)
    , m_emergencies(m_database, m_clock)
    , m_publications(m_database, m_sealer)
    , m_audit(m_database, m_file)
{}

bool StoppedKiosk::hasDatabase() const
{
    return QFileInfo::exists(m_file);
}

QFuture<Result<QList<ports::EnrolmentRow>, ports::StoreError>> StoppedKiosk::rows()
{
    return m_enrolments.list(rowsAtMost);
}

QFuture<Result<QList<ports::EmergencyRecord>, ports::StoreError>> StoppedKiosk::emergencies()
{
    return m_emergencies.records(rowsAtMost);
}

QFuture<Result<ports::Publication, ports::StoreError>> StoppedKiosk::contact()
{
    return m_publications.heading(QString::fromLatin1(ports::officeContact));
}

Answer storeFailure(ports::StoreError error)
{
    switch (error) {
    case ports::StoreError::DiskFull:
        return failure(u"disk_full"_s, u"There is no place on the disk."_s);
    case ports::StoreError::Io:
        return failure(u"io"_s, u"The disk refuses to read or write the kiosk's database."_s);
    case ports::StoreError::Damaged:
        return failure(u"damaged"_s, u"The kiosk's database is damaged."_s);
    case ports::StoreError::NewerVersion:
        return failure(u"newer_version"_s, u"The kiosk's database was written by a newer version."_s);
    case ports::StoreError::InUse:
        return failure(u"in_use"_s, u"Another program holds the kiosk's database, but no kiosk answers."_s);
    case ports::StoreError::NotFound:
        return failure(u"not_found"_s, u"There is no such enrolment."_s);
    case ports::StoreError::IllegalStep:
    case ports::StoreError::Sealed:
        return failure(u"store"_s, u"The kiosk's database cannot answer."_s);
    }
    Q_UNREACHABLE();
}

} // namespace clips::ctl
