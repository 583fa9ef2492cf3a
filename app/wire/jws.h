#pragma once

#include "wire/p256key.h"

namespace clips::wire {

/// A JSON Web Signature (RFC 7515) in its compact form, ES256 and nothing else.
struct Jws
{
    QJsonObject header;
    QByteArray payload;
};

/// header: what stands beside alg, texts only. Empty when the key has no private half.
[[nodiscard]] QByteArray signJws(const P256Key &key, const QJsonObject &header, const QByteArray &payload);

/// Nothing unless the signature is right, the algorithm ES256, and the header free of "crit" and of "b64".
[[nodiscard]] std::optional<Jws> verifyJws(const P256Key &key, const QByteArray &compact);

/// The header before anything is verified: only to find the key.
[[nodiscard]] QJsonObject unverifiedHeader(const QByteArray &compact);

/// Appendix F: the payload goes another way and its place stays empty.
[[nodiscard]] QByteArray withoutPayload(const QByteArray &compact);
[[nodiscard]] QByteArray withPayload(const QByteArray &detached, const QByteArray &payload);

} // namespace clips::wire
