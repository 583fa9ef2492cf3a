#include "backoffice/api/intakecalls.h"

#include "backoffice/api/storeproblem.h"
#include "backoffice/http/problem.h"
#include "backoffice/store/outcomes.h"
#include "backoffice/store/publications.h"
#include "base/uuid.h"
#include "wire/enrolmentbody.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace clips::office {

using wire::IntakeResult;

namespace {

Response json(int status, const QByteArray &body)
{
    Response response;
    response.status = status;
    response.contentType = "application/json";
    response.body = body;
    return response;
}

QByteArrayList linesOf(const QByteArray &body)
{
    QByteArrayList lines = body.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

IntakeCalls::IntakeCalls(Database &database, const Clock &clock, const wire::P256Key &signingKey,
                         std::function<bool(std::function<void()>)> later)
    : m_database(database)
    , m_clock(clock)
    , m_signingKey(signingKey)
    , m_later(std::move(later))
    , m_examiner(database, clock)
{}

void IntakeCalls::addTo(Router &router)
{
    router.add({"POST", QStringLiteral("/enrolment-batches"), "application/x-ndjson", maxBatchBytes, Caller::Kiosk,
                [this](const Call &call) { return batch(call); }});
    router.add(
        {"GET", QStringLiteral("/enrolment-batches/{batch_key}"), {}, 0, Caller::Kiosk, [this](const Call &call) {
             return batchState(call);
         }});
    router.add({"GET",
                QStringLiteral("/enrolment-batches/{batch_key}/acknowledgements"),
                {},
                0,
                Caller::Kiosk,
                [this](const Call &call) { return batchResult(call); }});
    router.add({"PUT", QStringLiteral("/enrolments/{enrolment_id}"), "application/json", wire::maxEnrolmentBytes,
                Caller::Kiosk, [this](const Call &call) { return single(call); }});
    router.add({"GET", QStringLiteral("/outcomes"), {}, 0, Caller::Kiosk, [this](const Call &call) {
                    return outcomes(call);
                }});
}

Result<QList<wire::Acknowledgement>, OfficeError> IntakeCalls::receive(const QByteArrayList &bodies,
                                                                       const QString &kioskId)
{
    auto answers = Intake(m_database, m_clock, &m_examiner).receive(bodies, kioskId);
    if (!answers)
        return answers;
    for (wire::Acknowledgement &ack : *answers)
        ack.signature = wire::signText(m_signingKey, wire::acknowledgementText(ack));
    return answers;
}

Response IntakeCalls::batch(const Call &call)
{
    const QByteArrayList lines = linesOf(call.request.body);
    if (lines.isEmpty())
        return problem(400, "empty", QStringLiteral("The batch has no line"));
    if (lines.size() > maxBatchLines)
        return problem(413, "too-many-lines", QStringLiteral("The batch has too many lines"),
                       QStringLiteral("At most %1 lines are taken.").arg(maxBatchLines));
    if (call.request.header("prefer").toLower().contains("respond-async"))
        return batchLater(call);
    const auto answer = answerTo(call.request.body, call.kioskId);
    return answer ? json(200, *answer) : storeProblem(answer.error());
}

Result<QByteArray, OfficeError> IntakeCalls::answerTo(const QByteArray &lines, const QString &kioskId)
{
    const auto officeId = Publications(m_database, m_clock).setting(QStringLiteral("office_id"));
    if (!officeId)
        return Failure{officeId.error()};
    const auto answers = receive(linesOf(lines), kioskId);
    if (!answers)
        return Failure{answers.error()};
    return wire::encodeAcknowledgements(*officeId, *answers);
}

Response IntakeCalls::batchLater(const Call &call)
{
    static const QRegularExpression pattern(QStringLiteral("^\"([A-Za-z0-9-]{8,64})\"$"));
    const auto key = pattern.match(QString::fromLatin1(call.request.header("idempotency-key"))).captured(1);
    if (key.isEmpty())
        return problem(400, "idempotency-key", QStringLiteral("An Idempotency-Key is needed"));
    const auto taken = BatchJobs(m_database, m_clock).take(call.kioskId, key, call.request.body);
    if (!taken)
        return storeProblem(taken.error());
    if (!*taken)
        return problem(422, "idempotency-key", QStringLiteral("This key is in use for another batch"));
    // No room now: whoever asks for the state tries again.
    (void)m_later([this, key, kioskId = call.kioskId] { work(kioskId, key); });
    Response response = json(202, QJsonDocument(QJsonObject{{QStringLiteral("status"), QStringLiteral("accepted")},
                                                            {QStringLiteral("id"), key}})
                                      .toJson(QJsonDocument::Compact));
    response.setHeader("Location", call.request.path.toUtf8() + '/' + key.toLatin1());
    response.setHeader("Retry-After", "1");
    return response;
}

void IntakeCalls::work(const QString &kioskId, const QString &key)
{
    BatchJobs jobs(m_database, m_clock);
    const auto job = jobs.find(kioskId, key);
    if (!job || !*job || !(*job)->answer.isEmpty())
        return;
    // A fault between the two leaves the batch as it was; taking it in again changes nothing.
    if (const auto answer = answerTo((*job)->body, kioskId))
        (void)jobs.answer(kioskId, key, *answer);
}

Response IntakeCalls::batchState(const Call &call)
{
    const QString key = call.values.value(QStringLiteral("batch_key"));
    const auto job = BatchJobs(m_database, m_clock).find(call.kioskId, key);
    if (!job)
        return storeProblem(job.error());
    if (!*job)
        return problem(404, "not-found", QStringLiteral("There is no such batch"));
    if ((*job)->answer.isEmpty()) {
        (void)m_later([this, key, kioskId = call.kioskId] { work(kioskId, key); });
        Response response = json(200, R"({"status":"processing"})");
        response.setHeader("Retry-After", "1");
        return response;
    }
    Response response;
    response.status = 303;
    response.setHeader("Location", call.request.path.toUtf8() + "/acknowledgements");
    return response;
}

Response IntakeCalls::batchResult(const Call &call)
{
    const auto job = BatchJobs(m_database, m_clock).find(call.kioskId, call.values.value(QStringLiteral("batch_key")));
    if (!job)
        return storeProblem(job.error());
    if (!*job || (*job)->answer.isEmpty())
        return problem(404, "not-found", QStringLiteral("There is no such result"));
    return json(200, (*job)->answer);
}

Response IntakeCalls::single(const Call &call)
{
    const QUuid id = QUuid::fromString(call.values.value(QStringLiteral("enrolment_id")));
    if (id.isNull())
        return problem(400, "syntax", QStringLiteral("The path has no enrolment id"));
    const auto decoded = wire::decodeEnrolment(call.request.body);
    if (!decoded)
        return problem(400, "syntax", QStringLiteral("The body cannot be understood"),
                       (decoded.error().path + u' ' + decoded.error().message).trimmed());
    if (decoded->enrolment.id != id)
        return problem(422, "other-id", QStringLiteral("The body has another id than the path"));
    Intake intake(m_database, m_clock, &m_examiner);
    // Another office on the same database may store it between these two: then both say 201, with the same answer.
    const auto isKnown = intake.knows(id);
    const auto answers = receive({call.request.body}, call.kioskId);
    if (!isKnown || !answers)
        return storeProblem(isKnown ? answers.error() : isKnown.error());
    const wire::Acknowledgement &ack = answers->first();
    switch (ack.result) {
    case IntakeResult::Conflict:
        return problem(422, "other-bytes", QStringLiteral("This id is stored with other bytes"));
    case IntakeResult::Invalid:
        return problem(400, "syntax", QStringLiteral("The body cannot be understood"), ack.reason);
    case IntakeResult::Stored:
    case IntakeResult::AlreadyStored:
    case IntakeResult::NeedsReview:
        break;
    }
    // One acknowledgement as in a batch, without the list around it.
    const QJsonDocument list = QJsonDocument::fromJson(wire::encodeAcknowledgements({}, *answers));
    return json(*isKnown ? 200 : 201,
                QJsonDocument(list[QStringLiteral("acknowledgements")][0].toObject()).toJson(QJsonDocument::Compact));
}

Response IntakeCalls::outcomes(const Call &call)
{
    bool isNumber = true;
    const QString text = call.request.query.queryItemValue(QStringLiteral("after"));
    const qint64 after = text.isEmpty() ? 0 : text.toLongLong(&isNumber);
    if (!isNumber || after < 0)
        return problem(400, "syntax", QStringLiteral("`after` is not a number"));
    const auto list = Outcomes(m_database).page(call.kioskId, after, outcomesPerPage);
    if (!list)
        return storeProblem(list.error());
    return json(200, wire::encodeOutcomes(*list));
}

} // namespace clips::office
