#include "backoffice/tls/certificate.h"

#include "backoffice/tls/files.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <memory>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace clips::office {

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
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Request = std::unique_ptr<X509_REQ, Freed<X509_REQ_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

constexpr int authorityDays = 3650;

struct BioFree
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Bio = std::unique_ptr<BIO, BioFree>;

QByteArray text(BIO *bio)
{
    char *start = nullptr;
    const long length = BIO_get_mem_data(bio, &start);
    return QByteArray(start, static_cast<qsizetype>(length));
}

Bio reader(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

Certificate parseCertificate(const QByteArray &pem)
{
    return Certificate(PEM_read_bio_X509(reader(pem).get(), nullptr, nullptr, nullptr));
}

Key parseKey(const QByteArray &pem)
{
    return Key(PEM_read_bio_PrivateKey(reader(pem).get(), nullptr, nullptr, nullptr));
}

bool isP256(const EVP_PKEY *key)
{
    char group[32] = {};
    std::size_t length = 0;
    return EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1 && QByteArrayView(group) == "prime256v1";
}

void addName(X509_NAME *name, const char *field, const char *value)
{
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value), -1, -1, 0);
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList entries;
    for (const QString &name : names)
        entries.append((QHostAddress(name).isNull() ? "DNS:" : "IP:") + name.toLatin1());
    return entries.join(',');
}

enum class Purpose { Authority, Server, Client };

struct Recipe
{
    QByteArray commonName;
    int days;
    Purpose purpose;
    QByteArray alternativeNames{}; ///< of a server
};

/// `issuer` null: signs itself. `given`: the key to certify; null: a new one is made.
Result<KeyPair, CertificateError> make(const Recipe &recipe, const QDateTime &now, X509 *issuer, EVP_PKEY *issuerKey,
                                       EVP_PKEY *given = nullptr)
{
    const Failure library{CertificateError::Library};
    if (given)
        EVP_PKEY_up_ref(given);
    const Key key(given ? given : EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    unsigned char serial[16];
    if (!key || !certificate || RAND_bytes(serial, sizeof serial) != 1)
        return library;
    serial[0] = (serial[0] & 0x3f) | 0x40; // positive and always sixteen bytes long
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    X509_set_version(certificate.get(), X509_VERSION_3);
    // An hour back: the kiosk's clock may be behind ours.
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), now.addSecs(-3600).toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), now.addDays(recipe.days).toSecsSinceEpoch());
    X509_set_pubkey(certificate.get(), key.get());
    addName(X509_get_subject_name(certificate.get()), "O", "CLIPS Office");
    addName(X509_get_subject_name(certificate.get()), "CN", recipe.commonName.constData());
    const bool isAuthority = recipe.purpose == Purpose::Authority;
    X509 *signer = isAuthority ? certificate.get() : issuer;
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    X509 *made = certificate.get();
    bool good = addExtension(made, signer, NID_subject_key_identifier, "hash") &&
                addExtension(made, signer, NID_authority_key_identifier, "keyid:always") &&
                addExtension(made, signer, NID_basic_constraints,
                             isAuthority ? "critical,CA:TRUE,pathlen:0" : "critical,CA:FALSE") &&
                addExtension(made, signer, NID_key_usage,
                             isAuthority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature");
    if (recipe.purpose == Purpose::Client)
        good = good && addExtension(made, signer, NID_ext_key_usage, "clientAuth");
    if (recipe.purpose == Purpose::Server) {
        good = good && addExtension(made, signer, NID_ext_key_usage, "serverAuth") &&
               addExtension(made, signer, NID_subject_alt_name, recipe.alternativeNames);
    }
    if (!good || X509_sign(made, isAuthority ? key.get() : issuerKey, EVP_sha256()) == 0)
        return library;
    const Bio certificateOut(BIO_new(BIO_s_mem()));
    const Bio keyOut(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_X509(certificateOut.get(), made) != 1)
        return library;
    if (given)
        return KeyPair{text(certificateOut.get()), {}};
    if (PEM_write_bio_PKCS8PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return library;
    return KeyPair{text(certificateOut.get()), text(keyOut.get())};
}

bool stillFits(const QByteArray &pem, const QByteArray &caPem, const QStringList &names, const QDateTime &now)
{
    const Certificate certificate = parseCertificate(pem);
    const Certificate authority = parseCertificate(caPem);
    if (!certificate || !authority)
        return false;
    time_t later = now.addDays(30).toSecsSinceEpoch();
    if (X509_cmp_time(X509_get0_notAfter(certificate.get()), &later) <= 0)
        return false;
    if (X509_verify(certificate.get(), X509_get0_pubkey(authority.get())) != 1)
        return false;
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        const QByteArray latin = name.toLatin1();
        return QHostAddress(name).isNull() ? X509_check_host(certificate.get(), latin.constData(), 0, 0, nullptr) == 1
                                           : X509_check_ip_asc(certificate.get(), latin.constData(), 0) == 1;
    });
}

