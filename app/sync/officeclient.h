#pragma once

#include "sync/options.h"

#include <QObject>
#include <QSslConfiguration>
#include <functional>

class QNetworkReply;
class QNetworkRequest;

namespace clips::sync {

/// What came back. Either a whole HTTP answer, or trouble on the way.
struct Answer
{
    QString trouble; ///< "unreachable", "timeout", "tls", "cut", "unexpected_answer"; empty: a whole answer came
    bool requestLeft = false; ///< with trouble: part of the request's body may have reached the office
    int status = 0;
    QByteArray body;
    QByteArray etag;
    QByteArray retryAfter;
    QByteArray rateLimitReset;
    QByteArray location;
    QByteArray contentType; ///< without parameters, lower case

    [[nodiscard]] bool isOk() const { return trouble.isEmpty() && status >= 200 && status < 300; }
    /// A refusal as application/problem+json, or at least as JSON; a portal or proxy speaks HTML.
    [[nodiscard]] bool isProblem() const;
    /// The last part of the problem's type: "clock" for "urn:clips:problem:clock"; empty when there is none.
    [[nodiscard]] QString problemType() const;
};

/// HTTPS to one office: only its own issuers, TLS 1.2 or later, no redirects, limited sizes and times.
/// Lives in the thread of its event loop; callbacks come in that thread and not after the client is gone.
class OfficeClient final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Answer &)>;
    /// Gets each slice of a successful answer; false stops the download.
    using Slice = std::function<bool(QByteArrayView)>;

    explicit OfficeClient(Options options, QObject *parent = nullptr);
    ~OfficeClient() override;

    /// Breaks off everything under way and takes nothing more; no callback comes after this.
    void close();

    [[nodiscard]] bool isPaired() const { return !token().isEmpty(); }

    /// etag: sent as If-None-Match when not empty. path: below the base, "catalogue" or "outcomes?after=7".
    void get(const QString &path, const QByteArray &etag, qint64 maxBytes, Done done);
    /// The time limit counts from the last byte received, not from the start.
    void stream(const QString &path, const QByteArray &etag, qint64 maxBytes, Slice slice, Done done);
    void post(const QString &path, const QByteArray &contentType, const QByteArray &body, Done done);
    void put(const QString &path, const QByteArray &contentType, const QByteArray &body, Done done);

private:
    [[nodiscard]] QByteArray token() const { return m_options.token ? m_options.token() : QByteArray(); }
    [[nodiscard]] QNetworkRequest request(const QString &path) const;
    void follow(QNetworkReply *reply, qint64 maxBytes, Slice slice, Done done);

    Options m_options;
    QSslConfiguration m_tls;
    std::unique_ptr<QNetworkAccessManager> m_network;
    bool m_closed = false;
};

} // namespace clips::sync
