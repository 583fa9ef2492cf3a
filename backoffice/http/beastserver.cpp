// The only file that knows Boost: Beast costs much compile time and its types go nowhere else.
#include "backoffice/http/server.h"

#include "backoffice/http/problem.h"

#include <QUrl>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <atomic>
#include <chrono>
#include <optional>
#include <set>
#include <thread>

namespace clips::office {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace ssl = net::ssl;
using tcp = net::ip::tcp;

namespace {

constexpr std::uint32_t maxHeaderBytes = 16 * 1024;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytes(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

class Session;

/// What the sessions of one server share. Touched by the network thread only.
struct World
{
    net::io_context io{1};
    ssl::context tls{ssl::context::tls_server};
    tcp::acceptor acceptor{io};
    ServerOptions options;
    RequestHandler *handler = nullptr;
    std::set<Session *> sessions;
    bool stopping = false;
    std::atomic<bool> ended = false; ///< any thread: nothing will run any more
};

/// One connection: handshake, then request after request until either side has enough.
class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(std::shared_ptr<World> world, tcp::socket socket)
        : m_world(std::move(world))
        , m_stream(std::move(socket), m_world->tls)
    {
        beast::error_code ignored; // a peer that is gone already fails at the handshake
        m_remote = QString::fromStdString(socketLayer().socket().remote_endpoint(ignored).address().to_string());
        m_world->sessions.insert(this);
    }
    ~Session() { m_world->sessions.erase(this); }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void run()
    {
        startTimer();
        m_stream.async_handshake(ssl::stream_base::server, [self = shared_from_this()](beast::error_code error) {
            if (error)
                return;
            self->readClientCertificate();
            self->readHead();
        });
    }

    /// Ends a connection that waits for a request; one with an answer under way ends itself after it.
    void endWhenIdle()
    {
        if (!m_isBusy)
            socketLayer().cancel();
    }

    void abort()
    {
        beast::error_code ignored; // closing is all that is wanted; the peer may be gone
        socketLayer().socket().shutdown(tcp::socket::shutdown_both, ignored);
        socketLayer().close();
    }

private:
    beast::tcp_stream &socketLayer() { return beast::get_lowest_layer(m_stream); }
    void startTimer() { socketLayer().expires_after(std::chrono::seconds(m_world->options.idleSeconds)); }

    /// The handshake has verified it already.
    void readClientCertificate()
    {
        X509 *certificate = SSL_get1_peer_certificate(m_stream.native_handle());
        if (!certificate)
            return;
        m_clientCertificate.resize(i2d_X509(certificate, nullptr));
        auto *at = reinterpret_cast<unsigned char *>(m_clientCertificate.data());
        i2d_X509(certificate, &at);
        X509_free(certificate);
    }

    void readHead()
    {
        if (m_world->stopping)
            return close();
        m_parser.emplace();
        m_parser->header_limit(maxHeaderBytes);
        m_isBusy = false;
        startTimer();
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = shared_from_this()](beast::error_code error, std::size_t) {
                                    self->m_isBusy = true;
                                    if (!error)
                                        self->readBody();
                                    else if (error != http::error::end_of_stream && isProtocolFault(error))
                                        self->refuse(error == http::error::header_limit ? 431
                                                     : error == http::error::body_limit ? 413
                                                                                        : 400);
                                    else
                                        self->close();
                                });
    }

    static bool isProtocolFault(beast::error_code error)
    {
        return error.category() == make_error_code(http::error::bad_method).category();
    }

    void readBody()
    {
        const auto &head = m_parser->get();
        m_keepAlive = head.keep_alive();
        const QString path = QString::fromUtf8(bytes(head.target())).section(u'?', 0, 0);
        const qint64 limit = m_world->handler->bodyLimit(bytes(head.method_string()), path);
        m_parser->body_limit(static_cast<std::uint64_t>(limit));
        const auto length = m_parser->content_length();
        if (length && *length > static_cast<std::uint64_t>(limit))
            return refuse(413);
        if (beast::iequals(head[http::field::expect], "100-continue")) {
            m_continue = {http::status::continue_, 11};
            return http::async_write(m_stream, m_continue,
                                     [self = shared_from_this()](beast::error_code error, std::size_t) {
                                         if (!error)
                                             self->readRest();
                                     });
        }
        readRest();
    }

