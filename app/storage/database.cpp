#include "storage/database.h"

#include "base/clock.h"
#include "storage/blackbox.h"
#include "storage/boxsettling.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/workline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace clips::storage {

using ports::StoreError;

namespace {

Q_LOGGING_CATEGORY(lcStorage, "clips.storage")

/// An office that loses a day's work can be sent it again.
constexpr qint64 keptAfterAcknowledgementMs = 24 * 3600 * 1000LL;

/// The file and its journal keep each other's names, so that a specialist can still open the pair.
Result<QString, StoreError> moveAside(const QString &path, const QDateTime &now)
{
    const QString stamp = now.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString target = QStringLiteral("%1.damaged-%2").arg(path, stamp);
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = QStringLiteral("%1.damaged-%2-%3").arg(path, stamp).arg(n);
    if (!QFile::rename(path, target))
        return Failure{StoreError::Io};
    const QString journal = path + QStringLiteral("-journal");
    if (QFileInfo::exists(journal) && !QFile::rename(journal, target + QStringLiteral("-journal")))
        return Failure{StoreError::Io};
    return target;
}

bool wasMovedAsideBefore(const QString &path)
{
    const QFileInfo file(path);
    return !file.dir().entryList({file.fileName() + QStringLiteral(".damaged-*")}, QDir::Files).isEmpty();
}

/// The numbers in a file that was moved aside are on paper already and must not be given again. A sitting takes longer
/// than a minute, so the minute of the year is past every number given this year; the gap shows in the register.
/// Looks for the moved file and not for the moving, so that a crash between the two changes nothing.
Result<void, StoreError> keepNumbersApart(Connection &connection, const QDateTime &now)
{
    const QDateTime rome = toRome(now);
    const int minute = (rome.date().dayOfYear() - 1) * 24 * 60 + rome.time().hour() * 60 + rome.time().minute();
    auto done = connection.run(QStringLiteral("INSERT INTO receipt_sequence (kiosk_id, year, last)"
                                              " SELECT '*', ?, ? WHERE NOT EXISTS (SELECT 1 FROM receipt_sequence)"),
                               {rome.date().year(), minute});
    if (!done)
        return Failure{done.error()};
    return {};
}

} // namespace

struct Database::Private
{
    Private(QString file, const Clock &time, std::unique_ptr<WorkLine> lineOfWork,
            const ports::OfficeSealer *officeSealer)
        : path(std::move(file))
        , clock(time)
        , line(std::move(lineOfWork))
        , box(path + QStringLiteral(".blackbox"), officeSealer)
    {}

    QString path;
    const Clock &clock;
    std::unique_ptr<WorkLine> line;
    BlackBox box;                           ///< only touched by posted work
    std::unique_ptr<Connection> connection; ///< only touched by posted work
    bool wasOpened = false;                 ///< only touched by posted work
};

Database::Database(QString path, const Clock &clock, const ports::OfficeSealer *officeSealer)
    : Database(std::move(path), clock, std::make_unique<ThreadLine>(), officeSealer)
{}

Database::Database(QString path, const Clock &clock, std::unique_ptr<WorkLine> line,
                   const ports::OfficeSealer *officeSealer)
    : d(std::make_unique<Private>(std::move(path), clock, std::move(line), officeSealer))
{}

Database::~Database()
{
    enqueue([this] { d->connection.reset(); });
    d->line->finish();
}

QFuture<Result<Opened, StoreError>> Database::open()
{
    auto promise = std::make_shared<QPromise<Result<Opened, StoreError>>>();
    promise->start();
    enqueue([this, promise] {
        promise->addResult(openNow());
        promise->finish();
    });
    return promise->future();
}

QFuture<bool> Database::check()
{
    return post([](Connection &connection) -> Result<void, StoreError> { return connection.checkPages(); })
        .then([](const Result<void, StoreError> &checked) { return checked.has_value(); });
}

void Database::enqueue(std::function<void()> work)
{
    d->line->post(std::move(work));
}

Result<Opened, StoreError> Database::openNow()
{
    d->connection = std::make_unique<Connection>(d->path, d->box);
    if (!QFileInfo::exists(d->path)) {
        if (const auto told = settleWithoutDatabase(d->box); !told)
            return Failure{told.error()};
    }
    auto opened = openFile();
    if (opened || opened.error() != StoreError::Damaged)
        return opened;
    const auto kept = moveAside(d->path, d->clock.nowUtc());
    if (!kept)
        return Failure{kept.error()};
    qCCritical(lcStorage) << "The database is damaged; it was kept beside a new one.";
    if (const auto told = settleWithoutDatabase(d->box); !told)
        return Failure{told.error()};
    opened = openFile();
    if (opened)
        opened->movedAside = *kept;
    return opened;
}

/// Closed again after any failure.
Result<Opened, StoreError> Database::openFile()
{
    if (const auto opened = d->connection->open(newestSchemaVersion()); !opened)
        return Failure{opened.error()};
    const auto opened = prepareFile();
    if (!opened)
        d->connection->close();
    d->wasOpened = opened.has_value();
    return opened;
}

Result<Opened, StoreError> Database::prepareFile()
{
    Opened opened;
    const auto version = migrate(*d->connection);
    if (!version) // the pages are sound: an upgrade that fails leaves the file where it is
        return Failure{version.error() == StoreError::Damaged ? StoreError::Io : version.error()};
    opened.schemaVersion = *version;
    if (const auto settled = settleAfterCrash(*d->connection); !settled)
        return Failure{settled.error()};
    if (wasMovedAsideBefore(d->path)) {
        if (const auto kept = keepNumbersApart(*d->connection, d->clock.nowUtc()); !kept)
            return Failure{kept.error()};
    }
    const auto restored = restoreFromBox(*d->connection, d->clock);
    if (!restored)
        return Failure{restored.error()};
    if (*restored > 0)
        qCWarning(lcStorage) << "enrolments that came back from the black box:" << *restored;
    opened.restored = *restored;
    if (!d->box.compact(d->clock.nowUtc().addMSecs(-keptAfterAcknowledgementMs)))
        qCWarning(lcStorage) << "the black box could not be made smaller; it goes on as it is";
    return opened;
}

Result<Connection *, StoreError> Database::usable()
{
    if (!d->wasOpened)
        return Failure{StoreError::Io};
    if (!d->connection->isOpen()) {
        if (const auto opened = d->connection->open(newestSchemaVersion()); !opened)
            return Failure{opened.error()};
    }
    return d->connection.get();
}

void Database::reopenIfBroken()
{
    if (!d->connection || !d->connection->isOpen() || !d->connection->isBroken())
        return;
    d->connection->close();
    (void)usable(); // When the disk still refuses, the next work tries again and answers with the reason.
}

} // namespace clips::storage
