#pragma once

#include "support/testcertificate.h"

#include <QMap>
#include <QObject>
#include <QSslServer>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace clips::testing {

/// What happens to one exchange (or, without TLS of its own, to one connection) on its way.
struct LineFault
{
    enum class What {
        Cut,    ///< after `at` bytes both sides see the end
        Reset,  ///< the same, as a TCP reset
        Hang,   ///< after `at` bytes nothing comes any more, and nobody hangs up
        Slices, ///< one small piece after the other
        Late,   ///< the whole of it, but only after `delayMs`
        Replay, ///< the office is asked, but what comes back is `instead`
    };
    enum class Way { Request, Answer };

    What what = What::Cut;
    Way way = Way::Answer;
    qint64 at = 0;        ///< bytes let through before it goes wrong
    int delayMs = 0;      ///< Late: once; Slices: between two of them
    int sliceBytes = 1;   ///< Slices only
    QByteArray instead{}; ///< Replay only: a whole HTTP answer
};

/// Stands between a kiosk and an office on the loopback and does to the line what lines do. Either it only carries the
/// bytes (the two speak TLS through it), or it ends the kiosk's TLS with a certificate of its own, sees the exchanges
/// and can hit one at a given byte. It counts what it did, so that a test can tell that a fault took place.
class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    /// Carries bytes; faults hit whole connections.
    explicit FaultProxy(quint16 officePort);
    /// Ends TLS; faults hit the exchanges whose path ends with `path`.
    FaultProxy(quint16 officePort, const TestCertificate &certificate, QByteArray path);
    ~FaultProxy() override;

    [[nodiscard]] QUrl url() const;

    QList<LineFault> faults;   ///< one is used up by each exchange that is hit
    int injected = 0;          ///< faults that took place
    int exchanges = 0;         ///< matching ones whose answer the office gave completely
    qint64 requestBytes = 0;   ///< length of the last matching request
    qint64 answerBytes = 0;    ///< and of its answer
    QList<QByteArray> answers; ///< every whole answer to a matching request

private:
    struct Line;
    void accept(QTcpSocket *kiosk);
    void carry(Line &line, LineFault::Way way);
    void collect(Line &line, LineFault::Way way);
    void pass(Line &line, LineFault::Way way, const QByteArray &bytes);
    void passSlice(Line &line, LineFault::Way way, const QByteArray &bytes, const LineFault &fault);
    void end(Line &line, bool reset);
    void drop(QTcpSocket *kiosk);
    [[nodiscard]] std::optional<LineFault> nextFault();

    const quint16 m_officePort;
    const bool m_endsTls;
    const QByteArray m_path;
    std::unique_ptr<QTcpServer> m_server;
    QMap<QTcpSocket *, std::shared_ptr<Line>> m_lines; ///< by the kiosk's socket
};

} // namespace clips::testing
