#include "wire/jws.h"

#include <QJsonDocument>
#include <cjose/cjose.h>

namespace clips::wire {

namespace {

constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype longest = 64 * 1024;

struct Release
{
    void operator()(cjose_header_t *header) const { cjose_header_release(header); }
    void operator()(cjose_jws_t *jws) const { cjose_jws_release(jws); }
};
using Header = std::unique_ptr<cjose_header_t, Release>;
using Signature = std::unique_ptr<cjose_jws_t, Release>;

const cjose_jwk_t *jwk(const P256Key &key)
{
    return static_cast<const cjose_jwk_t *>(key.handle());
}

} // namespace

QByteArray signJws(const P256Key &key, const QJsonObject &header, const QByteArray &payload)
{
    const Header protectedHeader(cjose_header_new(nullptr));
    if (!protectedHeader || !cjose_header_set(protectedHeader.get(), CJOSE_HDR_ALG, CJOSE_HDR_ALG_ES256, nullptr))
        return {};
    for (auto it = header.begin(); it != header.end(); ++it) {
        if (!cjose_header_set(protectedHeader.get(), it.key().toUtf8().constData(),
                              it.value().toString().toUtf8().constData(), nullptr))
            return {};
    }
    const Signature jws(cjose_jws_sign(jwk(key), protectedHeader.get(),
                                       reinterpret_cast<const uint8_t *>(payload.constData()),
                                       std::size_t(payload.size()), nullptr));
    const char *text = nullptr; // belongs to the signature
    if (!jws || !cjose_jws_export(jws.get(), &text, nullptr))
        return {};
    return QByteArray(text);
}

std::optional<Jws> verifyJws(const P256Key &key, const QByteArray &compact)
{
    const QJsonObject header = unverifiedHeader(compact);
    if (header.value(QLatin1String("alg")) != QLatin1String("ES256") || header.contains(QLatin1String("crit")) ||
        header.contains(QLatin1String("b64")))
        return std::nullopt;
    const Signature jws(cjose_jws_import(compact.constData(), std::size_t(compact.size()), nullptr));
    uint8_t *payload = nullptr; // belongs to the signature
    std::size_t length = 0;
    if (!jws || !cjose_jws_verify(jws.get(), jwk(key), nullptr) ||
        !cjose_jws_get_plaintext(jws.get(), &payload, &length, nullptr))
        return std::nullopt;
    return Jws{header, QByteArray(reinterpret_cast<const char *>(payload), qsizetype(length))};
}

QJsonObject unverifiedHeader(const QByteArray &compact)
{
    if (compact.size() > longest || compact.count('.') != 2)
        return {};
    const auto json = QByteArray::fromBase64Encoding(compact.left(compact.indexOf('.')),
                                                     base64url | QByteArray::AbortOnBase64DecodingErrors);
    return json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
}

QByteArray withoutPayload(const QByteArray &compact)
{
    return compact.left(compact.indexOf('.') + 1) + compact.mid(compact.lastIndexOf('.'));
}

QByteArray withPayload(const QByteArray &detached, const QByteArray &payload)
{
    const qsizetype gap = detached.indexOf("..");
    return gap < 0 ? QByteArray() : detached.left(gap + 1) + payload.toBase64(base64url) + detached.mid(gap + 1);
}

} // namespace clips::wire
