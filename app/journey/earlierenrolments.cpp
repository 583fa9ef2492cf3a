#include "journey/earlierenrolments.h"

#include <algorithm>

namespace clips::journey {

using namespace domain;

void EarlierEnrolments::setOwn(const QString &childId, const QList<ports::EnrolmentRow> &rows)
{
    m_own.removeIf([&](const KnownEnrolment &known) { return known.childId == childId; });
    m_alike.remove(childId);
    for (const ports::EnrolmentRow &row : rows) {
        if (!row.replaces.isEmpty() && !m_replaced.contains(row.replaces))
            m_replaced.append(row.replaces);
        KnownEnrolment known;
        known.id = row.id;
        known.childId = childId;
        known.service = row.service;
        known.schoolYear = row.schoolYear;
        known.receiptNumber = row.receiptNumber;
        known.presentedAt = row.createdAt;
        known.answer = row.answer;
        known.withdrawn = !row.stands || (row.answer && isOver(row.answer->state));
        if (row.onlyAlike)
            m_alike[childId].append(known);
        else
            m_own.append(known);
    }
}

void EarlierEnrolments::setContent(const Enrolment &record)
{
    m_content.insert(record.id, {record.applicant.id, record.formVersion, record.answers});
}

QList<KnownEnrolment> EarlierEnrolments::all(const Household &household) const
{
    QList<KnownEnrolment> list = m_own;
    for (KnownEnrolment &own : list) {
        if (const auto content = m_content.constFind(own.id); content != m_content.cend()) {
            own.applicantId = content->applicantId;
            own.formVersion = content->formVersion;
            own.answers = content->answers;
        }
    }
    for (KnownEnrolment told : household.enrolments) {
        const bool ours = !told.id.isNull() && std::any_of(m_own.begin(), m_own.end(), [&](const KnownEnrolment &own) {
            return own.id == told.id;
        });
        if (ours)
            continue;
        told.withdrawn |= std::any_of(m_replaced.begin(), m_replaced.end(), [&](const Replaces &replaced) {
            return replaced.enrolmentId.isNull() ? replaced.receiptNumber == told.receiptNumber
                                                 : replaced.enrolmentId == told.id;
        });
        list.append(told);
    }
    for (KnownEnrolment &known : list)
        known.childId = m_bornAs.value(known.childId, known.childId);
    return list;
}

QList<KnownEnrolment> EarlierEnrolments::ofChild(const Household &household, const QString &childId) const
{
    QList<KnownEnrolment> list = all(household);
    list.removeIf([&](const KnownEnrolment &known) { return known.childId != childId; });
    return list;
}

std::optional<QJsonObject> EarlierEnrolments::fullAnswers(const QUuid &enrolmentId) const
{
    const auto content = m_content.constFind(enrolmentId);
    return content == m_content.cend() ? std::nullopt : std::optional(content->answers);
}

} // namespace clips::journey
