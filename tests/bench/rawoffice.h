#pragma once

#include "bench/rawsqlite.h"
#include "support/testcertificate.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>
#include <future>

namespace clips::bench {

/// The other end of the limit: takes batches over TLS and puts every line into a synced SQLite, nothing else.
/// Lives in a thread of its own, as an office lives in a process of its own.
class RawOffice
{
    Q_DISABLE_COPY_MOVE(RawOffice)
public:
    RawOffice(const testing::TestCertificate &certificate, const QString &databasePath)
    {
        std::promise<quint16> port;
        auto listening = port.get_future();
        m_thread.reset(QThread::create([&certificate, databasePath, &port, this] {
            RawSqlite store(databasePath);
            QSslServer server;
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificate(certificate.certificate);
            tls.setPrivateKey(certificate.key);
            server.setSslConfiguration(tls);
            QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
                QTcpSocket *socket = server.nextPendingConnection();
                auto buffer = std::make_shared<QByteArray>();
                QObject::connect(socket, &QTcpSocket::readyRead, &server,
                                 [socket, buffer, &store] { answer(socket, *buffer, store); });
            });
            (void)server.listen(QHostAddress::LocalHost);
            port.set_value(server.serverPort());
            QEventLoop loop;
            loop.exec(); // until the thread is told to quit
        }));
        m_thread->start();
        m_port = listening.get();
    }
    ~RawOffice()
    {
        m_thread->quit();
        m_thread->wait();
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/raw").arg(m_port)); }

private:
    static void answer(QTcpSocket *socket, QByteArray &buffer, RawSqlite &store)
    {
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const qsizetype at = buffer.toLower().indexOf("content-length: ");
        const qsizetype length = buffer.mid(at + 16, 10).split('\r').first().toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        store.begin();
        for (const QByteArray &line : buffer.mid(end + 4, length).split('\n')) {
            if (!line.isEmpty())
                store.insert(line);
        }
        store.commit();
        buffer.clear();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    }

    std::unique_ptr<QThread> m_thread;
    quint16 m_port = 0;
};

} // namespace clips::bench
