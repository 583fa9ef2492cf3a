#include "backoffice/api/officeapi.h"

#include "backoffice/api/storeproblem.h"
#include "backoffice/http/problem.h"
#include "base/uuid.h"
#include "wire/gzip.h"
#include "wire/httpdate.h"
#include "wire/jsonreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>

// A static library's resources are dropped by the linker unless somebody asks for them, outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(officecontract);
}

namespace clips::office {

Q_LOGGING_CATEGORY(lcAccess, "office.access")

namespace {

constexpr int requestsPerMinute = 1200;

QByteArray correlationOf(const Request &request, const Clock &clock, RandomSource &random)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9._-]{1,64}$"));
    const QByteArray given = request.header("x-correlation-id");
    if (pattern.match(QString::fromLatin1(given)).hasMatch())
        return given;
    return uuidText(uuidV7(clock, random)).toLatin1();
}

QByteArray bearerOf(const Request &request)
{
    const QByteArray value = request.header("authorization");
    return value.left(7).toLower() == "bearer " ? value.mid(7).trimmed() : QByteArray();
}

Response stranger(Caller expected, bool hasToken)
{
    if (expected == Caller::Kiosk)
        return unauthorized("certificate", QStringLiteral("A paired kiosk's certificate is needed"));
    Response response = problem(
        401, "token", hasToken ? QStringLiteral("This token is not in force") : QStringLiteral("A token is needed"));
    response.setHeader("WWW-Authenticate", hasToken ? "Bearer error=\"invalid_token\"" : "Bearer");
    return response;
}

/// The body as it was before Content-Encoding; status 200 when there was none or it could be undone.
Response undoEncoding(Request &request, qint64 limit)
{
    const QByteArray encoding = request.header("content-encoding").toLower();
    if (encoding.isEmpty() || encoding == "identity")
        return {};
    if (encoding != "gzip")
        return problem(415, "content-encoding", QStringLiteral("Another Content-Encoding is needed"),
                       QStringLiteral("gzip"));
    const auto plain = wire::gunzipped(request.body, limit);
    if (!plain)
        return problem(413, "too-large", QStringLiteral("The body is too large or no gzip"),
                       QStringLiteral("At most %1 bytes are taken.").arg(limit));
    request.body = *plain;
    return {};
}

Response tooMany(const RateLimit::State &rate)
{
    Response response = problem(429, "too-many-requests", QStringLiteral("Too many requests"));
    response.setHeader("Retry-After", QByteArray::number(rate.resetSeconds));
    return response;
}

Response contract(const Call &)
{
    QFile file(QStringLiteral(":/office/openapi.yaml"));
    Response response;
    if (file.open(QIODevice::ReadOnly))
        response.body = file.readAll();
    response.contentType = "application/yaml";
    return response;
}

} // namespace

OfficeApi::OfficeApi(Database &database, const Clock &clock, RandomSource &random, OfficeTrust trust,
                     std::function<bool(std::function<void()>)> later)
    : m_database(database)
    , m_clock(clock)
    , m_random(random)
    , m_trust(std::move(trust))
    , m_pairings(database, clock, random)
    , m_callers(database, clock, m_pairings, m_trust)
    , m_signatureCalls(m_trust)
    , m_pairingCalls(database, clock, m_pairings, m_trust)
    , m_publicationCalls(database, clock, later)
    , m_intakeCalls(database, clock, m_trust.signingKey, std::move(later))
    , m_emergencyCalls(database, clock)
    , m_receiptKeyCalls(database, clock)
    , m_letterCalls(database, clock)
    , m_activationCalls(database, clock)
    , m_anchorCalls(database, clock)
    , m_rate(clock, requestsPerMinute)
    , m_router(QLatin1String(apiPrefix))
{
    initResources();
    m_router.add({"GET", QStringLiteral("/status"), {}, 0, Caller::Anybody, [this](const Call &) { return status(); }});
    m_router.add({"GET", QStringLiteral("/openapi.yaml"), {}, 0, Caller::Anybody, contract});
    m_pairingCalls.addTo(m_router);
    m_signatureCalls.addTo(m_router);
    m_publicationCalls.addTo(m_router);
    m_intakeCalls.addTo(m_router);
    m_emergencyCalls.addTo(m_router);
    m_receiptKeyCalls.addTo(m_router);
    m_letterCalls.addTo(m_router);
    m_activationCalls.addTo(m_router);
    m_anchorCalls.addTo(m_router);
}

