#pragma once

#include "base/result.h"
#include "ports/storeerror.h"

#include <QFuture>
#include <QPromise>
#include <QString>
#include <functional>
#include <memory>
#include <type_traits>

namespace clips {
class Clock;
}
namespace clips::ports {
class OfficeSealer;
}

namespace clips::storage {

class Connection;
class WorkLine;

/// How the file was found.
struct Opened
{
    int schemaVersion = 0;
    QString movedAside; ///< path of a damaged file that was kept; empty in good times. The operator must hear of it.
    int restored = 0;   ///< enrolments that came back from the black box; 0 in good times
};

/// The kiosk's database file: one line of work, in general a thread, holds the one connection, and work is posted to
/// it. Posted work runs in the order it was posted. Any thread may post; futures end where the work runs. The
/// destructor runs what was already posted, then closes the file.
class Database
{
    Q_DISABLE_COPY_MOVE(Database)
public:
    /// The clock names a file that is moved aside, and lets receipt numbers go on after it. officeSealer: what the
    /// black box beside the file is sealed with; nullptr for a program that confirms nothing. Both must outlive it.
    Database(QString path, const Clock &clock, const ports::OfficeSealer *officeSealer = nullptr);
    /// line: where posted work runs instead of a thread of its own.
    Database(QString path, const Clock &clock, std::unique_ptr<WorkLine> line,
             const ports::OfficeSealer *officeSealer = nullptr);
    ~Database();

    /// Opens or makes the file, upgrades it, and settles what a crash left. A damaged file is never deleted: it is
    /// renamed beside the new one, and what the office has not acknowledged comes back from the black box. InUse:
    /// another program has it. NewerVersion: left untouched.
    [[nodiscard]] QFuture<Result<Opened, ports::StoreError>> open();

    /// Whether the pages of the file still hold together; false also when it cannot be read.
    [[nodiscard]] QFuture<bool> check();

    /// work: Result<T, StoreError>(Connection &). It captures no `this` of something that may go before the database.
    template <typename Work>
    [[nodiscard]] QFuture<std::invoke_result_t<Work, Connection &>> post(Work work)
    {
        using Answer = std::invoke_result_t<Work, Connection &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        enqueue([this, promise, work = std::move(work)]() mutable {
            auto connection = usable();
            if (connection)
                promise->addResult(work(**connection));
            else
                promise->addResult(Answer(Failure{connection.error()}));
            reopenIfBroken();
            promise->finish();
        });
        return promise->future();
    }

private:
    void enqueue(std::function<void()> work);
    [[nodiscard]] Result<Opened, ports::StoreError> openNow();
    [[nodiscard]] Result<Opened, ports::StoreError> openFile();
    [[nodiscard]] Result<Opened, ports::StoreError> prepareFile();
    [[nodiscard]] Result<Connection *, ports::StoreError> usable();
    void reopenIfBroken();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace clips::storage