    void readRest()
    {
        startTimer();
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = shared_from_this()](beast::error_code error, std::size_t) {
                             if (!error)
                                 self->hand();
                             else if (error == http::error::body_limit)
                                 self->refuse(413);
                             else if (isProtocolFault(error) && error != http::error::partial_message)
                                 self->refuse(400);
                             else
                                 self->close();
                         });
    }

    void hand()
    {
        const auto &message = m_parser->get();
        Request request;
        request.method = bytes(message.method_string());
        const QByteArray target = bytes(message.target());
        const qsizetype question = target.indexOf('?');
        request.path = QString::fromUtf8(question < 0 ? target : target.left(question));
        if (question >= 0)
            request.query = QUrlQuery(QString::fromUtf8(target.mid(question + 1)));
        for (const auto &field : message)
            request.headers.insert(bytes(field.name_string()).toLower(), bytes(field.value()));
        request.body = QByteArray(message.body().data(), static_cast<qsizetype>(message.body().size()));
        request.remoteAddress = m_remote;
        request.clientCertificate = m_clientCertificate;
        // The answer has no time limit of ours: the handler bounds its own queue.
        socketLayer().expires_never();
        m_world->handler->handle(std::move(request), [self = shared_from_this()](Response response) {
            if (!self->m_world->ended)
                net::post(self->m_world->io,
                          [self, answer = std::move(response)]() mutable { self->send(std::move(answer)); });
        });
    }

    /// Answers what never became a request, and ends the connection: the rest of its bytes cannot be trusted.
    void refuse(int status)
    {
        m_keepAlive = false;
        m_isRefused = true;
        send(status == 413   ? problem(413, "too-large", QStringLiteral("The body is too large"))
             : status == 431 ? problem(431, "head-too-large", QStringLiteral("The request head is too large"))
                             : problem(400, "http", QStringLiteral("This is not HTTP/1.1")));
    }

    void send(Response response)
    {
        m_response = std::move(response);
        m_head.emplace(static_cast<http::status>(m_response.status), 11);
        for (const auto &[name, value] : m_response.headers)
            m_head->insert(view(name), view(value));
        if (!m_response.contentType.isEmpty())
            m_head->set(http::field::content_type, view(m_response.contentType));
        m_keepAlive = m_keepAlive && !m_world->stopping;
        m_head->keep_alive(m_keepAlive);
        const qint64 length = m_response.stream ? m_response.stream->length : m_response.body.size();
        if (m_response.status != 304)
            m_head->content_length(static_cast<std::uint64_t>(length));
        m_left = m_response.stream ? length : 0;
        m_serializer.emplace(*m_head);
        startTimer();
        http::async_write_header(m_stream, *m_serializer,
                                 [self = shared_from_this()](beast::error_code error, std::size_t) {
                                     if (error)
                                         return;
                                     if (self->m_response.stream)
                                         self->askForSlice();
                                     else
                                         self->writeSlice(std::exchange(self->m_response.body, {}));
                                 });
    }

    void askForSlice()
    {
        if (m_left <= 0)
            return finish();
        socketLayer().expires_never();
        m_response.stream->next([self = shared_from_this()](QByteArray slice) {
            if (self->m_world->ended)
                return;
            net::post(self->m_world->io, [self, slice = std::move(slice)]() mutable {
                if (slice.isEmpty()) {
                    self->m_keepAlive = false; // fewer bytes than promised: only a closed connection tells the client
                    return self->abort();
                }
                self->m_left -= slice.size();
                self->writeSlice(std::move(slice));
            });
        });
    }

    void writeSlice(QByteArray slice)
    {
        m_slice = std::move(slice);
        startTimer();
        net::async_write(m_stream, net::buffer(m_slice.constData(), static_cast<std::size_t>(m_slice.size())),
                         [self = shared_from_this()](beast::error_code error, std::size_t) {
                             if (error)
                                 return;
                             if (self->m_response.stream)
                                 self->askForSlice();
                             else
                                 self->finish();
                         });
    }

    void finish()
    {
        m_response = {};
        m_slice.clear();
        if (m_keepAlive)
            readHead();
        else
            close();
    }

    /// Takes what the peer is still sending, within limits: closing on unread bytes would make the answer vanish.
    void discard()
    {
        m_discarded += m_buffer.size();
        m_buffer.clear();
        if (m_discarded > 4 * 1024 * 1024)
            return abort();
        m_stream.async_read_some(m_buffer.prepare(16 * 1024),
                                 [self = shared_from_this()](beast::error_code error, std::size_t count) {
                                     if (error)
                                         return self->abort();
                                     self->m_buffer.commit(count);
                                     self->discard();
                                 });
    }

    void close()
    {
        if (std::exchange(m_isRefused, false)) {
            socketLayer().expires_after(std::chrono::seconds(2));
            return discard();
        }
        // A peer that does not say goodbye in turn must not hold the connection.
        socketLayer().expires_after(std::chrono::seconds(2));
        m_stream.async_shutdown([self = shared_from_this()](beast::error_code) { self->abort(); });
    }

    std::shared_ptr<World> m_world;
    beast::ssl_stream<beast::tcp_stream> m_stream;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    http::response<http::empty_body> m_continue;
    std::optional<http::response<http::empty_body>> m_head;
    std::optional<http::response_serializer<http::empty_body>> m_serializer;
    Response m_response;
    QByteArray m_slice;
    QString m_remote;
    QByteArray m_clientCertificate; ///< DER
    qint64 m_left = 0;
    std::size_t m_discarded = 0;
    bool m_isRefused = false; ///< answered before the request was whole
    bool m_keepAlive = true;
    bool m_isBusy = true;
};

