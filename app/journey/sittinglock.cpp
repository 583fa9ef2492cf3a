#include "journey/sittingcontroller.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "journey/operatorsession.h"
#include "journey/recogniser.h"
#include "journey/recogniserjson.h"

#include <algorithm>
#include <utility>

/// The part of the sitting that is about a locked screen: what is kept, and the way back.
namespace clips::journey {

using namespace domain;

bool SittingController::canLock() const
{
    return !m_saving && nextStep(m_step, Event::Lock).has_value();
}

void SittingController::lock()
{
    if (!canLock())
        return;
    saveDraft();
    Locked locked;
    locked.sittingId = sitting().id;
    locked.recognitionId = keepRecognition();
    locked.operatorId = m_session.current() ? m_session.current()->id : QString();
    locked.language = language();
    locked.step = m_step;
    locked.changing = m_changing;
    locked.describedId = m_describedId;
    locked.place = m_basket.place();
    m_locking = true;
    m_locked = locked;
    if (go(Event::Lock))
        endSitting();
}

QUuid SittingController::keepRecognition()
{
    const RecognitionInProgress begun = m_recogniser.inProgress();
    if (begun.isEmpty())
        return {};
    const QUuid id = uuidV7(m_environment.clock, m_environment.random);
    const ports::Draft draft{id, m_environment.clock.nowUtc(), encodeRecognition(begun)};
    m_drafts.save(draft).then(this, [this](const Result<void, ports::StoreError> &saved) {
        if (!saved)
            Q_EMIT draftFailed(saved.error());
    });
    return id;
}

void SittingController::passShutter()
{
    const bool locked = std::exchange(m_locking, false);
    if (!locked && m_locked) {
        if (!m_locked->recognitionId.isNull())
            (void)m_drafts.discard(m_locked->recognitionId);
        m_locked.reset();
    }
    go(locked ? Event::LockPassed : Event::ShutterPassed);
}

void SittingController::comeBack(const Locked &locked)
{
    m_drafts.all().then(this, [this, locked](const Result<QList<ports::Draft>, ports::StoreError> &drafts) {
        if (m_step != Step::SignIn || !m_session.current())
            return;
        const QList<ports::Draft> kept = drafts ? *drafts : QList<ports::Draft>();
        keepUnfinished(kept);
        const bool isSame = locked.operatorId == m_session.current()->id;
        const auto begun = std::find_if(kept.begin(), kept.end(), [&](const ports::Draft &draft) {
            return draft.sittingId == locked.recognitionId && !draft.sittingId.isNull();
        });
        if (const auto recognition = begun != kept.end() ? decodeRecognition(begun->content) : std::nullopt;
            recognition && isSame)
            m_recogniser.resume(*recognition);
        const auto it = std::find_if(m_unfinished.begin(), m_unfinished.end(),
                                     [&](const Sitting &left) { return left.id == locked.sittingId; });
        if (it != m_unfinished.end() && m_latest) {
            const Typed typed = m_unfinishedTyped.value(it->id);
            begin(*it);
            m_typed = typed;
            noteTakeOver();
            m_languages.setGuardians(locked.language);
            tellLanguages();
        }
        if (isSame)
            goBackTo(locked);
        else
            go(sitting().id.isNull() ? Event::SignedIn : Event::Unlocked);
    });
}

void SittingController::goBackTo(const Locked &locked)
{
    const bool isOfASitting = stageOf(locked.step) > 0 && locked.step != Step::Recognise;
    if (isOfASitting && sitting().id.isNull()) {
        go(Event::SignedIn);
        return;
    }
    m_basket.to(locked.place);
    m_changing = locked.changing;
    m_describedId = locked.describedId;
    // From where it was locked, a sitting goes on as if nothing had been: no row of the table, like a change.
    setStep(locked.step);
    if (locked.step == Step::Acts || locked.step == Step::Confirm) {
        lookUpDescribed();
        Q_EMIT sittingChanged();
    }
    if (locked.step == Step::Desk)
        loadDrafts();
}

// --- what was typed and is not right yet ---------------------------------------------------------------------------

bool SittingController::isChildTyped() const
{
    return m_typed.child && m_typed.child->person.id == m_describedId;
}

rules::OwnChild SittingController::describedChild() const
{
    return isChildTyped() ? *m_typed.child : m_basket.people().described(m_describedId);
}

void SittingController::keepTypedChild(rules::OwnChild child)
{
    if (m_step != Step::OwnChild)
        return;
    child.person.id = m_describedId;
    m_typed.child = std::move(child);
    saveDraft();
}

void SittingController::keepTypedAuthority(const Authority &authority)
{
    if (m_step != Step::Authority)
        return;
    m_typed.authority = authority;
    saveDraft();
}

} // namespace clips::journey
