#include "platform/controlsocket.h"

#include "platform/controladdress.h"
#include "platform/controlclient.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace clips::platform;
using Answer = clips::Result<QJsonObject, ControlError>;

class TestControlSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ask_ofARunningKiosk_givesItsAnswer();
    void ask_twoAtOnce_givesEachItsOwnAnswer();
    void ask_answeredLater_givesThatAnswer();
    void ask_whenNobodyRuns_saysSo();
    void ask_whenNobodyAnswers_endsAfterTheTimeout();
    void ask_ofSomethingElse_isABadAnswer();
    void answer_afterTheCallerLeft_doesNoHarm();
    void request_thatIsNoJson_isRefused_data();
    void request_thatIsNoJson_isRefused();
    void request_thatIsTooLong_isShownTheDoor();
    void requests_onOneConnection_areAnsweredInTurn();
    void socket_isForItsOwnerOnly();
    void listen_overASocketThatAKilledKioskLeft_takesItsPlace();
    void listen_inAMissingFolder_doesNotDie();
    void path_ofALongFolder_isShortAndItsOwn();

private:
    Answer ask(const QJsonObject &request, std::chrono::milliseconds timeout = 20s);
    void listen(ControlSocket::Handler handler);
    QByteArray converse(const QByteArray &bytes, int lines = 1);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ControlSocket> m_socket;
};

static void echo(const QJsonObject &request, const ControlSocket::Reply &reply)
{
    reply({{u"asked"_s, request[u"command"_s]}});
}

void TestControlSocket::init()
{
    m_socket.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
}

void TestControlSocket::listen(ControlSocket::Handler handler)
{
    m_socket = std::make_unique<ControlSocket>(m_folder->path(), std::move(handler));
    QVERIFY(m_socket->listen());
}

Answer TestControlSocket::ask(const QJsonObject &request, std::chrono::milliseconds timeout)
{
    const auto future = askRunningKiosk(m_folder->path(), request, timeout);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000))
        qFatal("the question never ends");
    return future.result();
}

QByteArray TestControlSocket::converse(const QByteArray &bytes, int lines)
{
    QLocalSocket caller;
    caller.connectToServer(controlSocketPath(m_folder->path()));
    caller.write(bytes);
    QByteArray answer;
    (void)QTest::qWaitFor(
        [&] {
            answer += caller.readAll();
            return answer.count('\n') >= lines;
        },
        20000);
    return answer;
}

void TestControlSocket::ask_ofARunningKiosk_givesItsAnswer()
{
    listen(&echo);

    const Answer answer = ask({{u"command"_s, u"status"_s}});

    QVERIFY(answer);
    QCOMPARE((*answer)[u"asked"_s].toString(), u"status"_s);
}

void TestControlSocket::ask_twoAtOnce_givesEachItsOwnAnswer()
{
    listen(&echo);

    const auto one = askRunningKiosk(m_folder->path(), {{u"command"_s, u"one"_s}}, 20s);
    const auto two = askRunningKiosk(m_folder->path(), {{u"command"_s, u"two"_s}}, 20s);

    QTRY_VERIFY(one.isFinished() && two.isFinished());
    QCOMPARE((*one.result())[u"asked"_s].toString(), u"one"_s);
    QCOMPARE((*two.result())[u"asked"_s].toString(), u"two"_s);
}

void TestControlSocket::ask_answeredLater_givesThatAnswer()
{
    ControlSocket::Reply later;
    listen([&later](const QJsonObject &, const ControlSocket::Reply &reply) { later = reply; });
    const auto future = askRunningKiosk(m_folder->path(), {}, 20s);
    QTRY_VERIFY(later);
    QVERIFY(!future.isFinished());

    later({{u"late"_s, true}});

    QTRY_VERIFY(future.isFinished());
    QVERIFY((*future.result())[u"late"_s].toBool());
}

void TestControlSocket::ask_whenNobodyRuns_saysSo()
{
    QCOMPARE(ask({}).error(), ControlError::NotRunning);
}

void TestControlSocket::ask_whenNobodyAnswers_endsAfterTheTimeout()
{
    listen([](const QJsonObject &, const ControlSocket::Reply &) {});

    QCOMPARE(ask({}, 50ms).error(), ControlError::NoAnswer);
}