void acceptNext(const std::shared_ptr<World> &world)
{
    world->acceptor.async_accept([world](beast::error_code error, tcp::socket socket) {
        if (world->stopping)
            return;
        if (!error && world->sessions.size() < static_cast<std::size_t>(world->options.maxConnections)) {
            beast::error_code ignored; // only a matter of speed
            socket.set_option(tcp::no_delay(true), ignored);
            std::make_shared<Session>(world, std::move(socket))->run();
        }
        if (error) {
            // Out of descriptors, most likely: a pause instead of a busy loop.
            auto pause = std::make_shared<net::steady_timer>(world->io, std::chrono::milliseconds(100));
            return pause->async_wait([world, pause](beast::error_code) { acceptNext(world); });
        }
        acceptNext(world);
    });
}

using Ticks = std::chrono::steady_clock;
using Seconds = std::chrono::seconds;

/// Looks again and again until the last session is gone; after the deadline cuts what is left. The loop then runs dry.
void drain(const std::shared_ptr<World> &world, const std::shared_ptr<net::steady_timer> &timer,
           Ticks::time_point deadline)
{
    if (world->sessions.empty())
        return;
    if (Ticks::now() >= deadline) {
        for (Session *session : std::set<Session *>(world->sessions))
            session->abort();
        return;
    }
    timer->expires_after(std::chrono::milliseconds(20));
    timer->async_wait([=](beast::error_code) { drain(world, timer, deadline); });
}

} // namespace

struct Server::Private
{
    std::shared_ptr<World> world = std::make_shared<World>();
    std::thread thread;
    quint16 port = 0;
    bool stopped = false;
};

Server::Server(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Result<std::unique_ptr<Server>, ServerError> Server::start(const ServerOptions &options, RequestHandler &handler)
{
    auto priv = std::make_unique<Private>();
    World &world = *priv->world;
    world.options = options;
    world.handler = &handler;
    beast::error_code error;
    world.tls.set_options(ssl::context::default_workarounds | ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1, error);
    const QByteArray &chain = options.certificatePem;
    world.tls.use_certificate_chain(net::buffer(chain.constData(), static_cast<std::size_t>(chain.size())), error);
    if (error)
        return Failure{ServerError::Certificate};
    const QByteArray &key = options.privateKeyPem;
    world.tls.use_private_key(net::buffer(key.constData(), static_cast<std::size_t>(key.size())), ssl::context::pem,
                              error);
    if (error)
        return Failure{ServerError::Certificate};
    if (!options.clientAuthorityPem.isEmpty()) {
        const QByteArray &authority = options.clientAuthorityPem;
        // Asked for, not demanded: who is not paired yet has none. What is shown must be right.
        world.tls.set_verify_mode(ssl::verify_peer, error);
        world.tls.add_certificate_authority(
            net::buffer(authority.constData(), static_cast<std::size_t>(authority.size())), error);
        constexpr unsigned char sessionContext[] = "clips-office"; // OpenSSL resumes no session without one
        if (error ||
            SSL_CTX_set_session_id_context(world.tls.native_handle(), sessionContext, sizeof sessionContext - 1) != 1)
            return Failure{ServerError::Certificate};
    }
    const auto address = net::ip::make_address(options.address.toStdString(), error);
    if (error)
        return Failure{ServerError::Address};
    const tcp::endpoint endpoint(address, options.port);
    world.acceptor.open(endpoint.protocol(), error);
    // A restart must not wait for the old connections' last packets.
    world.acceptor.set_option(net::socket_base::reuse_address(true), error);
    world.acceptor.bind(endpoint, error);
    if (!error)
        world.acceptor.listen(net::socket_base::max_listen_connections, error);
    if (error)
        return Failure{ServerError::Address};
    priv->port = world.acceptor.local_endpoint(error).port();
    acceptNext(priv->world);
    priv->thread = std::thread([shared = priv->world] {
        shared->io.run();
        shared->ended = true;
    });
    return std::unique_ptr<Server>(new Server(std::move(priv)));
}

Server::~Server()
{
    stop();
}

quint16 Server::port() const
{
    return d->port;
}

void Server::stop()
{
    if (std::exchange(d->stopped, true))
        return;
    net::post(d->world->io, [world = d->world] {
        world->stopping = true;
        beast::error_code ignored; // closed is closed
        world->acceptor.close(ignored);
        for (Session *session : std::set<Session *>(world->sessions))
            session->endWhenIdle();
        drain(world, std::make_shared<net::steady_timer>(world->io),
              Ticks::now() + Seconds(world->options.drainSeconds));
    });
    d->thread.join();
}

} // namespace clips::office
