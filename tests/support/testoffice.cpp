#include "support/testoffice.h"

#include "backoffice/tls/certificate.h"
#include "base/systemclock.h"
#include "sync/identity.h"
#include "wire/digest.h"
#include "wire/gzip.h"
#include "wire/requestsignature.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QUrl>

namespace clips::testing {

namespace {

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

TestOffice::TestOffice(const TestCertificate &certificate)
    : m_kioskKey(*wire::P256Key::fromPrivatePem(m_kiosk.key.toPem()))
    , m_signingKey(*wire::P256Key::fromPrivatePem(wire::newPrivateKeyPem()))
    , m_spareKey(*wire::P256Key::fromPrivatePem(wire::newPrivateKeyPem()))
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate.certificate);
    tls.setPrivateKey(certificate.key);
    m_server.setSslConfiguration(tls);
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++handshakes;
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { readFrom(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
            readFrom(socket);
        }
    });
}

bool TestOffice::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void TestOffice::close()
{
    m_server.close();
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

QUrl TestOffice::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort()));
}

QByteArray TestOffice::identity() const
{
    return sync::encodeIdentity({QStringLiteral("K03"), QStringLiteral("c_test"), m_kiosk.key.toPem(), m_kiosk.pem,
                                 wire::OfficeKeys({m_signingKey, m_spareKey}).toJson()});
}

void TestOffice::sign(wire::Acknowledgement &word) const
{
    word.signature = signsItsWord ? wire::signText(m_signingKey, wire::acknowledgementText(word)) : QString();
}