qint64 OfficeApi::bodyLimit(const QByteArray &method, const QString &path) const
{
    const auto match = m_router.find(method, path);
    // A body that nobody asked for is read up to here so that the answer can be an ordinary one.
    constexpr qint64 unasked = 4096;
    return match.route ? std::max(match.route->bodyLimit, unasked) : unasked;
}

Response OfficeApi::answer(const Request &request)
{
    const qint64 started = m_clock.monotonicMs();
    const QByteArray correlation = correlationOf(request, m_clock, m_random);
    QString consumer = request.remoteAddress;
    RateLimit::State rate;
    Response response = route(request, consumer, rate);
    response.setHeader("X-Correlation-ID", correlation);
    if (response.status < 500) {
        response.setHeader("X-RateLimit-Limit", QByteArray::number(rate.limit));
        response.setHeader("X-RateLimit-Remaining", QByteArray::number(rate.remaining));
        response.setHeader("X-RateLimit-Reset", QByteArray::number(rate.resetSeconds));
    }
    response.setHeader("Cache-Control", "no-store");
    // Kiosks set their signatures by it.
    response.setHeader("Date", wire::httpDateText(m_clock.nowUtc()));
    // The query may hold more than a path; paths hold ids only.
    qCInfo(lcAccess).noquote() << wire::instantText(m_clock.nowUtc()) << request.method << request.path.left(200)
                               << response.status << consumer << correlation << m_clock.monotonicMs() - started << "ms";
    return response;
}

Response OfficeApi::route(const Request &request, QString &consumer, RateLimit::State &rate)
{
    const auto match = m_router.find(request.method, request.path);
    std::optional<PairedKiosk> known;
    if (match.route) {
        const auto found = whoIs(match.route->caller, request);
        if (!found)
            return storeProblem(found.error());
        known = *found;
        if (known)
            consumer = known->kioskId;
    }
    rate = m_rate.count(consumer);
    if (rate.isExceeded)
        return tooMany(rate);
    if (!match.route)
        return m_router.explainMiss(request.path);
    const Route &route = *match.route;
    if (route.caller != Caller::Anybody && !known)
        return stranger(route.caller, !bearerOf(request).isEmpty());
    const bool isKiosk = route.caller == Caller::Kiosk;
    if (Response refusal = isKiosk ? m_callers.check(*known, request) : Response(); refusal.status != 200)
        return refusal;
    Request plain = request;
    if (Response refusal = undoEncoding(plain, route.bodyLimit); refusal.status != 200)
        return refusal;
    if (Response refusal = Router::checkBody(route, plain); refusal.status != 200)
        return refusal;
    return route.handler({plain, match.values, isKiosk ? known->kioskId : QString()});
}

Result<std::optional<PairedKiosk>, OfficeError> OfficeApi::whoIs(Caller expected, const Request &request)
{
    switch (expected) {
    case Caller::Anybody:
        return std::optional<PairedKiosk>();
    case Caller::Kiosk:
        return m_callers.kioskOf(request);
    case Caller::Portal: {
        const auto isPortal = m_pairings.isPortal(bearerOf(request));
        if (!isPortal)
            return Failure{isPortal.error()};
        return *isPortal ? std::optional(PairedKiosk{QStringLiteral("portal"), {}, {}}) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

Response OfficeApi::status()
{
    Publications publications(m_database, m_clock);
    const auto officeId = publications.setting(QStringLiteral("office_id"));
    if (!officeId)
        return storeProblem(officeId.error());
    Response response;
    response.contentType = "application/json";
    response.body = QJsonDocument(QJsonObject{
                                      {QStringLiteral("status"), QStringLiteral("ok")},
                                      {QStringLiteral("version"), QStringLiteral(CLIPS_VERSION)},
                                      {QStringLiteral("office_id"), *officeId},
                                      {QStringLiteral("time"), wire::instantText(m_clock.nowUtc())},
                                  })
                        .toJson(QJsonDocument::Compact);
    return response;
}

} // namespace clips::office
