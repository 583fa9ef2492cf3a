#include "journey/sittingcontroller.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "journey/operatorsession.h"
#include "journey/recogniser.h"
#include "journey/sittingjson.h"

#include <algorithm>

namespace clips::journey {

using namespace domain;

SittingController::SittingController(OperatorSession &session, Recogniser &recogniser, ports::EnrolmentStore &store,
                                     ports::DraftStore &drafts, Environment environment, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_recogniser(recogniser)
    , m_store(store)
    , m_drafts(drafts)
    , m_environment(std::move(environment))
    , m_basket(m_environment.clock, m_environment.random)
{
    connect(&m_session, &OperatorSession::signedIn, this, [this] {
        if (go(Event::SignedIn))
            loadDrafts();
    });
    connect(&m_session, &OperatorSession::presenceProved, this, [this] {
        if (m_step != Step::HandOverToOperator)
            return;
        m_basket.setSignature({});
        go(Event::HandedOver);
    });
}

void SittingController::setPublished(rules::PublishedPtr published)
{
    m_latest = std::move(published);
    Q_EMIT publishedChanged();
}

rules::PublishedPtr SittingController::published() const
{
    return m_basket.published() ? m_basket.published() : m_latest;
}

void SittingController::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged(language);
}

void SittingController::setDefaultLanguage(const QString &language)
{
    m_defaultLanguage = language;
    setLanguage(language);
}

bool SittingController::go(Event event)
{
    const auto next = nextStep(m_step, event);
    if (!next)
        return false;
    m_step = *next;
    Q_EMIT stepChanged(m_step);
    return true;
}

// --- wishes that every page may have -------------------------------------------------------------------------------

void SittingController::callOperator()
{
    go(Event::CallOperator);
}

void SittingController::openDesk()
{
    if (go(Event::OpenDesk))
        loadDrafts();
}

void SittingController::startSitting()
{
    m_recogniser.clear();
    go(Event::StartSitting);
}

void SittingController::back()
{
    if (m_saving)
        return;
    if (m_step == Step::Questions && m_changing) {
        backToCheck();
        return;
    }
    if (m_step == Step::Questions && m_basket.walk().previous()) {
        Q_EMIT sittingChanged();
        return;
    }
    if (m_step == Step::Services && m_basket.toPreviousChild()) {
        Q_EMIT sittingChanged();
        return;
    }
    if (m_step == Step::Declarations)
        (void)m_basket.walk().toLast();
    if (m_step == Step::Questions)
        m_basket.toLastChild();
    go(Event::Back);
}

void SittingController::backToCheck()
{
    // "Cambia" is a detour from the check page, not a step of its own in the table.
    m_changing = false;
    m_step = Step::CheckAnswers;
    Q_EMIT stepChanged(m_step);
}

void SittingController::stop()
{
    if (m_saving)
        return;
    const QUuid id = sitting().id;
    if (!go(Event::Stop))
        return;
    if (!id.isNull())
        (void)m_drafts.discard(id);
    endSitting();
}

void SittingController::expireIdle()
{
    if (m_saving)
        return;
    if (go(Event::IdleExpired))
        endSitting();
}

void SittingController::lock()
{
    if (m_saving)
        return;
    if (go(Event::Lock))
        endSitting();
}

void SittingController::finish()
{
    if (go(Event::Finished))
        endSitting();
}

void SittingController::passShutter()
{
    go(Event::ShutterPassed);
}

// --- beginning and end ---------------------------------------------------------------------------------------------

void SittingController::beginSitting()
{
    const auto household = m_recogniser.household();
    const auto &person = m_recogniser.person();
    if (!household || !person || !m_session.current() || !m_latest)
        return;
    Sitting sitting;
    sitting.id = uuidV7(m_environment.clock, m_environment.random);
    sitting.operatorId = m_session.current()->id;
    sitting.startedAt = m_environment.clock.nowUtc();
    sitting.recognition = m_recogniser.recognised(sitting.operatorId);
    sitting.household = *household;
    sitting.applicantId = person->person.id;
    begin(std::move(sitting));
}

void SittingController::begin(Sitting sitting)
{
    m_basket.begin(std::move(sitting), m_latest);
    const auto snapshot = m_recogniser.registerSnapshot();
    m_registerProducedAt = snapshot ? snapshot->producedAt : QDateTime();
    m_changing = false;
    m_confirmed.reset();
    loadKnownEnrolments();
}

void SittingController::endSitting()
{
    m_basket.clear();
    m_unfinished.clear();
    m_confirmed.reset();
    m_changing = false;
    m_recogniser.clear();
    m_session.signOut();
    setLanguage(m_defaultLanguage);
}

void SittingController::loadKnownEnrolments()
{
    const QUuid id = sitting().id;
    for (const Person &member : sitting().household.members) {
        const QString childId = member.id;
        m_store.ofChild(member).then(
            this, [this, id, childId](const Result<QList<ports::EnrolmentRow>, ports::StoreError> &rows) {
                // Not knowing of a duplicate is no reason to refuse: the office checks again.
                if (!rows || rows->isEmpty() || sitting().id != id)
                    return;
                QList<KnownEnrolment> known;
                for (const ports::EnrolmentRow &row : *rows) {
                    if (!row.onlyAlike)
                        known.append({row.id,
                                      childId,
                                      row.service,
                                      row.schoolYear,
                                      row.receiptNumber,
                                      {},
                                      row.createdAt,
                                      {},
                                      {},
                                      !row.stands});
                }
                m_basket.setKnownEnrolments(childId, known);
                Q_EMIT sittingChanged();
            });
    }
}

void SittingController::saveDraft()
{
    if (sitting().id.isNull() || m_confirmed)
        return;
    const ports::Draft draft{sitting().id, m_environment.clock.nowUtc(), encodeSitting(sitting())};
    m_drafts.save(draft).then(this, [this](const Result<void, ports::StoreError> &saved) {
        if (!saved)
            Q_EMIT draftFailed(saved.error());
    });
}

void SittingController::loadDrafts()
{
    m_drafts.all().then(this, [this](const Result<QList<ports::Draft>, ports::StoreError> &drafts) {
        m_unfinished.clear();
        if (drafts) {
            for (const ports::Draft &draft : *drafts) {
                if (const auto decoded = decodeSitting(draft.content))
                    m_unfinished.append(*decoded);
            }
        }
        Q_EMIT unfinishedChanged();
    });
}

void SittingController::resume(const QUuid &sittingId)
{
    const auto it = std::find_if(m_unfinished.begin(), m_unfinished.end(),
                                 [&](const Sitting &left) { return left.id == sittingId; });
    if (it == m_unfinished.end() || !nextStep(m_step, Event::Resume) || !m_session.current() || !m_latest)
        return;
    begin(*it);
    go(Event::Resume);
}

// --- operator ------------------------------------------------------------------------------------------------------

void SittingController::confirmRecognition()
{
    if (m_step != Step::Recognise || !m_recogniser.isComplete())
        return;
    // Coming back to recognise the same person keeps what was already chosen.
    if (sitting().id.isNull() || sitting().applicantId != m_recogniser.person()->person.id)
        beginSitting();
    else
        m_basket.setRecognition(m_recogniser.recognised(sitting().operatorId));
    if (sitting().id.isNull())
        return;
    go(Event::Recognised);
}

void SittingController::refuseRecognition(RefusalReason reason)
{
    if (m_step != Step::Recognise || !m_session.current())
        return;
    const Recognition refused = m_recogniser.refused(m_session.current()->id, reason);
    (void)m_store.audit(QStringLiteral("recognition_refused"), refused.operatorId,
                        uuidText(refused.id) + u' ' + refusalCode(reason));
    m_recogniser.clear();
    go(Event::Refused);
}

void SittingController::readHousehold()
{
    go(Event::HouseholdRead);
}

void SittingController::handOverToGuardian()
{
    if (m_step != Step::HandOverToGuardian)
        return;
    if (go(Event::HandedOver))
        saveDraft();
}

void SittingController::handOverToOperator(const QString &pin)
{
    if (m_step == Step::HandOverToOperator)
        m_session.provePresence(pin);
}

// --- guardian ------------------------------------------------------------------------------------------------------

void SittingController::setChildChosen(const QString &childId, bool chosen)
{
    if (m_step != Step::Children || !m_basket.setChildChosen(childId, chosen))
        return;
    saveDraft();
    Q_EMIT sittingChanged();
}

void SittingController::chooseChildren()
{
    if (sitting().chosenChildIds.isEmpty())
        return;
    m_basket.toFirstChild();
    go(Event::ChildrenChosen);
}

void SittingController::setServiceChosen(Service service, bool chosen)
{
    if (m_step != Step::Services || !m_basket.setServiceChosen(service, chosen))
        return;
    saveDraft();
    Q_EMIT sittingChanged();
}

void SittingController::chooseServices()
{
    if (m_step != Step::Services || !m_basket.currentChildHasService())
        return;
    if (m_basket.toNextChild()) {
        Q_EMIT sittingChanged();
        return;
    }
    m_changing = false;
    if (!m_basket.walk().toFirst())
        return;
    showQuestion();
    go(Event::ServicesChosen);
}

void SittingController::showQuestion()
{
    m_basket.prefillCurrentItem();
    Q_EMIT sittingChanged();
}

void SittingController::keepAnswer(const QJsonValue &answer)
{
    if (m_step != Step::Questions)
        return;
    m_basket.keepAnswer(answer);
    saveDraft();
}

QList<rules::AnswerProblem> SittingController::answer(const QJsonValue &answer)
{
    if (m_step != Step::Questions || !m_basket.currentQuestion())
        return {};
    keepAnswer(answer);
    const QList<rules::AnswerProblem> problems = m_basket.currentProblems();
    if (!problems.isEmpty())
        return problems;
    QuestionWalk &walk = m_basket.walk();
    const int item = walk.itemIndex();
    bool more = walk.next();
    if (m_changing) {
        // A changed answer may have brought up new questions of the same item; those must be answered first.
        while (more && walk.itemIndex() == item && m_basket.currentProblems().isEmpty())
            more = walk.next();
        if (!more || walk.itemIndex() != item) {
            // An answer that counts for the whole sitting has changed in every item.
            m_basket.prefillAllItems();
            saveDraft();
            if (m_basket.mandatoryDeclarationsMade()) {
                backToCheck();
                return {};
            }
            // The changed answer asks for a declaration that was not made yet.
            m_changing = false;
            go(Event::QuestionsAnswered);
            return {};
        }
    }
    if (more) {
        showQuestion();
        return {};
    }
    m_basket.prefillAllItems();
    saveDraft();
    go(Event::QuestionsAnswered);
    return {};
}

void SittingController::setDeclarationMade(const QString &id, bool made)
{
    m_basket.setDeclarationMade(id, made, m_language);
    saveDraft();
    Q_EMIT sittingChanged();
}

bool SittingController::makeDeclarations()
{
    if (m_step != Step::Declarations || !m_basket.mandatoryDeclarationsMade())
        return false;
    m_basket.keepShownNotices(m_language);
    saveDraft();
    return go(Event::DeclarationsMade);
}

// --- check and confirm ---------------------------------------------------------------------------------------------

void SittingController::changeAnswer(int itemIndex, const QString &questionId)
{
    if (m_step != Step::CheckAnswers || itemIndex < 0 || itemIndex >= sitting().basket.size())
        return;
    m_basket.walk().to(itemIndex, questionId);
    m_changing = true;
    go(Event::ChangeAnswer);
}

void SittingController::changeDeclarations()
{
    go(Event::ChangeDeclarations);
}

void SittingController::checkAnswers()
{
    go(Event::AnswersChecked);
}

void SittingController::setSigned(bool isSigned)
{
    if (m_step != Step::Confirm || m_saving)
        return;
    m_basket.setSignature({isSigned ? m_environment.clock.nowUtc() : QDateTime(), false, {}});
    Q_EMIT sittingChanged();
}

void SittingController::confirm()
{
    if (m_step != Step::Confirm || m_saving || !isSigned() || sitting().basket.isEmpty())
        return;
    const QList<Enrolment> list = m_basket.enrolments(m_environment.kioskId, m_registerProducedAt);
    m_saving = true;
    Q_EMIT sittingChanged();
    m_store.confirm(list).then(this, [this, list](const Result<ports::ConfirmedSitting, ports::StoreError> &saved) {
        m_saving = false;
        if (!saved) {
            Q_EMIT sittingChanged();
            Q_EMIT saveFailed(saved.error());
            return;
        }
        m_confirmed = *saved;
        go(Event::Saved);
        Q_EMIT confirmedChanged(*saved, list);
    });
}

} // namespace clips::journey
