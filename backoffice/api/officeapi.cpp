#include "backoffice/api/officeapi.h"

#include "backoffice/api/storeproblem.h"
#include "backoffice/http/problem.h"
#include "base/uuid.h"
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

Response unauthorized(bool hasToken)
{
    Response response = problem(
        401, "token", hasToken ? QStringLiteral("This token is not in force") : QStringLiteral("A token is needed"));
    response.setHeader("WWW-Authenticate", hasToken ? "Bearer error=\"invalid_token\"" : "Bearer");
    return response;
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

OfficeApi::OfficeApi(Database &database, const Clock &clock, RandomSource &random,
                     std::function<bool(std::function<void()>)> later)
    : m_database(database)
    , m_clock(clock)
    , m_random(random)
    , m_pairings(database, clock, random)
    , m_pairingCalls(database, clock, m_pairings)
    , m_publicationCalls(database, clock, std::move(later))
    , m_intakeCalls(database, clock)
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
    response.setHeader("Date", wire::httpDateText(m_clock.nowUtc()));
    // The query may hold more than a path; paths hold ids only.
    qCInfo(lcAccess).noquote() << wire::instantText(m_clock.nowUtc()) << request.method << request.path.left(200)
                               << response.status << consumer << correlation << m_clock.monotonicMs() - started << "ms";
    return response;
}

Response OfficeApi::route(const Request &request, QString &consumer, RateLimit::State &rate)
{
    const auto match = m_router.find(request.method, request.path);
    QString known;
    const QByteArray token = bearerOf(request);
    if (match.route && !token.isEmpty()) {
        const auto found = whoIs(match.route->caller, token);
        if (!found)
            return storeProblem(found.error());
        known = found->value_or(QString());
        if (!known.isEmpty())
            consumer = known;
    }
    rate = m_rate.count(consumer);
    if (rate.isExceeded)
        return tooMany(rate);
    if (!match.route)
        return m_router.explainMiss(request.path);
    if (match.route->caller != Caller::Anybody && known.isEmpty())
        return unauthorized(!token.isEmpty());
    if (Response refusal = Router::checkBody(*match.route, request); refusal.status != 200)
        return refusal;
    return match.route->handler({request, match.values, match.route->caller == Caller::Kiosk ? known : QString()});
}

Result<std::optional<QString>, OfficeError> OfficeApi::whoIs(Caller expected, const QByteArray &token)
{
    switch (expected) {
    case Caller::Anybody:
        return std::optional<QString>();
    case Caller::Kiosk:
        return m_pairings.kioskOf(token);
    case Caller::Portal: {
        const auto isPortal = m_pairings.isPortal(token);
        if (!isPortal)
            return Failure{isPortal.error()};
        return *isPortal ? std::optional(QStringLiteral("portal")) : std::nullopt;
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
