#pragma once

#include "base/random.h"
#include "ports/register.h"
#include "ports/sealer.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace clips::registry {

class RegisterIndex;

/// The register snapshot in one sealed file, `register.sealed`, and, between open() and close(), as an index in memory.
/// Sealer and random must outlive it. open() answers in the thread this object lives in, which needs an event loop;
/// closed before it was ready, it answers NoSnapshot. A file that does not open leaves what is loaded.
class SealedRegister final : public ports::Register
{
    Q_DISABLE_COPY_MOVE(SealedRegister)
public:
    SealedRegister(const ports::Sealer &sealer, RandomSource &random, const QString &folder);
    ~SealedRegister() override;

    QFuture<Result<ports::SnapshotDetails, ports::RegisterError>> open() override;
    void close() override;
    [[nodiscard]] std::optional<ports::SnapshotDetails> loaded() const override { return m_details; }

    [[nodiscard]] QList<ports::RegisterMatch> findByTaxCode(const QString &taxCode) const override;
    [[nodiscard]] QList<ports::RegisterMatch> search(const QString &text, int limit) const override;
    [[nodiscard]] std::optional<domain::Household> household(const QString &householdId) const override;

    [[nodiscard]] std::unique_ptr<ports::SnapshotSink> receive() override;

    /// Memory of the index, for the benchmark.
    [[nodiscard]] qsizetype indexBytes() const;

private:
    const ports::Sealer &m_sealer;
    RandomSource &m_random;
    QString m_path;
    std::unique_ptr<RegisterIndex> m_index;
    std::optional<ports::SnapshotDetails> m_details;
    int m_opening = 0; // grows with every open() and close(): an answer for an older number is dropped
    QObject m_context;
    QThreadPool m_worker; // last: waits for its work before anything above goes
};

} // namespace clips::registry
