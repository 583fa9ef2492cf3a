#pragma once

#include "ports/closingbook.h"

#include <optional>

namespace clips::testing {

/// A book that counts what the test says and remembers how often it was closed.
class FakeClosingBook final : public ports::ClosingBook
{
public:
    using Counted = Result<domain::DayClosing, ports::StoreError>;

    QFuture<Counted> count(const QDateTime &from) override
    {
        asked.append(from);
        return answer(counted);
    }
    QFuture<Counted> close(const QString &operatorId) override
    {
        domain::DayClosing closing = counted;
        closing.number = ++closed;
        closing.operatorId = operatorId;
        closing.auditHead = QStringLiteral("412:3f2a91bc0d4e77aa");
        return answer(closing);
    }

    domain::DayClosing counted;
    QList<QDateTime> asked;
    int closed = 0;
    std::optional<ports::StoreError> error;

private:
    [[nodiscard]] QFuture<Counted> answer(const domain::DayClosing &closing) const
    {
        return QtFuture::makeReadyFuture(error ? Counted(Failure{*error}) : Counted(closing));
    }
};

} // namespace clips::testing
