#pragma once

#include "sync/options.h"
#include "wire/officesignature.h"

#include <QObject>
#include <QSslConfiguration>
#include <functional>
#include <memory>

class QNetworkReply;
class QNetworkRequest;

namespace clips {
class Clock;
class RandomSource;
} // namespace clips

namespace clips::sync {

struct Signer;

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
    QByteArray date;        ///< the office's time

    [[nodiscard]] bool isOk() const { return trouble.isEmpty() && status >= 200 && status < 300; }
    /// A refusal as application/problem+json, or at least as JSON; a portal or proxy speaks HTML.
    [[nodiscard]] bool isProblem() const;
    /// The last part of the problem's type: "clock" for "urn:clips:problem:clock"; empty when there is none.
    [[nodiscard]] QString problemType() const;
};

/// HTTPS to one office: only its own issuers, TLS 1.2 or later, no redirects, limited sizes and times. Shows the
/// kiosk's certificate and signs each request with its key (wire/requestsignature.h), by the office's time when the
/// clocks differ. Lives in the thread of its event loop; callbacks come in that thread and not after the client is
/// gone.
class OfficeClient final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Answer &)>;
    /// Gets each slice of a successful answer; false stops the download.
    using Slice = std::function<bool(QByteArrayView)>;

    /// For who is not paired yet: signs nothing.
    explicit OfficeClient(Options options, QObject *parent = nullptr);
    /// Clock and chance must outlive it.
    OfficeClient(Options options, const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~OfficeClient() override;

    /// Breaks off everything under way and takes nothing more; no callback comes after this.
    void close();

    [[nodiscard]] bool isPaired();

    /// The keys whose signature is the office's word: those of the pairing and what was published since.
    [[nodiscard]] const wire::OfficeKeys &officeKeys();
    void adoptOfficeKeys(const wire::OfficeKeys &published) { m_published = published; }
    /// What was adopted, to be kept; and back again, false when it belongs to another pairing.
    [[nodiscard]] QByteArray keptOfficeKeys();
    bool restoreOfficeKeys(const QByteArray &kept);
    /// The office has withdrawn this kiosk, and signed that it has.
    [[nodiscard]] bool isRevocation(const Answer &answer);

    /// What get() takes for a Location of this office; empty when it is somebody else's.
    [[nodiscard]] QString pathOf(const QByteArray &location) const;

    /// etag: sent as If-None-Match when not empty. path: below the base, "catalogue" or "outcomes?after=7".
    void get(const QString &path, const QByteArray &etag, qint64 maxBytes, Done done);
    /// The time limit counts from the last byte received, not from the start.
    void stream(const QString &path, const QByteArray &etag, qint64 maxBytes, Slice slice, Done done);
    /// A larger body goes packed (Content-Encoding: gzip).
    void post(const QString &path, const QByteArray &contentType, const QByteArray &body, Done done,
              const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    void put(const QString &path, const QByteArray &contentType, const QByteArray &body, Done done);

private:
    [[nodiscard]] Signer *signer();
    [[nodiscard]] QString base() const;
    [[nodiscard]] QNetworkRequest request(const QString &path, const QByteArray &contentType, const QByteArray &body,
                                          const QByteArray &encoding = {});
    void noteClock(const Answer &answer);
    void follow(QNetworkReply *reply, qint64 maxBytes, Slice slice, Done done);

    Options m_options;
    const Clock *m_clock = nullptr; ///< nullptr: nothing is signed
    RandomSource *m_random = nullptr;
    QSslConfiguration m_tls;
    std::unique_ptr<Signer> m_signer;
    wire::OfficeKeys m_published;
    qint64 m_clockOffsetMs = 0; ///< the office's time minus ours, once they were too far apart
    std::unique_ptr<QNetworkAccessManager> m_network;
    bool m_closed = false;
};

} // namespace clips::sync
