#include "wire/receiptcode.h"

#include "domain/base45.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCryptographicHash>
#include <optional>

namespace clips::wire {

using domain::Service;

namespace {

constexpr QLatin1String prefix("LE1:");
constexpr qsizetype longestText = 4296; ///< alphanumeric characters of the largest QR symbol
constexpr int mostEnrolments = 64;
constexpr qint64 privateClaims = -65537; ///< below -65536: for private use (RFC 8392, 9.1)
constexpr int coseSign1 = 18;
constexpr int edDsa = -8;

enum ProtectedHeader { Algorithm = 1, KeyId = 4 };
enum Claim { Issuer = 1, IssuedAt = 6 };
enum PrivateClaim { Number = 1, Services, SchoolYears, Enrolments, TextHash, State };

int serviceNumber(Service service)
{
    switch (service) {
    case Service::Canteen:
        return 1;
    case Service::Kindergarten:
        return 2;
    case Service::Transport:
        return 3;
    }
    Q_UNREACHABLE();
}

std::optional<Service> serviceFrom(quint64 number)
{
    for (const Service service : domain::allServices) {
        if (quint64(serviceNumber(service)) == number)
            return service;
    }
    return std::nullopt;
}

QByteArray protectedHeader(const QByteArray &keyId)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(2);
    out.append(Algorithm);
    out.append(edDsa);
    out.append(KeyId);
    out.append(keyId);
    out.endMap();
    return bytes;
}

QByteArray payloadOf(const ReceiptClaims &claims)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(3);
    out.append(Issuer);
    out.append(claims.issuer);
    out.append(IssuedAt);
    out.append(claims.issuedAt.toSecsSinceEpoch());
    out.append(privateClaims);
    out.startMap(6);
    out.append(Number);
    out.append(claims.receiptNumber);
    out.append(Services);
    out.startArray(quint64(claims.services.size()));
    for (const Service service : claims.services)
        out.append(serviceNumber(service));
    out.endArray();
    out.append(SchoolYears);
    out.startArray(quint64(claims.schoolYears.size()));
    for (const QString &year : claims.schoolYears)
        out.append(year);
    out.endArray();
    out.append(Enrolments);
    out.startArray(quint64(claims.enrolmentIds.size()));
    for (const QUuid &id : claims.enrolmentIds)
        out.append(id.toRfc4122());
    out.endArray();
    out.append(TextHash);
    out.append(claims.textHash);
    out.append(State);
    out.append(claims.registered ? 1 : 0);
    out.endMap();
    out.endMap();
    return bytes;
}

/// Reads one item after the other and remembers whether each was what was expected. Nothing here looks at how an
/// integer or a length was written: comparing with our own writing of the same values does.
class Items
{
public:
    explicit Items(const QByteArray &bytes)
        : m_reader(bytes)
    {}

    [[nodiscard]] bool ok() { return m_ok && m_reader.lastError() == QCborError::NoError; }
    void expect(bool condition) { m_ok = m_ok && condition; }

    void tag(quint64 expected)
    {
        if (!check(m_reader.isTag()))
            return;
        expect(quint64(m_reader.toTag()) == expected);
        m_reader.next();
    }
    void enterArray(quint64 length) { enter(m_reader.isArray(), length); }
    void enterMap(quint64 length) { enter(m_reader.isMap(), length); }
    /// An array of at most `most`; its length.
    quint64 enterSomeArray(quint64 most)
    {
        if (!check(m_reader.isArray() && m_reader.isLengthKnown() && m_reader.length() <= most))
            return 0;
        const quint64 length = m_reader.length();
        check(m_reader.enterContainer());
        return length;
    }
    void leave() { check(m_ok && m_reader.leaveContainer()); }
    void key(qint64 expected)
    {
        if (check(m_reader.isInteger()))
            expect(m_reader.toInteger() == expected);
        next();
    }
    quint64 number()
    {
        const quint64 value = check(m_reader.isUnsignedInteger()) ? m_reader.toUnsignedInteger() : 0;
        next();
        return value;
    }
    QByteArray bytes(qsizetype most)
    {
        if (!check(m_reader.isByteArray() && m_reader.isLengthKnown() && m_reader.length() <= quint64(most)))
            return {};
        const auto chunk = m_reader.readByteArray();
        // What follows may have spoilt the reader already; it may only be asked again while it still stands at the
        // string.
        if (check(chunk.status == QCborStreamReader::Ok && m_reader.isByteArray()))
            check(m_reader.readByteArray().status == QCborStreamReader::EndOfString);
        return chunk.data;
    }
    QString text(qsizetype most)
    {
        if (!check(m_reader.isString() && m_reader.isLengthKnown() && m_reader.length() <= quint64(most)))
            return {};
        const auto chunk = m_reader.readString();
        if (check(chunk.status == QCborStreamReader::Ok && m_reader.isString()))
            check(m_reader.readString().status == QCborStreamReader::EndOfString);
        return chunk.data;
    }

private:
    bool check(bool condition)
    {
        expect(condition);
        return m_ok;
    }
    void next()
    {
        if (m_ok)
            check(m_reader.next());
    }
    void enter(bool isRightKind, quint64 length)
    {
        if (check(isRightKind && m_reader.isLengthKnown() && m_reader.length() == length))
            check(m_reader.enterContainer());
    }