Result<KeyPair, CertificateError> store(const QString &folder, const QString &name, KeyPair pair)
{
    if (!writeFile(folder + u'/' + name + QStringLiteral("-key.pem"), pair.keyPem, FileReaders::OwnerOnly) ||
        !writeFile(folder + u'/' + name + QStringLiteral(".pem"), pair.certificatePem, FileReaders::Everybody))
        return Failure{CertificateError::Unwritable};
    return pair;
}

} // namespace

OwnAuthority::OwnAuthority(QString folder, KeyPair pair, QDateTime now)
    : m_folder(std::move(folder))
    , m_pair(std::move(pair))
    , m_now(std::move(now))
{}

Result<OwnAuthority, CertificateError> OwnAuthority::open(const QString &folder, const Clock &clock)
{
    if (!QDir().mkpath(folder))
        return Failure{CertificateError::Unwritable};
    KeyPair pair{readFile(folder + QStringLiteral("/ca.pem")), readFile(folder + QStringLiteral("/ca-key.pem"))};
    if (pair.certificatePem.isEmpty() && pair.keyPem.isEmpty()) {
        const auto made =
            make({"CLIPS Office own authority", authorityDays, Purpose::Authority}, clock.nowUtc(), nullptr, nullptr);
        if (!made)
            return Failure{made.error()};
        const auto stored = store(folder, QStringLiteral("ca"), *made);
        if (!stored)
            return Failure{stored.error()};
        pair = *stored;
    }
    if (!parseCertificate(pair.certificatePem) || !parseKey(pair.keyPem))
        return Failure{CertificateError::Unreadable};
    return OwnAuthority(folder, pair, clock.nowUtc());
}

Result<KeyPair, CertificateError> OwnAuthority::serverCertificate(const QStringList &names)
{
    const KeyPair kept{readFile(m_folder + QStringLiteral("/server.pem")),
                       readFile(m_folder + QStringLiteral("/server-key.pem"))};
    if (parseKey(kept.keyPem) && stillFits(kept.certificatePem, m_pair.certificatePem, names, m_now))
        return kept;
    const Certificate issuer = parseCertificate(m_pair.certificatePem);
    const Key issuerKey = parseKey(m_pair.keyPem);
    auto made =
        make({"CLIPS Office", 397, Purpose::Server, alternativeNames(names)}, m_now, issuer.get(), issuerKey.get());
    if (!made)
        return made;
    return store(m_folder, QStringLiteral("server"), {made->certificatePem + m_pair.certificatePem, made->keyPem});
}

QByteArray OwnAuthority::clientCertificate(const QByteArray &requestPem, const QString &name) const
{
    const Request request(PEM_read_bio_X509_REQ(reader(requestPem).get(), nullptr, nullptr, nullptr));
    EVP_PKEY *key = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    // The signature under the request proves that who asks has the key.
    if (!key || X509_REQ_verify(request.get(), key) != 1 || !isP256(key))
        return {};
    const Certificate issuer = parseCertificate(m_pair.certificatePem);
    const Key issuerKey = parseKey(m_pair.keyPem);
    const auto made = make({name.toUtf8(), authorityDays, Purpose::Client}, m_now, issuer.get(), issuerKey.get(), key);
    return made ? made->certificatePem : QByteArray();
}

QString OwnAuthority::caFile() const
{
    return m_folder + QStringLiteral("/ca.pem");
}

} // namespace clips::office
