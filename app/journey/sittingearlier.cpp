#include "journey/sittingcontroller.h"

#include "base/clock.h"
#include "domain/childkey.h"
#include "wire/enrolmentbody.h"

#include <algorithm>

/// Earlier applications: what the store knows of them, how they are changed, and what the rules say of the whole.
namespace clips::journey {

using namespace domain;

namespace {
/// An application made before birth may still be completed when the child is this many months old.
constexpr int longestAfterBirth = 18;
} // namespace

void SittingController::loadKnownEnrolments()
{
    for (const Person &member : sitting().household.members)
        loadKnownEnrolmentsOf(member);
    for (const Person &child : sitting().declaredChildren)
        loadKnownEnrolmentsOf(child);
    loadEnrolmentsBeforeBirth();
}

void SittingController::loadEnrolmentsBeforeBirth()
{
    const Person *applicant = sitting().applicant();
    const QDate today = toRome(m_environment.clock.nowUtc()).date();
    int number = 0;
    for (const Person &child : m_basket.people().children(today)) {
        if (!applicant || child.source == PersonSource::Unborn || child.birthDate.addMonths(longestAfterBirth) < today)
            continue;
        for (const QString &id : idsBeforeBirth(applicant->id, child.birthDate, ++number)) {
            m_basket.earlier().setBornAs(id, child.id);
            Person unborn;
            unborn.id = id;
            unborn.source = PersonSource::Unborn;
            loadKnownEnrolmentsOf(unborn);
        }
    }
}

void SittingController::loadKnownEnrolmentsOf(const Person &child)
{
    const QUuid id = sitting().id;
    m_store.ofChild(child).then(
        this, [this, id, childId = child.id](const Result<QList<ports::EnrolmentRow>, ports::StoreError> &rows) {
            // Not knowing of a duplicate is no reason to refuse: the office checks again.
            if (!rows || rows->isEmpty() || sitting().id != id)
                return;
            m_basket.earlier().setOwn(childId, *rows);
            for (const ports::EnrolmentRow &row : *rows) {
                if (row.stands && !row.onlyAlike)
                    loadContent(row.id);
            }
            Q_EMIT sittingChanged();
        });
}

void SittingController::loadContent(const QUuid &enrolmentId)
{
    const QUuid id = sitting().id;
    m_store.body(enrolmentId).then(this, [this, id](const Result<QByteArray, ports::StoreError> &body) {
        if (!body || sitting().id != id)
            return;
        if (const auto decoded = wire::decodeEnrolment(*body)) {
            m_basket.earlier().setContent(decoded->enrolment);
            Q_EMIT sittingChanged();
        }
    });
}

void SittingController::loadLastReceipt()
{
    const QUuid id = sitting().id;
    m_store.receipts(1).then(this, [this, id](const Result<QList<ports::ReceiptRow>, ports::StoreError> &rows) {
        if (!rows || rows->isEmpty() || sitting().id != id)
            return;
        const QDateTime last = rows->first().presentedAt;
        m_basket.setMoments(std::max({sitting().startedAt, sitting().registerProducedAt, last}), m_officeHeardAt);
    });
}

void SittingController::setOfficeHeardAt(const QDateTime &at)
{
    m_officeHeardAt = at;
}

void SittingController::seeReceipt(const QString &receiptNumber)
{
    if (m_step != Step::Services || !canSeeReceipt(receiptNumber))
        return;
    m_seenReceipt = receiptNumber;
    go(Event::SeeReceipt);
}

void SittingController::setChangeChosen(Service service, ApplicationKind kind, const QString &schoolYear)
{
    if (m_step != Step::Services || !m_basket.setChangeChosen(service, kind, schoolYear))
        return;
    saveDraft();
    Q_EMIT sittingChanged();
}

bool SittingController::checkAnswers()
{
    const QList<rules::Judgement> judged = judgements();
    for (const rules::Judgement &one : judged) {
        const QList<rules::Finding> blocks = one.of(rules::Severity::Block);
        if (std::any_of(blocks.begin(), blocks.end(), rules::isForGuardian))
            return false;
    }
    m_basket.keepShown(judged);
    // A changed answer or authority may have made another declaration necessary.
    return go(m_basket.mandatoryDeclarationsMade() ? Event::AnswersChecked : Event::ChangeDeclarations);
}

} // namespace clips::journey