void TestControlSocket::ask_ofSomethingElse_isABadAnswer()
{
    QLocalServer impostor;
    QVERIFY(impostor.listen(controlSocketPath(m_folder->path())));
    connect(&impostor, &QLocalServer::newConnection, &impostor,
            [&impostor] { impostor.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n"); });

    QCOMPARE(ask({}).error(), ControlError::BadAnswer);
}

void TestControlSocket::answer_afterTheCallerLeft_doesNoHarm()
{
    ControlSocket::Reply later;
    listen([&later](const QJsonObject &, const ControlSocket::Reply &reply) { later = reply; });
    QCOMPARE(ask({}, 50ms).error(), ControlError::NoAnswer);
    QTRY_VERIFY(later);

    later({{u"late"_s, true}});
    listen(&echo);

    QVERIFY(ask({}));
}

void TestControlSocket::request_thatIsNoJson_isRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("words") << QByteArray("status\n");
    QTest::newRow("a list") << QByteArray("[1,2]\n");
    QTest::newRow("empty") << QByteArray("\n");
    QTest::newRow("zero bytes") << QByteArray("\0\0\0\n", 4);
    QTest::newRow("cut") << QByteArray("{\"command\":\"sta\n");
}

void TestControlSocket::request_thatIsNoJson_isRefused()
{
    QFETCH(QByteArray, line);
    bool isAsked = false;
    listen([&isAsked](const QJsonObject &, const ControlSocket::Reply &) { isAsked = true; });

    QCOMPARE(converse(line), QByteArray("{\"error\":\"not_json\"}\n"));
    QVERIFY(!isAsked);
}

void TestControlSocket::request_thatIsTooLong_isShownTheDoor()
{
    bool isAsked = false;
    listen([&isAsked](const QJsonObject &, const ControlSocket::Reply &) { isAsked = true; });

    QCOMPARE(converse(QByteArray(longestControlLine * 2, 'x')), QByteArray("{\"error\":\"too_long\"}\n"));
    QCOMPARE(converse("{\"a\":\"" + QByteArray(longestControlLine, 'x') + "\"}\n"),
             QByteArray("{\"error\":\"too_long\"}\n"));
    QVERIFY(!isAsked);
}

void TestControlSocket::requests_onOneConnection_areAnsweredInTurn()
{
    listen(&echo);

    QCOMPARE(converse("{\"command\":\"one\"}\n{\"command\":\"two\"}\n", 2),
             QByteArray("{\"asked\":\"one\"}\n{\"asked\":\"two\"}\n"));
}

void TestControlSocket::socket_isForItsOwnerOnly()
{
    listen(&echo);

    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(controlSocketPath(m_folder->path())).permissions() & others, QFileDevice::Permissions());
}

void TestControlSocket::listen_overASocketThatAKilledKioskLeft_takesItsPlace()
{
    {
        QLocalServer killed;
        QVERIFY(killed.listen(controlSocketPath(m_folder->path())));
        // As a kill would leave it: the file stays, nobody listens.
        QVERIFY(QFile::rename(controlSocketPath(m_folder->path()), m_folder->filePath(u"kept"_s)));
    }
    QVERIFY(QFile::rename(m_folder->filePath(u"kept"_s), controlSocketPath(m_folder->path())));
    QCOMPARE(ask({}).error(), ControlError::NotRunning);

    listen(&echo);

    QVERIFY(ask({}));
}

void TestControlSocket::listen_inAMissingFolder_doesNotDie()
{
    ControlSocket socket(m_folder->filePath(u"missing"_s), &echo);

    (void)socket.listen();
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"missing"_s)));
}

void TestControlSocket::path_ofALongFolder_isShortAndItsOwn()
{
    const QString one = m_folder->filePath(QString(100, u'a'));
    const QString other = m_folder->filePath(QString(100, u'b'));
    QVERIFY(QDir().mkpath(one) && QDir().mkpath(other));

    QVERIFY(controlSocketPath(one).size() < 90);
    QVERIFY(controlSocketPath(one) != controlSocketPath(other));
    QCOMPARE(controlSocketPath(one), controlSocketPath(one + u"/./"_s));
}

QTEST_GUILESS_MAIN(TestControlSocket)
#include "tst_controlsocket.moc"
