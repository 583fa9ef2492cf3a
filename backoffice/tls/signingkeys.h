#pragma once

#include "backoffice/tls/certificate.h"
#include "wire/officesignature.h"

namespace clips::office {

/// The keys the office signs its word with: one in force, and a spare one that kiosks know already. Both in the folder
/// of the own authority, readable by their owner only.
class SigningKeys
{
public:
    /// Reads the keys in `folder`, or makes them.
    [[nodiscard]] static Result<SigningKeys, CertificateError> open(const QString &folder);

    /// The spare one comes into force, and a new spare one is made. A running office signs with the former until it
    /// is started again. Kiosks learn the new pair from the publication, signed by the key they know as the spare one.
    [[nodiscard]] static Result<SigningKeys, CertificateError> rotate(const QString &folder);

    [[nodiscard]] const wire::P256Key &inForce() const { return m_inForce; }
    [[nodiscard]] wire::OfficeKeys known() const { return wire::OfficeKeys({m_inForce, m_spare}); }

private:
    SigningKeys(wire::P256Key inForce, wire::P256Key spare);

    wire::P256Key m_inForce;
    wire::P256Key m_spare;
};

} // namespace clips::office
