#include "wire/p256key.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <array>
#include <cjose/cjose.h>
#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace clips::wire {

namespace {

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Pkey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Request = std::unique_ptr<X509_REQ, Freed<X509_REQ_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_clear_free>>;
struct BioFree
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Bio = std::unique_ptr<BIO, BioFree>;

constexpr std::size_t coordinateBytes = 32;
using Coordinate = std::array<uint8_t, coordinateBytes>;
constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Bio reader(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

QByteArray textOf(BIO *bio)
{
    char *start = nullptr;
    const long length = BIO_get_mem_data(bio, &start);
    return QByteArray(start, qsizetype(length));
}

bool read(const EVP_PKEY *key, const char *name, Coordinate &into)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return false;
    const Number number(raw);
    return BN_bn2binpad(number.get(), into.data(), int(into.size())) == int(into.size());
}

bool isP256(const EVP_PKEY *key)
{
    std::array<char, 32> group{};
    std::size_t length = 0;
    return key && EVP_PKEY_get_group_name(key, group.data(), group.size(), &length) == 1 &&
           QByteArrayView(group.data(), qsizetype(length)) == "prime256v1";
}

std::shared_ptr<void> made(cjose_jwk_t *key)
{
    return {key, [](void *held) { cjose_jwk_release(static_cast<cjose_jwk_t *>(held)); }};
}

/// The library's key of OpenSSL's; null when it is none on this curve.
std::shared_ptr<void> converted(const EVP_PKEY *key, bool withPrivate)
{
    Coordinate x{};
    Coordinate y{};
    Coordinate d{};
    if (!isP256(key) || !read(key, OSSL_PKEY_PARAM_EC_PUB_X, x) || !read(key, OSSL_PKEY_PARAM_EC_PUB_Y, y) ||
        (withPrivate && !read(key, OSSL_PKEY_PARAM_PRIV_KEY, d)))
        return {};
    cjose_jwk_ec_keyspec spec{CJOSE_JWK_EC_P_256,
                              withPrivate ? d.data() : nullptr,
                              withPrivate ? d.size() : 0,
                              x.data(),
                              x.size(),
                              y.data(),
                              y.size()};
    auto key256 = made(cjose_jwk_create_EC_spec(&spec, nullptr));
    OPENSSL_cleanse(d.data(), d.size());
    return key256;
}

Pkey privateKey(const QByteArray &pem)
{
    return Pkey(PEM_read_bio_PrivateKey(reader(pem).get(), nullptr, nullptr, nullptr));
}

} // namespace

P256Key::P256Key(std::shared_ptr<void> key)
    : m_key(std::move(key))
{
    char *json = cjose_jwk_to_json(static_cast<cjose_jwk_t *>(m_key.get()), false, nullptr);
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    cjose_get_dealloc()(json);
    for (const QString &member :
         {QStringLiteral("kty"), QStringLiteral("crv"), QStringLiteral("x"), QStringLiteral("y")})
        m_public.insert(member, all.value(member));
}

std::optional<P256Key> P256Key::fromPrivatePem(const QByteArray &pem)
{
    auto key = converted(privateKey(pem).get(), true);
    return key ? std::optional(P256Key(std::move(key))) : std::nullopt;
}

std::optional<P256Key> P256Key::fromCertificate(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const Certificate certificate(d2i_X509(nullptr, &at, long(der.size())));
    auto key = certificate ? converted(X509_get0_pubkey(certificate.get()), false) : nullptr;
    return key ? std::optional(P256Key(std::move(key))) : std::nullopt;
}

std::optional<P256Key> P256Key::fromPublicJwk(const QJsonObject &jwk)
{
    if (jwk.value(QLatin1String("kty")) != QLatin1String("EC") ||
        jwk.value(QLatin1String("crv")) != QLatin1String("P-256"))
        return std::nullopt;
    QJsonObject plain;
    for (const QString &member :
         {QStringLiteral("kty"), QStringLiteral("crv"), QStringLiteral("x"), QStringLiteral("y")})
        plain.insert(member, jwk.value(member));
    const QByteArray json = QJsonDocument(plain).toJson(QJsonDocument::Compact);
    auto key = made(cjose_jwk_import(json.constData(), std::size_t(json.size()), nullptr));
    return key ? std::optional(P256Key(std::move(key))) : std::nullopt;
}

QJsonObject P256Key::publicJwk() const
{
    QJsonObject jwk = m_public;
    jwk.insert(QStringLiteral("kid"), thumbprint());
    return jwk;
}

QString P256Key::thumbprint() const
{
    // The four members in alphabetical order, as Qt writes them.
    const QByteArray json = QJsonDocument(m_public).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toBase64(base64url));
}

QByteArray newPrivateKeyPem()
{
    const Pkey key(EVP_EC_gen("P-256"));
    const Bio out(BIO_new(BIO_s_mem()));
    if (!key || PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    return textOf(out.get());
}

QByteArray certificateRequest(const QByteArray &privateKeyPem, const QString &commonName)
{
    const Pkey key = privateKey(privateKeyPem);
    const Request request(X509_REQ_new());
    const Bio out(BIO_new(BIO_s_mem()));
    const QByteArray name = commonName.toUtf8();
    if (!key || !request || X509_REQ_set_pubkey(request.get(), key.get()) != 1 ||
        X509_NAME_add_entry_by_txt(X509_REQ_get_subject_name(request.get()), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(name.constData()), int(name.size()), -1,
                                   0) != 1 ||
        X509_REQ_sign(request.get(), key.get(), EVP_sha256()) <= 0 ||
        PEM_write_bio_X509_REQ(out.get(), request.get()) != 1)
        return {};
    return textOf(out.get());
}

QByteArray certificateDer(const QByteArray &pem)
{
    const Certificate certificate(PEM_read_bio_X509(reader(pem).get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return {};
    QByteArray der(i2d_X509(certificate.get(), nullptr), '\0');
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate.get(), &at);
    return der;
}

} // namespace clips::wire
