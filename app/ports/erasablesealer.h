#pragma once

#include "ports/sealer.h"

#include <QSet>

namespace clips::ports {

/// A sealer whose keys can be destroyed: what is sealed on one day shares a key, and without it nobody reads any of it
/// again, in no copy anywhere.
class ErasableSealer : public Sealer
{
public:
    /// How many bytes at the front of a sealed value name the key it needs.
    static constexpr int keyNameBytes = 9;

    /// Destroys every key that no name in the set stands for, but today's. Answers how many.
    [[nodiscard]] virtual Result<int, SealError> keepOnly(const QSet<QByteArray> &keyNames) = 0;
};

} // namespace clips::ports
