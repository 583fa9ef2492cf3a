#pragma once

#include "ports/secretvault.h"

#include <QHash>
#include <optional>

namespace clips::testing {

/// A vault in memory; out of order as long as `outage` says so.
class FakeVault final : public ports::SecretVault
{
public:
    QHash<QString, QByteArray> secrets;
    std::optional<ports::VaultError> outage;
    bool forgetsWrites = false;

    QFuture<Result<QByteArray, ports::VaultError>> read(const QString &name) override
    {
        using Answer = Result<QByteArray, ports::VaultError>;
        if (outage)
            return QtFuture::makeReadyFuture(Answer(Failure{*outage}));
        if (!secrets.contains(name))
            return QtFuture::makeReadyFuture(Answer(Failure{ports::VaultError::NotFound}));
        return QtFuture::makeReadyFuture(Answer(secrets.value(name)));
    }
    QFuture<Result<void, ports::VaultError>> write(const QString &name, const QByteArray &secret) override
    {
        using Answer = Result<void, ports::VaultError>;
        if (outage)
            return QtFuture::makeReadyFuture(Answer(Failure{*outage}));
        if (!forgetsWrites)
            secrets.insert(name, secret);
        return QtFuture::makeReadyFuture(Answer());
    }
};

} // namespace clips::testing
