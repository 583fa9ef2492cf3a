#pragma once

#include "base/result.h"
#include "domain/person.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace clips::ports {

struct SnapshotDetails
{
    QString snapshotId;
    QDateTime producedAt; ///< UTC: "situation at ..."
    int persons = 0;
    int households = 0;
};

enum class RegisterError {
    NoSnapshot, ///< never downloaded
    NoKey,      ///< the key is not there
    Damaged,    ///< the sealed file does not open or does not parse
    Io,
};

enum class MatchKind { TaxCode, SurnamePrefix, SimilarSurname };

struct RegisterMatch
{
    QString householdId;
    domain::Person person;
    MatchKind kind = MatchKind::TaxCode;
};

/// Receives a new snapshot while it is downloaded; sealed on disk as it comes, in force only after commit.
/// One thread at a time; destroying it without commit leaves the old snapshot.
class SnapshotSink
{
public:
    virtual ~SnapshotSink();
    /// Any slice of the NDJSON stream of GET /register-snapshot.
    virtual Result<void, RegisterError> write(QByteArrayView bytes) = 0;
    virtual Result<SnapshotDetails, RegisterError> commit() = 0;
};

/// The General Register as of the last snapshot. In the clear only in memory, only between open() and close().
/// Search is in memory and quick enough for the GUI thread; all methods but receive() belong to it.
class Register
{
public:
    virtual ~Register();

    /// Reads and opens the sealed snapshot in a worker thread.
    virtual QFuture<Result<SnapshotDetails, RegisterError>> open() = 0;
    /// Wipes the memory.
    virtual void close() = 0;
    /// What is loaded; nullopt when closed.
    [[nodiscard]] virtual std::optional<SnapshotDetails> loaded() const = 0;

    /// Omocodia undone on both sides; every person that carries the code.
    [[nodiscard]] virtual QList<RegisterMatch> findByTaxCode(const QString &taxCode) const = 0;
    /// "Rossi", "Ros", "Rosi M": surname prefix first, then similar surnames; a second word narrows by given name.
    [[nodiscard]] virtual QList<RegisterMatch> search(const QString &text, int limit) const = 0;
    [[nodiscard]] virtual std::optional<domain::Household> household(const QString &householdId) const = 0;

    /// May be called from any thread; the next open() sees what was committed.
    [[nodiscard]] virtual std::unique_ptr<SnapshotSink> receive() = 0;
};

} // namespace clips::ports
