#include "journey/sittingcontroller.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "journey/operatorsession.h"
#include "journey/recogniser.h"
#include "journey/recogniserjson.h"

#include <algorithm>
#include <utility>

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
        if (m_step != Step::SignIn)
            return;
        if (const std::optional<Locked> locked = std::exchange(m_locked, {}))
            comeBack(*locked);
        else if (go(m_deskFirst || m_newStopped ? Event::SignedInToDesk : Event::SignedIn))
            loadDrafts();
    });
    connect(&m_session, &OperatorSession::presenceProved, this, [this] {
        if (m_step != Step::HandOverToOperator)
            return;
        m_basket.setSignature({});
        returnToOperator();
    });
    connect(&m_session, &OperatorSession::registerOpened, this, [this] {
        if (m_step != Step::Acts && m_step != Step::Confirm)
            return;
        lookUpDescribed();
        Q_EMIT sittingChanged();
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
    m_languages.wish(language, readerOf(m_step));
    tellLanguages();
}

void SittingController::setDefaultLanguage(const QString &language)
{
    m_languages.setDefault(language);
    tellLanguages();
}

void SittingController::tellLanguages()
{
    if (std::exchange(m_toldLanguage, language()) != language())
        Q_EMIT languageChanged(language());
    if (std::exchange(m_toldScreenLanguage, screenLanguage()) != screenLanguage())
        Q_EMIT screenLanguageChanged(screenLanguage());
}

bool SittingController::go(Event event)
{
    const auto next = nextStep(m_step, event);
    if (!next)
        return false;
    setStep(*next);
    return true;
}

bool SittingController::isOperators(OperatorCommand command)
{
    if (roleOf(m_step) != Role::Guardian)
        return true;
    const auto &who = m_session.current();
    (void)m_store.audit(QStringLiteral("command_refused"), who ? who->id : QString(),
                        QStringLiteral("%1 step=%2").arg(commandCode(command)).arg(int(m_step)));
    return false;
}

void SittingController::setStep(Step step)
{
    m_step = step;
    tellLanguages();
    Q_EMIT stepChanged(m_step);
}

// --- wishes that every page may have -------------------------------------------------------------------------------

void SittingController::callOperator()
{
    go(Event::CallOperator);
}

void SittingController::openDesk()
{
    if (isOperators(OperatorCommand::OpenDesk) && go(Event::OpenDesk))
        loadDrafts();
}

void SittingController::openEmergency()
{
    if (isOperators(OperatorCommand::OpenDesk))
        go(Event::OpenEmergency);
}

void SittingController::openClosing()
{
    if (isOperators(OperatorCommand::OpenDesk))
        go(Event::OpenClosing);
}

void SittingController::checkScanner()
{
    if (isOperators(OperatorCommand::OpenDesk))
        go(Event::CheckScanner);
}

void SittingController::openAnswers()
{
    if (isOperators(OperatorCommand::OpenDesk))
        go(Event::OpenAnswers);
}

void SittingController::startSitting()
{
    if (!isOperators(OperatorCommand::Recognise))
        return;
    if (m_newStopped)
        return;
    m_recogniser.clear();
    go(Event::StartSitting);
}

void SittingController::back()
{
    if (m_saving)
        return;
    if ((m_step == Step::Questions || m_step == Step::Authority) && m_changing) {
        backToCheck();
        return;
    }
    if (m_step == Step::Questions && m_basket.walk().previous()) {
        Q_EMIT sittingChanged();
        return;
    }
    if ((m_step == Step::Services && m_basket.toPreviousChild()) ||
        (m_step == Step::Authority && m_basket.authority().toPrevious())) {
        Q_EMIT sittingChanged();
        return;
    }
    if (m_step == Step::Services)
        m_basket.authority().toLast();
    if (m_step == Step::Declarations && !m_basket.walk().toLast()) {
        m_basket.toLastChild();
        go(Event::BackPastQuestions);
        return;
    }
    if (m_step == Step::Questions)
        m_basket.toLastChild();
    if (m_step == Step::OwnChild)
        m_typed.child.reset();
    if (m_step == Step::Authority)
        m_typed.authority.reset();
    go(Event::Back);
}

void SittingController::backToCheck()
{
    // "Cambia" is a detour from the check page, not a step of its own in the table.
    m_changing = false;
    setStep(Step::CheckAnswers);
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

void SittingController::finish()
{
    if (go(Event::Finished))
        endSitting();
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
    sitting.recognition = recognition(sitting.operatorId);
    sitting.household = *household;
    sitting.applicantId = person->person.id;
    begin(std::move(sitting));
}

void SittingController::begin(Sitting sitting)
{
    const auto snapshot = m_recogniser.registerSnapshot();
    if (!sitting.registerProducedAt.isValid() && snapshot)
        sitting.registerProducedAt = snapshot->producedAt;
    m_basket.begin(std::move(sitting), m_latest);
    m_changing = false;
    m_typed = {};
    m_confirmed.reset();
    m_basket.setMoments(std::max(this->sitting().startedAt, this->sitting().registerProducedAt), m_officeHeardAt);
    m_describedId.clear();
    loadKnownEnrolments();
    loadLastReceipt();
}

void SittingController::endSitting()
{
    m_basket.clear();
    m_unfinished.clear();
    m_unfinishedTyped.clear();
    m_confirmed.reset();
    m_changing = false;
    m_describedId.clear();
    m_typed = {};
    m_recogniser.clear();
    m_session.signOut();
    m_languages.reset();
    tellLanguages();
}

void SittingController::saveDraft()
{
    if (sitting().id.isNull() || m_confirmed)
        return;
    const ports::Draft draft{sitting().id, m_environment.clock.nowUtc(), encodeSitting(sitting(), m_typed)};
    m_drafts.save(draft).then(this, [this](const Result<void, ports::StoreError> &saved) {
        if (!saved)
            Q_EMIT draftFailed(saved.error());
    });
}

void SittingController::loadDrafts()
{
    m_drafts.all().then(this, [this](const Result<QList<ports::Draft>, ports::StoreError> &drafts) {
        keepUnfinished(drafts ? *drafts : QList<ports::Draft>());
    });
}

void SittingController::keepUnfinished(const QList<ports::Draft> &drafts)
{
    m_unfinished.clear();
    m_unfinishedTyped.clear();
    for (const ports::Draft &draft : drafts) {
        if (const auto decoded = decodeSitting(draft.content)) {
            m_unfinished.append(*decoded);
            m_unfinishedTyped.insert(decoded->id, decodeTyped(draft.content));
        } else if (decodeRecognition(draft.content)) {
            (void)m_drafts.discard(draft.sittingId); // of a lock that nobody opened
        }
    }
    Q_EMIT unfinishedChanged();
}

void SittingController::noteTakeOver()
{
    const QString &now = m_session.current()->id;
    if (now != sitting().operatorId)
        (void)m_store.audit(QStringLiteral("sitting_taken_over"), now,
                            QStringLiteral("%1 from=%2").arg(uuidText(sitting().id), sitting().operatorId));
}

void SittingController::resume(const QUuid &sittingId)
{
    if (!isOperators(OperatorCommand::Resume))
        return;
    const auto it = std::find_if(m_unfinished.begin(), m_unfinished.end(),
                                 [&](const Sitting &left) { return left.id == sittingId; });
    if (it == m_unfinished.end() || !nextStep(m_step, Event::Resume) || !m_session.current() || !m_latest)
        return;
    begin(*it);
    m_typed = m_unfinishedTyped.value(sittingId);
    noteTakeOver();
    go(Event::Resume);
}

// --- operator ------------------------------------------------------------------------------------------------------

void SittingController::confirmRecognition()
{
    if (!isOperators(OperatorCommand::Recognise))
        return;
    if (m_step != Step::Recognise || !m_recogniser.isComplete())
        return;
    // Coming back to recognise the same person keeps what was already chosen.
    if (sitting().id.isNull() || sitting().applicantId != m_recogniser.person()->person.id) {
        if (m_newStopped) {
            openDesk();
            return;
        }
        beginSitting();
    } else if (m_session.current()) {
        m_basket.setRecognition(recognition(m_session.current()->id),
                                m_recogniser.household().value_or(sitting().household));
    }
    if (sitting().id.isNull())
        return;
    go(Event::Recognised);
}

void SittingController::refuseRecognition(RefusalReason reason)
{
    if (!isOperators(OperatorCommand::Recognise))
        return;
    if (m_step != Step::Recognise || !m_session.current())
        return;
    auditRefusal(m_recogniser.refused(m_session.current()->id, reason));
    m_recogniser.clear();
    go(Event::Refused);
}

void SittingController::deferRecognition()
{
    if (!isOperators(OperatorCommand::Recognise) || m_step != Step::Recognise || !m_session.current())
        return;
    const Recognition deferred = m_recogniser.deferred(m_session.current()->id);
    (void)m_store.audit(QStringLiteral("recognition_deferred"), deferred.operatorId, uuidText(deferred.id));
    m_recogniser.clear();
    go(Event::Refused);
}

Recognition SittingController::recognition(const QString &operatorId) const
{
    Recognition recognition = m_recogniser.recognised(operatorId);
    recognition.policy = m_latest ? m_latest->catalogue().policies.recognitionPolicy : QString();
    return recognition;
}

void SittingController::auditRefusal(const Recognition &refused)
{
    // A suspicion is for supervisors only: an event of its own, and the refusal itself gives no reason.
    const RefusalReason reason = refused.refusal.value_or(RefusalReason::Other);
    const QString id = uuidText(refused.id);
    if (reason == RefusalReason::TamperingSuspected) {
        (void)m_store.audit(QStringLiteral("recognition_refused"), refused.operatorId, id);
        (void)m_store.audit(QStringLiteral("tampering_suspected"), refused.operatorId, id);
    } else {
        (void)m_store.audit(QStringLiteral("recognition_refused"), refused.operatorId, id + u' ' + refusalCode(reason));
    }
}

void SittingController::readHousehold()
{
    if (!isOperators(OperatorCommand::ReadHousehold))
        return;
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

void SittingController::setServiceChosen(Service service, bool chosen, const QString &schoolYear)
{
    if (m_step != Step::Services || !m_basket.setServiceChosen(service, chosen, schoolYear))
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
    if (!m_basket.walk().toFirst()) {
        saveDraft();
        go(Event::NothingToAsk);
        return;
    }
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
    m_basket.setDeclarationMade(id, made, language());
    saveDraft();
    Q_EMIT sittingChanged();
}

bool SittingController::makeDeclarations()
{
    if (m_step != Step::Declarations || !m_basket.mandatoryDeclarationsMade())
        return false;
    m_basket.keepShownNotices(language());
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

void SittingController::confirm()
{
    if (!isOperators(OperatorCommand::Confirm))
        return;
    if (m_step != Step::Confirm || m_saving || !isSigned() || sitting().basket.isEmpty() || needsActs())
        return;
    const QList<rules::Judgement> judged = judgements();
    if (std::any_of(judged.begin(), judged.end(), [](const rules::Judgement &one) { return one.isBlocked(); })) {
        Q_EMIT confirmBlocked();
        return;
    }
    QList<Enrolment> list = m_basket.enrolments(m_environment.kioskId);
    if (m_emergency && m_emergency->isOpen() && m_environment.clock.nowUtc() < m_emergency->limit()) {
        for (Enrolment &enrolment : list)
            enrolment.emergencyId = m_emergency->id;
    }
    m_saving = true;
    Q_EMIT sittingChanged();
    const QString confirmedBy = m_session.current() ? m_session.current()->id : QString();
    m_store.confirm(list, confirmedBy)
        .then(this, [this, list](const Result<ports::ConfirmedSitting, ports::StoreError> &saved) {
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
