#pragma once

#include "backoffice/store/database.h"
#include "backoffice/store/publications.h"
#include "base/clock.h"
#include "wire/envelope.h"

#include <optional>

namespace clips::office {

/// The keys that kiosks seal their second copies to. The private halves live here only, beside the applications
/// themselves, and are never thrown away: a copy may turn up years later.
class SealKeyStore
{
public:
    SealKeyStore(Database &database, const Clock &clock);

    /// The current key and the spare; both are made when there are none.
    [[nodiscard]] Result<wire::SealKeys, OfficeError> published();
    /// published() as kiosks download it; the version follows the content.
    [[nodiscard]] Result<Publication, OfficeError> document();

    /// The spare becomes the current key, a new spare is made, and the old key opens what was sealed to it.
    [[nodiscard]] Result<wire::SealKeys, OfficeError> rotate();

    /// The exact body inside; nullopt when no key of ours opens it or what is inside is not what it says.
    [[nodiscard]] Result<std::optional<QByteArray>, OfficeError> open(const wire::Envelope &envelope);

private:
    [[nodiscard]] Result<wire::SealKeys, OfficeError> read();
    [[nodiscard]] Result<void, OfficeError> make(const QString &use);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace clips::office
