#pragma once

#include "ports/register.h"

namespace clips::journey {

class OperatorGate;

/// The register as the sitting may see it: it answers only while the operator holds the screen.
class GuardedRegister final : public ports::Register
{
    Q_DISABLE_COPY_MOVE(GuardedRegister)
public:
    GuardedRegister(ports::Register &inner, OperatorGate &gate);

    QFuture<Result<ports::SnapshotDetails, ports::RegisterError>> open() override { return m_inner.open(); }
    void close() override { m_inner.close(); }
    [[nodiscard]] std::optional<ports::SnapshotDetails> loaded() const override { return m_inner.loaded(); }
    [[nodiscard]] QList<ports::RegisterMatch> findByTaxCode(const QString &taxCode) const override;
    [[nodiscard]] QList<ports::RegisterMatch> search(const QString &text, int limit) const override;
    [[nodiscard]] std::optional<domain::Household> household(const QString &householdId) const override;
    [[nodiscard]] std::unique_ptr<ports::SnapshotSink> receive() override { return m_inner.receive(); }

private:
    ports::Register &m_inner;
    OperatorGate &m_gate;
};

} // namespace clips::journey