    QCborStreamReader m_reader;
    bool m_ok = true;
};

QByteArray readKeyId(const QByteArray &header)
{
    Items in(header);
    in.enterMap(2);
    in.key(Algorithm);
    in.key(edDsa);
    in.key(KeyId);
    const QByteArray keyId = in.bytes(receiptKeyIdSize);
    in.leave();
    return in.ok() && keyId.size() == receiptKeyIdSize ? keyId : QByteArray();
}

std::optional<ReceiptClaims> readPayload(const QByteArray &payload)
{
    Items in(payload);
    ReceiptClaims claims;
    in.enterMap(3);
    in.key(Issuer);
    claims.issuer = in.text(32);
    in.key(IssuedAt);
    // Up to the year 9999: beyond it QDateTime and people disagree.
    const quint64 seconds = in.number();
    in.expect(seconds <= 253402300799ULL);
    in.key(privateClaims);
    in.enterMap(6);
    in.key(Number);
    claims.receiptNumber = in.text(32);
    in.key(Services);
    const quint64 services = in.enterSomeArray(mostEnrolments);
    for (quint64 i = 0; in.ok() && i < services; ++i) {
        const auto service = serviceFrom(in.number());
        in.expect(service.has_value());
        claims.services.append(service.value_or(Service::Canteen));
    }
    in.leave();
    in.key(SchoolYears);
    const quint64 years = in.enterSomeArray(mostEnrolments);
    for (quint64 i = 0; in.ok() && i < years; ++i)
        claims.schoolYears.append(in.text(16));
    in.leave();
    in.key(Enrolments);
    const quint64 ids = in.enterSomeArray(mostEnrolments);
    for (quint64 i = 0; in.ok() && i < ids; ++i) {
        const QByteArray id = in.bytes(16);
        in.expect(id.size() == 16);
        claims.enrolmentIds.append(QUuid::fromRfc4122(id));
    }
    in.leave();
    in.key(TextHash);
    claims.textHash = in.bytes(receiptTextHashSize);
    in.expect(claims.textHash.size() == receiptTextHashSize);
    in.key(State);
    const quint64 state = in.number();
    in.expect(state <= 1);
    in.leave();
    in.leave();
    if (!in.ok() || services != ids || services != years)
        return std::nullopt;
    claims.issuedAt = QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
    claims.registered = state == 1;
    return claims;
}

} // namespace

QByteArray receiptKeyId(QByteArrayView publicKey)
{
    return QCryptographicHash::hash(publicKey.toByteArray(), QCryptographicHash::Sha256).left(receiptKeyIdSize);
}

QByteArray receiptBytesToSign(const ReceiptClaims &claims, const QByteArray &keyId)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(4);
    out.append(QLatin1String("Signature1"));
    out.append(protectedHeader(keyId));
    out.append(QByteArray(""));
    out.append(payloadOf(claims));
    out.endArray();
    return bytes;
}

QString receiptCodeText(const ReceiptClaims &claims, const QByteArray &keyId, const QByteArray &signature)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.append(QCborTag(coseSign1));
    out.startArray(4);
    out.append(protectedHeader(keyId));
    out.startMap(0);
    out.endMap();
    out.append(payloadOf(claims));
    out.append(signature);
    out.endArray();
    return prefix + domain::toBase45(bytes);
}

Result<ReceiptCode, ReceiptCodeError> readReceiptCode(const QString &text)
{
    if (!text.startsWith(prefix))
        return Failure{ReceiptCodeError::NotOurs};
    const auto bytes = text.size() <= longestText ? domain::fromBase45(QStringView(text).mid(prefix.size()))
                                                  : std::optional<QByteArray>();
    if (!bytes)
        return Failure{ReceiptCodeError::Malformed};
    Items in(*bytes);
    in.tag(coseSign1);
    in.enterArray(4);
    const QByteArray header = in.bytes(64);
    in.enterMap(0);
    in.leave();
    const QByteArray payload = in.bytes(longestText);
    const QByteArray signature = in.bytes(receiptSignatureSize);
    in.leave();
    const QByteArray keyId = in.ok() ? readKeyId(header) : QByteArray();
    const auto claims = in.ok() ? readPayload(payload) : std::nullopt;
    if (!claims || keyId.isEmpty() || signature.size() != receiptSignatureSize ||
        receiptCodeText(*claims, keyId, signature) != text)
        return Failure{ReceiptCodeError::Malformed};
    return ReceiptCode{*claims, keyId, receiptBytesToSign(*claims, keyId), signature};
}

} // namespace clips::wire
