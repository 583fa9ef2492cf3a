#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace clips::ports {

enum class SealError {
    NoKey,   ///< the vault has not given the key yet
    Altered, ///< wrong key, wrong context or changed bytes
    Erased,  ///< its key was destroyed: nobody opens it again
    NotKept, ///< the keys on the disk cannot be read or written
};

/// Seals bytes for the disk (authenticated encryption). The context binds them to their place, e.g. "enrolment/<id>",
/// so that a sealed value moved to another row does not open. Const methods, any thread.
class Sealer
{
public:
    virtual ~Sealer();
    [[nodiscard]] virtual Result<QByteArray, SealError> seal(QByteArrayView plain, QByteArrayView context) const = 0;
    [[nodiscard]] virtual Result<QByteArray, SealError> open(QByteArrayView sealed, QByteArrayView context) const = 0;
    /// A keyed digest (hex) for equality look-ups of a personal value without storing it.
    [[nodiscard]] virtual Result<QString, SealError> fingerprint(QByteArrayView value) const = 0;
};

} // namespace clips::ports
