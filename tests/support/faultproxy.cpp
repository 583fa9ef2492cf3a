#include "support/faultproxy.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <sys/socket.h>

namespace clips::testing {

using Way = LineFault::Way;
using What = LineFault::What;

namespace {

/// The length of the first whole HTTP message in the buffer; -1: not whole yet. Both programs send Content-Length.
qsizetype wholeMessage(const QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return -1;
    qsizetype length = 0;
    for (const QByteArray &line : buffer.first(end).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    return buffer.size() < end + 4 + length ? -1 : end + 4 + length;
}

/// Otherwise what was let through would go with the connection.
void flush(QTcpSocket &socket)
{
    if (socket.state() == QAbstractSocket::ConnectedState)
        socket.flush();
}

void resetConnection(QTcpSocket &socket)
{
    const linger atOnce{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

/// As a proxy in front of the office does that ends TLS; the office must be told to believe it (--behind-proxy).
void passCertificateOn(const QTcpSocket &kiosk, QByteArray &request)
{
    const auto *secure = qobject_cast<const QSslSocket *>(&kiosk);
    const QSslCertificate certificate = secure ? secure->peerCertificate() : QSslCertificate();
    if (!certificate.isNull())
        request.insert(request.indexOf("\r\n") + 2,
                       "X-Client-Certificate: " + certificate.toPem().toPercentEncoding() + "\r\n");
}

} // namespace

struct FaultProxy::Line
{
    QTcpSocket *kiosk = nullptr;
    std::unique_ptr<QTcpSocket> office;
    QByteArray fromKiosk; ///< not passed on yet
    QByteArray fromOffice;
    qint64 passed[2] = {0, 0};
    std::optional<LineFault> fault; ///< of the exchange, or of the connection
    bool matches = false;
    bool isDead = false; ///< hung or ended: nothing passes any more

    [[nodiscard]] QTcpSocket &target(Way way) const { return way == Way::Request ? *office : *kiosk; }
};

FaultProxy::FaultProxy(quint16 officePort)
    : m_officePort(officePort)
    , m_endsTls(false)
    , m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    m_server->listen(QHostAddress::LocalHost);
}

FaultProxy::FaultProxy(quint16 officePort, const TestCertificate &certificate, QByteArray path)
    : m_officePort(officePort)
    , m_endsTls(true)
    , m_path(std::move(path))
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate.certificate);
    tls.setPrivateKey(certificate.key);
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    m_server->listen(QHostAddress::LocalHost);
}

FaultProxy::~FaultProxy()
{
    // Sockets that go say so, to somebody who is going too.
    for (const auto &line : std::as_const(m_lines)) {
        line->isDead = true;
        line->kiosk->disconnect(this);
        line->office->disconnect(this);
    }
}

QUrl FaultProxy::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server->serverPort()));
}

void FaultProxy::accept(QTcpSocket *kiosk)
{
    auto line = std::make_shared<Line>();
    line->kiosk = kiosk;
    m_lines.insert(kiosk, line);
    if (m_endsTls) {
        auto office = std::make_unique<QSslSocket>();
        office->setPeerVerifyMode(QSslSocket::VerifyNone); // the proxy is the enemy, not somebody to protect
        office->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_officePort);
        line->office = std::move(office);
    } else {
        line->office = std::make_unique<QTcpSocket>();
        line->office->connectToHost(QStringLiteral("127.0.0.1"), m_officePort);
        line->fault = nextFault();
    }
    const auto read = [this, line](Way way) {
        QTcpSocket &source = way == Way::Request ? *line->kiosk : *line->office;
        (way == Way::Request ? line->fromKiosk : line->fromOffice) += source.readAll();
        m_endsTls ? collect(*line, way) : carry(*line, way);
    };
    connect(kiosk, &QTcpSocket::readyRead, this, [read] { read(Way::Request); });
    connect(line->office.get(), &QTcpSocket::readyRead, this, [read] { read(Way::Answer); });
    connect(kiosk, &QTcpSocket::disconnected, this, [this, kiosk] { drop(kiosk); });
    connect(line->office.get(), &QTcpSocket::disconnected, this, [line] {
        if (!line->isDead)
            line->kiosk->disconnectFromHost();
    });
    read(Way::Request);
}

