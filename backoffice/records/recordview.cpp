#include "backoffice/records/recordview.h"

#include "backoffice/store/outcomes.h"
#include "backoffice/store/registerstore.h"
#include "backoffice/store/reviews.h"
#include "rules/answers.h"
#include "rules/answerwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clips::office {

using namespace domain;

RecordView::RecordView(Database &database, const Clock &clock)
    : m_database(database)
    , m_records(database)
    , m_archive(database, clock)
{}

Result<QJsonArray, OfficeError> RecordView::answersInWords(const Enrolment &enrolment)
{
    const auto form = m_archive.formOf(enrolment.service, enrolment.formVersion, enrolment.catalogueVersion);
    if (!form)
        return Failure{form.error()};
    QJsonArray list;
    if (!form->form)
        return list;
    for (const Question &question : form->form->questions) {
        const QJsonValue answer = enrolment.answers.value(question.id);
        if (!rules::isAnswered(answer))
            continue;
        const QString words =
            rules::answerInWords(question, answer, form->published->catalogue(), QStringLiteral("it"));
        list.append(QJsonObject{{QStringLiteral("question"), question.id},
                                {QStringLiteral("label"), question.label.in(QStringLiteral("it"))},
                                {QStringLiteral("answer"), words},
                                {QStringLiteral("audience"), QJsonArray::fromStringList(question.audience)}});
    }
    return list;
}

Result<QJsonArray, OfficeError> RecordView::history(const QString &enrolmentId)
{
    const auto outcomes = Outcomes(m_database).history(enrolmentId);
    if (!outcomes)
        return Failure{outcomes.error()};
    QJsonArray list;
    for (const KeptOutcome &kept : *outcomes) {
        QJsonObject item{{QStringLiteral("state"), kept.outcome.state},
                         {QStringLiteral("decided_at"), kept.decidedAt},
                         {QStringLiteral("decided_by"), kept.decidedBy}};
        if (!kept.outcome.reason.isEmpty())
            item.insert(QStringLiteral("reason"), kept.outcome.reason);
        if (!kept.outcome.note.isEmpty())
            item.insert(QStringLiteral("note"), kept.outcome.note);
        if (kept.outcome.position > 0)
            item.insert(QStringLiteral("position"), kept.outcome.position);
        if (!kept.outcome.noticeNumber.isEmpty())
            item.insert(QStringLiteral("notice_number"), kept.outcome.noticeNumber);
        list.append(item);
    }
    return list;
}

Result<QJsonArray, OfficeError> RecordView::reasons(const QString &enrolmentId)
{
    const auto kept = Reviews(m_database).all(enrolmentId);
    if (!kept)
        return Failure{kept.error()};
    QJsonArray list;
    for (const KeptReason &reason : *kept)
        list.append(QJsonObject{{QStringLiteral("code"), reason.reason.code},
                                {QStringLiteral("detail"), reason.reason.detail},
                                {QStringLiteral("found_at"), reason.foundAt},
                                {QStringLiteral("settled_at"), reason.settledAt},
                                {QStringLiteral("settled_by"), reason.settledBy}});
    return list;
}

Result<QJsonObject, OfficeError> RecordView::whole(const QString &idOrProtocol)
{
    const auto row = m_records.find(idOrProtocol);
    if (!row)
        return Failure{row.error()};
    const auto bytes = m_records.body(row->enrolmentId);
    const auto line = m_records.chain(row->chainId);
    const auto outcomes = history(row->enrolmentId);
    const auto review = reasons(row->enrolmentId);
    if (!bytes || !line || !outcomes || !review)
        return Failure{OfficeError::Io};
    QJsonObject record = QJsonDocument::fromJson(*bytes).object();
    QJsonObject view{{QStringLiteral("protocol_number"), row->protocolNumber},
                     {QStringLiteral("state"), row->state},
                     {QStringLiteral("standing"), row->standing},
                     {QStringLiteral("received_at"), row->receivedAt},
                     {QStringLiteral("outcomes"), *outcomes},
                     {QStringLiteral("review_reasons"), *review}};
    if (const auto body = wire::decodeEnrolment(*bytes)) {
        const auto answers = answersInWords(body->enrolment);
        const auto household = RegisterStore(m_database).householdOf(body->enrolment.child.id);
        if (!answers || (!household && household.error() != OfficeError::NotFound))
            return Failure{OfficeError::Io};
        view.insert(QStringLiteral("answers"), *answers);
        if (household && household->protectedAddress)
            record.remove(QStringLiteral("residence"));
    }
    QJsonArray versions;
    for (const RecordRow &version : *line)
        versions.append(QJsonObject{{QStringLiteral("enrolment_id"), version.enrolmentId},
                                    {QStringLiteral("protocol_number"), version.protocolNumber},
                                    {QStringLiteral("receipt_number"), version.receiptNumber},
                                    {QStringLiteral("application"), version.application},
                                    {QStringLiteral("presented_at"), version.presentedAt},
                                    {QStringLiteral("standing"), version.standing}});
    view.insert(QStringLiteral("versions"), versions);
    view.insert(QStringLiteral("record"), record);
    return view;
}

} // namespace clips::office