TestReply TestOffice::revocation() const
{
    const auto at = QStringLiteral("2026-11-23T09:00:00.000Z");
    const QJsonObject json{
        {QStringLiteral("type"), QStringLiteral("urn:clips:problem:device-revoked")},
        {QStringLiteral("kiosk_id"), QStringLiteral("K03")},
        {QStringLiteral("revoked_at"), at},
        {QStringLiteral("signature"), wire::signText(m_signingKey, wire::revocationText(QStringLiteral("K03"), at))}};
    return {410, "application/problem+json", {}, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

QByteArray TestOffice::pairing(const QByteArray &certificateRequest, const QString &kioskId) const
{
    const SystemClock clock;
    const auto authority = office::OwnAuthority::open(m_tls.path(), clock);
    const QByteArray certificate = authority ? authority->clientCertificate(certificateRequest, kioskId) : QByteArray();
    const QJsonObject json{{QStringLiteral("kiosk_id"), kioskId},
                           {QStringLiteral("certificate"), QString::fromLatin1(certificate)},
                           {QStringLiteral("office_keys"),
                            QJsonDocument::fromJson(wire::OfficeKeys({m_signingKey, m_spareKey}).toJson()).object()},
                           {QStringLiteral("office_id"), QStringLiteral("c_test")},
                           {QStringLiteral("municipality"), QStringLiteral("Comune di Lecce")}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void TestOffice::rotateKeys()
{
    m_signingKey = m_spareKey;
    m_spareKey = *wire::P256Key::fromPrivatePem(wire::newPrivateKeyPem());
    const wire::OfficeKeys keys({m_signingKey, m_spareKey});
    documents["office-keys"] = {200,
                                "application/jose",
                                {"ETag: \"" + m_signingKey.thumbprint().toLatin1() + '"'},
                                keys.published(m_signingKey)};
}

TestReply TestOffice::checked(const TestRequest &request) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(clockAheadSecs);
    const auto proof = wire::checkRequest(
        m_kioskKey, {QStringLiteral("K03"), QStringLiteral("c_test"), m_kiosk.certificate.toDer()},
        {request.body, headerOf(request.head, "Content-Type"), headerOf(request.head, "Content-Encoding")},
        {headerOf(request.head, "Digest"), headerOf(request.head, "Agid-JWT-Signature")}, now);
    if (knowsKiosk && proof)
        return {};
    const bool isClock = !proof && proof.error() == wire::RequestFault::Clock;
    const QByteArray date = QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
    return {401,
            "application/problem+json",
            {"Date: " + date},
            isClock ? R"({"type":"urn:clips:problem:clock"})" : R"({"type":"urn:clips:problem:signature"})"};
}

void TestOffice::readFrom(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    while (true) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        TestRequest request;
        request.head = buffer.first(end);
        const qsizetype length = headerOf(request.head, "Content-Length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        const QList<QByteArray> words = request.head.split('\r').first().split(' ');
        request.method = words.value(0);
        request.path = words.value(1);
        requests.append(request.method + ' ' + request.path);

        const TestReply reply = answer(request);
        if (reply.hangs)
            return;
        QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " x\r\nContent-Type: " + reply.contentType +
                           "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        for (const QByteArray &header : reply.headers)
            bytes += header + "\r\n";
        bytes += "\r\n" + reply.body;
        if (reply.cutAt >= 0) {
            socket->write(bytes.left(reply.cutAt));
            socket->disconnectFromHost();
            return;
        }
        socket->write(bytes);
    }
}

TestReply TestOffice::answer(const TestRequest &request)
{
    const QByteArray path = request.path.split('?').first().mid(qstrlen("/api/v1/"));
    if (const TestReply refusal = checked(request); path != "pairings" && refusal.status != 200)
        return refusal;
    if (path == "pairings" && !documents.contains(path)) {
        const QJsonDocument asked = QJsonDocument::fromJson(request.body);
        return {201,
                "application/json",
                {},
                pairing(asked[QStringLiteral("certificate_request")].toString().toLatin1(), pairsAs)};
    }
    if (request.method == "POST" && path == "enrolment-batches")
        return batch(request);
    if (!documents.contains(path))
        return {404, "application/problem+json", {}, "{}"};
    TestReply reply = documents.value(path);
    const QByteArray known = headerOf(request.head, "If-None-Match");
    if (!known.isEmpty() && reply.headers.contains("ETag: " + known)) {
        reply.status = 304;
        reply.body.clear();
    }
    return reply;
}

TestReply TestOffice::batch(const TestRequest &request)
{
    ++batches;
    const Fault fault = faults.isEmpty() ? Fault{} : faults.takeFirst();
    const bool isPacked = headerOf(request.head, "Content-Encoding") == "gzip";
    const QByteArray body = isPacked ? wire::gunzipped(request.body, 1024 * 1024).value_or(QByteArray()) : request.body;
    QList<QByteArray> lines = body.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    if (lines.size() > maxLines)
        return {413, "application/problem+json", {}, "{}"};
    if (!poison.isNull() && body.contains(poison.toByteArray(QUuid::WithoutBraces)))
        return {500, "text/plain", {}, {}};
    QList<wire::Acknowledgement> words;
    for (int at = 0; at < int(lines.size()); ++at)
        words.append(take(lines[at], at, fault.stores));
    TestReply reply;
    reply.body = wire::encodeAcknowledgements(QStringLiteral("c_test"), words);
    if (fault.change)
        fault.change(reply);
    return reply;
}

wire::Acknowledgement TestOffice::take(const QByteArray &line, int position, bool stores)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    wire::Acknowledgement word;
    word.enrolmentId = QUuid::fromString(json.value(QLatin1String("enrolment_id")).toString());
    word.position = position;
    word.bodyHash = wire::bodyHash(line);
    word.receivedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 5), Qt::UTC);
    word.result = stored.contains(word.enrolmentId) ? wire::IntakeResult::AlreadyStored : wire::IntakeResult::Stored;
    if (stored.contains(word.enrolmentId) && stored.value(word.enrolmentId) != line)
        word.result = wire::IntakeResult::Conflict;
    deliveries[word.enrolmentId].append(line);
    if (stores && !stored.contains(word.enrolmentId))
        stored.insert(word.enrolmentId, line);
    word.protocolNumber =
        QStringLiteral("2026/%1").arg(stored.keys().indexOf(word.enrolmentId) + 1, 7, 10, QLatin1Char('0'));
    if (judge)
        judge(word);
    sign(word);
    return word;
}

} // namespace clips::testing