void FaultProxy::drop(QTcpSocket *kiosk)
{
    const auto line = m_lines.take(kiosk);
    if (!line)
        return;
    line->isDead = true;
    line->office->disconnect(this);
    line->office->abort();
    line->office.release()->deleteLater(); // may be the sender of what is going on
    kiosk->deleteLater();
}

std::optional<LineFault> FaultProxy::nextFault()
{
    return faults.isEmpty() ? std::nullopt : std::optional(faults.takeFirst());
}

void FaultProxy::carry(Line &line, Way way)
{
    QByteArray &buffer = way == Way::Request ? line.fromKiosk : line.fromOffice;
    pass(line, way, std::exchange(buffer, {}));
}

void FaultProxy::collect(Line &line, Way way)
{
    QByteArray &buffer = way == Way::Request ? line.fromKiosk : line.fromOffice;
    const qsizetype length = wholeMessage(buffer);
    if (length < 0)
        return;
    QByteArray message = buffer.first(length);
    buffer.remove(0, length);
    if (way == Way::Request) {
        passCertificateOn(*line.kiosk, message);
        const QByteArray path = message.first(message.indexOf("\r\n")).split(' ').value(1).split('?').first();
        line.matches = path.endsWith(m_path);
        line.fault = line.matches ? nextFault() : std::nullopt;
        line.passed[0] = line.passed[1] = 0;
        if (line.matches)
            requestBytes = message.size();
    } else if (line.matches) {
        ++exchanges;
        answerBytes = message.size();
        answers.append(message);
    }
    pass(line, way, message);
}

void FaultProxy::pass(Line &line, Way way, const QByteArray &bytes)
{
    if (line.isDead)
        return;
    qint64 &passed = line.passed[int(way)];
    if (!line.fault || line.fault->way != way) {
        line.target(way).write(bytes);
        passed += bytes.size();
        return;
    }
    const LineFault fault = *line.fault;
    switch (fault.what) {
    case What::Cut:
    case What::Reset:
    case What::Hang: {
        const qint64 allowed = std::min<qint64>(bytes.size(), fault.at - passed);
        line.target(way).write(bytes.first(allowed));
        flush(line.target(way));
        passed += allowed;
        if (passed < fault.at)
            return;
        ++injected;
        line.isDead = true;
        if (fault.what != What::Hang)
            end(line, fault.what == What::Reset);
        return;
    }
    case What::Slices:
        ++injected;
        passSlice(line, way, bytes, fault);
        return;
    case What::Late:
        ++injected;
        QTimer::singleShot(fault.delayMs, &line.target(way),
                           [target = &line.target(way), bytes] { target->write(bytes); });
        return;
    case What::Replay:
        ++injected;
        line.target(way).write(fault.instead);
        return;
    }
}

void FaultProxy::passSlice(Line &line, Way way, const QByteArray &bytes, const LineFault &fault)
{
    QTcpSocket *target = &line.target(way);
    target->write(bytes.first(std::min<qsizetype>(fault.sliceBytes, bytes.size())));
    flush(*target);
    const QByteArray rest = bytes.mid(fault.sliceBytes);
    if (rest.isEmpty())
        return;
    const auto self = m_lines.value(line.kiosk);
    QTimer::singleShot(fault.delayMs, target, [this, self, way, rest, fault] {
        if (!self->isDead)
            passSlice(*self, way, rest, fault);
    });
}

void FaultProxy::end(Line &line, bool reset)
{
    if (reset) {
        resetConnection(*line.office);
        resetConnection(*line.kiosk);
        return;
    }
    line.office->disconnectFromHost();
    line.kiosk->disconnectFromHost();
}

} // namespace clips::testing
