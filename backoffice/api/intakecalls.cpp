#include "backoffice/api/intakecalls.h"

#include "backoffice/api/storeproblem.h"
#include "backoffice/http/problem.h"
#include "backoffice/store/outcomes.h"
#include "backoffice/store/publications.h"
#include "base/uuid.h"
#include "wire/enrolmentbody.h"

#include <QJsonDocument>

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

} // namespace

IntakeCalls::IntakeCalls(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_examiner(database, clock)
{}

void IntakeCalls::addTo(Router &router)
{
    router.add({"POST", QStringLiteral("/enrolment-batches"), "application/x-ndjson", maxBatchBytes, Caller::Kiosk,
                [this](const Call &call) { return batch(call); }});
    router.add({"PUT", QStringLiteral("/enrolments/{enrolment_id}"), "application/json", wire::maxEnrolmentBytes,
                Caller::Kiosk, [this](const Call &call) { return single(call); }});
    router.add({"GET", QStringLiteral("/outcomes"), {}, 0, Caller::Kiosk, [this](const Call &call) {
                    return outcomes(call);
                }});
}

Response IntakeCalls::batch(const Call &call)
{
    QByteArrayList lines = call.request.body.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    if (lines.isEmpty())
        return problem(400, "empty", QStringLiteral("The batch has no line"));
    if (lines.size() > maxBatchLines)
        return problem(413, "too-many-lines", QStringLiteral("The batch has too many lines"),
                       QStringLiteral("At most %1 lines are taken.").arg(maxBatchLines));
    const auto officeId = Publications(m_database, m_clock).setting(QStringLiteral("office_id"));
    if (!officeId)
        return storeProblem(officeId.error());
    const auto answers = Intake(m_database, m_clock, &m_examiner).receive(lines, call.kioskId);
    if (!answers)
        return storeProblem(answers.error());
    return json(200, wire::encodeAcknowledgements(*officeId, *answers));
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
    const auto answers = intake.receive({call.request.body}, call.kioskId);
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
