#pragma once

#include "support/testcertificate.h"
#include "wire/officesignature.h"

#include <QMap>
#include <QSslServer>
#include <QUuid>
#include <functional>

class QTcpSocket;

namespace clips::testing {

/// What goes back over the wire; a fault changes it.
struct TestReply
{
    int status = 200;
    QByteArray contentType = "application/json";
    QList<QByteArray> headers; ///< "Retry-After: 1"
    QByteArray body;
    bool hangs = false;   ///< never answers
    qsizetype cutAt = -1; ///< closes the connection after that many bytes of the whole answer
};

struct TestRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray head;
    QByteArray body;
};

/// One thing that goes wrong with one batch.
struct Fault
{
    bool stores = true; ///< whether the office keeps the batch before it goes wrong
    std::function<void(TestReply &)> change;
};

/// A small office in memory, over real TLS on the loopback. It keeps what it is sent and counts every delivery.
class TestOffice
{
    Q_DISABLE_COPY_MOVE(TestOffice)
public:
    explicit TestOffice(const TestCertificate &certificate);

    /// port 0: a free one.
    [[nodiscard]] bool listen(quint16 port = 0);
    void close();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QUrl url() const;

    /// What a kiosk K03 that is paired with this office keeps in its vault. Each request must be signed with it.
    [[nodiscard]] QByteArray identity() const;
    /// "stored" and the like in this office's name.
    void sign(wire::Acknowledgement &word) const;
    /// The spare key comes into force; the new pair is published, signed with it.
    void rotateKeys();
    /// The signed 410 to K03.
    [[nodiscard]] TestReply revocation() const;
    /// What POST /pairings answers to this request for a certificate.
    [[nodiscard]] QByteArray pairing(const QByteArray &certificateRequest, const QString &kioskId) const;

    QList<Fault> faults;                                ///< one is used up by each batch
    QMap<QByteArray, TestReply> documents;              ///< GET path without the query -> answer; else 404
    std::function<void(wire::Acknowledgement &)> judge; ///< changes the honest word on one enrolment
    int maxLines = 50;                                  ///< more: 413
    QString pairsAs = QStringLiteral("K03");            ///< the number that a pairing gives
    bool knowsKiosk = true;                             ///< false: 401, however well it signs
    qint64 clockAheadSecs = 0;                          ///< of the kiosk's
    bool signsItsWord = true;                           ///< false: acknowledgements without signature

    QUuid poison; ///< a batch with this one in it is a 500

    QMap<QUuid, QByteArray> stored;
    QMap<QUuid, QList<QByteArray>> deliveries; ///< every body ever received, per enrolment
    int batches = 0;
    int handshakes = 0;
    QList<QByteArray> requests; ///< "GET /api/v1/catalogue"

private:
    /// 401 when the request is not signed as it should; 200 otherwise.
    [[nodiscard]] TestReply checked(const TestRequest &request) const;
    void readFrom(QTcpSocket *socket);
    [[nodiscard]] TestReply answer(const TestRequest &request);
    [[nodiscard]] TestReply batch(const TestRequest &request);
    [[nodiscard]] wire::Acknowledgement take(const QByteArray &line, int position, bool stores);

    QSslServer m_server;
    QTemporaryDir m_tls;
    TestCertificate m_kiosk; ///< the key and certificate of K03; who issued it does not matter here
    wire::P256Key m_kioskKey;
    wire::P256Key m_signingKey;
    wire::P256Key m_spareKey;
    QMap<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace clips::testing
