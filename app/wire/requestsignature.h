#pragma once

#include "base/result.h"
#include "wire/p256key.h"

#include <QDateTime>

namespace clips::wire {

/// How a kiosk signs what it sends: pattern INTEGRITY_REST_01 over ID_AUTH_REST_02 of the Italian interoperability
/// model (AgID, Linee guida sull'interoperabilità tecnica, "Pattern di sicurezza"). Headers Digest (RFC 3230) and
/// Agid-JWT-Signature; a request without a body signs the empty one.
struct RequestParts
{
    QByteArray body; ///< as it goes over the wire, after Content-Encoding
    QByteArray contentType;
    QByteArray contentEncoding; ///< empty: none
};

struct RequestHeaders
{
    QByteArray digest;    ///< "SHA-256=..."
    QByteArray signature; ///< compact JWS
};

/// Who signs and for whom.
struct RequestParties
{
    QString issuer;         ///< the kiosk's id
    QString audience;       ///< the office's id
    QByteArray certificate; ///< the kiosk's, DER; named in the signature by its SHA-256 (x5t#S256)
};

[[nodiscard]] QByteArray digestHeader(const QByteArray &body);

/// jti: never used before.
[[nodiscard]] RequestHeaders signRequest(const P256Key &key, const RequestParties &parties, const RequestParts &parts,
                                         const QString &jti, const QDateTime &nowUtc);

enum class RequestFault {
    Malformed, ///< no signature of this form
    Signature, ///< not made with this key, or with another algorithm
    Parties,   ///< for somebody else, by somebody else, or of another certificate
    Clock,     ///< too old or from the future: more than five minutes
    Headers,   ///< a header is not the one that was signed
    Digest,    ///< the body is not the one that was signed
};

struct RequestProof
{
    QString jti;
    QDateTime forgetAt; ///< until when the same jti must be refused
};

/// The receiver's check, in the order of the pattern: token, headers, digest of the body.
[[nodiscard]] Result<RequestProof, RequestFault> checkRequest(const P256Key &key, const RequestParties &parties,
                                                              const RequestParts &parts, const RequestHeaders &headers,
                                                              const QDateTime &nowUtc);

} // namespace clips::wire
