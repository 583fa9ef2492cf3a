#include "backoffice/api/publicationcalls.h"

#include "backoffice/api/storeproblem.h"
#include "backoffice/store/sealkeystore.h"

namespace clips::office {

namespace {

QByteArray etag(const QString &version)
{
    return '"' + version.toLatin1() + '"';
}

bool isKnown(const Call &call, const QString &version)
{
    for (QByteArray known : call.request.header("if-none-match").split(',')) {
        known = known.trimmed();
        if (known.startsWith("W/"))
            known = known.mid(2);
        if (known == "*" || known == etag(version) || known == version.toLatin1())
            return true;
    }
    return false;
}

Response notModified(const QString &version)
{
    Response response;
    response.status = 304;
    response.setHeader("ETag", etag(version));
    return response;
}

} // namespace

PublicationCalls::PublicationCalls(Database &database, const Clock &clock,
                                   std::function<bool(std::function<void()>)> later)
    : m_database(database)
    , m_clock(clock)
    , m_later(std::move(later))
{}

void PublicationCalls::addTo(Router &router)
{
    router.add({"GET", QStringLiteral("/catalogue"), {}, 0, Caller::Kiosk, [this](const Call &call) {
                    return document(call, Publications(m_database, m_clock).get(QLatin1String(cataloguePublication)));
                }});
    router.add({"GET", QStringLiteral("/operators"), {}, 0, Caller::Kiosk, [this](const Call &call) {
                    return document(call, Publications(m_database, m_clock).get(QLatin1String(rosterPublication)));
                }});
    router.add({"GET", QStringLiteral("/seal-keys"), {}, 0, Caller::Kiosk, [this](const Call &call) {
                    return document(call, SealKeyStore(m_database, m_clock).document());
                }});
    router.add({"GET", QStringLiteral("/register-snapshot"), {}, 0, Caller::Kiosk, [this](const Call &call) {
                    return snapshot(call);
                }});
}

Response PublicationCalls::document(const Call &call, const Result<Publication, OfficeError> &found)
{
    if (!found)
        return storeProblem(found.error());
    if (isKnown(call, found->version))
        return notModified(found->version);
    Response response;
    response.contentType = "application/json";
    response.setHeader("ETag", etag(found->version));
    response.body = found->content;
    return response;
}

Response PublicationCalls::snapshot(const Call &call)
{
    const auto found = RegisterStore(m_database).inForce();
    if (!found)
        return storeProblem(found.error());
    const QString id = found->header.snapshotId;
    if (isKnown(call, id))
        return notModified(id);
    Response response;
    response.contentType = "application/x-ndjson";
    response.setHeader("ETag", etag(id));
    response.stream = std::make_shared<BodyStream>();
    response.stream->length = found->length;
    // Shared with the works it posts: the connection may be gone before the last of them runs.
    struct Progress
    {
        QByteArray header;
        int position = 0;
    };
    auto progress = std::make_shared<Progress>(Progress{found->headerLine, 0});
    response.stream->next = [this, id, progress](std::function<void(QByteArray)> ready) {
        const bool queued = m_later([this, id, progress, ready] {
            const auto lines = RegisterStore(m_database).lines(id, progress->position, householdsPerSlice);
            progress->position += householdsPerSlice;
            // A store that fails now ends the transfer; the length tells the client that it is not whole.
            ready(std::exchange(progress->header, {}) + lines.value_or(QByteArray()));
        });
        if (!queued)
            ready({});
    };
    return response;
}

} // namespace clips::office
