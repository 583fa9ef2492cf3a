#include "journey/operatorsession.h"

#include "base/clock.h"
#include "wire/digest.h"

#include <algorithm>

namespace clips::journey {

using ports::SignInTries;
using ports::StoreError;

namespace {
QString hashOf(const QString &verifier)
{
    return wire::bodyHash(verifier.toUtf8());
}
} // namespace

OperatorSession::OperatorSession(const Clock &clock, ports::PinVerifier &verifier, ports::Register &registry,
                                 ports::OperatorLedger &ledger, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_verifier(verifier)
    , m_register(registry)
    , m_ledger(ledger)
{}

SignInLimits::Moment OperatorSession::now() const
{
    return {m_clock.nowUtc(), m_clock.monotonicMs()};
}

void OperatorSession::setRoster(const domain::OperatorRoster &roster)
{
    m_roster = roster;
    forgetOldPins();
    Q_EMIT rosterChanged();
}

void OperatorSession::forgetOldPins()
{
    for (const domain::Operator &who : std::as_const(m_roster.operators))
        m_limits.forgetOlderThan(who.id, hashOf(who.verifier));
}

const domain::Operator *OperatorSession::find(const QString &operatorId) const
{
    const auto it = std::find_if(m_roster.operators.begin(), m_roster.operators.end(),
                                 [&](const domain::Operator &op) { return op.id == operatorId; });
    return it == m_roster.operators.end() ? nullptr : &*it;
}

QDateTime OperatorSession::lockedUntil(const QString &operatorId) const
{
    const qint64 leftMs =
        m_limits.waitMs(find(operatorId) ? operatorId : SignInLimits::unknown(), m_clock.monotonicMs());
    return leftMs > 0 ? m_clock.nowUtc().addMSecs(leftMs) : QDateTime();
}

QList<LockedOperator> OperatorSession::locked() const
{
    QList<LockedOperator> list;
    for (const QString &id : m_limits.locked()) {
        const bool isKiosk = id == SignInLimits::kiosk();
        const domain::Operator *who = find(id);
        list.append({id, who ? who->displayName : QString(), isKiosk ? m_limits.wrongAtKiosk() : m_limits.wrong(id),
                     lockedUntil(id), isKiosk ? m_limits.kioskNeedsSupervisor() : m_limits.needsSupervisor(id)});
    }
    return list;
}

// --- trying a PIN --------------------------------------------------------------------------------------------------

std::optional<SignInProblem> OperatorSession::rosterProblem() const
{
    if (m_roster.operators.isEmpty())
        return SignInProblem::NoRoster;
    if (m_clock.nowUtc() > m_roster.expiresAt)
        return SignInProblem::RosterExpired;
    return std::nullopt;
}

std::optional<SignInProblem> OperatorSession::refusal(const Trial &trial) const
{
    if (m_limits.needsSupervisor(trial.who) || (m_limits.kioskNeedsSupervisor() && !trial.isSupervisor))
        return SignInProblem::NeedsSupervisor;
    if (m_limits.waitMs(trial.who, m_clock.monotonicMs()) > 0)
        return SignInProblem::LockedOut;
    return std::nullopt;
}

OperatorSession::Trial OperatorSession::trialOf(const domain::Operator *who) const
{
    Trial trial;
    trial.isKnown = who != nullptr;
    trial.who = who ? who->id : SignInLimits::unknown();
    trial.verifier = who ? who->verifier : m_roster.operators.first().verifier;
    trial.isSupervisor = who && who->role == domain::OperatorRole::Supervisor;
    return trial;
}

void OperatorSession::signIn(const QString &operatorId, const QString &pin)
{
    if (m_verifying)
        return;
    if (const auto problem = rosterProblem()) {
        fail(*problem);
        return;
    }
    const domain::Operator *who = find(operatorId);
    Trial trial = trialOf(who);
    trial.deed = QStringLiteral("operator_signed_in");
    if (who) {
        trial.onRight = [this, signedIn_ = *who] {
            m_current = signedIn_;
            openRegister();
            Q_EMIT signedIn();
        };
    }
    restoreThen(trial, pin);
}

void OperatorSession::provePresence(const QString &pin)
{
    if (m_verifying || !m_current)
        return;
    Trial trial = trialOf(&*m_current);
    trial.deed = QStringLiteral("operator_back");
    trial.onRight = [this] { Q_EMIT presenceProved(); };
    restoreThen(trial, pin);
}

void OperatorSession::unlock(const QString &operatorId, const QString &supervisorId, const QString &pin)
{
    if (m_verifying)
        return;
    if (const auto problem = rosterProblem()) {
        fail(*problem);
        return;
    }
    const domain::Operator *supervisor = find(supervisorId);
    if (supervisor && supervisor->role != domain::OperatorRole::Supervisor)
        supervisor = nullptr; // answered as somebody we do not know
    Trial trial = trialOf(supervisor);
    trial.deed = QStringLiteral("operator_unlocked");
    trial.reference = operatorId;
    trial.onRight = [this, operatorId] {
        Q_EMIT lockedChanged();
        Q_EMIT unlocked(operatorId);
    };
    restoreThen(trial, pin);
}

bool OperatorSession::unlockByCurrent(const QString &operatorId)
{
    if (!isSupervisor())
        return false;
    const QList<SignInTries> changed = forgive(operatorId);
    m_ledger.keep(changed, {QStringLiteral("operator_unlocked"), m_current->id, operatorId})
        .then(this, [this, operatorId](const Result<void, StoreError> &) {
            Q_EMIT lockedChanged();
            Q_EMIT unlocked(operatorId);
        });
    return true;
}

QList<SignInTries> OperatorSession::forgive(const QString &operatorId)
{
    // Whoever is freed while the whole kiosk waits for a supervisor could not sign in otherwise.
    if (operatorId == SignInLimits::kiosk() || m_limits.kioskNeedsSupervisor())
        return m_limits.forgiveAll();
    return m_limits.forgive(operatorId, now());
}

void OperatorSession::restoreThen(const Trial &trial, const QString &pin)
{
    m_verifying = true;
    if (m_restored) {
        verify(trial, pin);
        return;
    }
    m_ledger.tries().then(this, [this, trial, pin](const Result<QList<SignInTries>, StoreError> &kept) {
        if (!kept) {
            fail(SignInProblem::LedgerUnreadable);
            return;
        }
        m_restored = true;
        m_limits.restore(*kept, now());
        forgetOldPins();
        verify(trial, pin);
    });
}

void OperatorSession::verify(const Trial &trial, const QString &pin)
{
    if (const auto problem = refusal(trial)) {
        fail(*problem);
        return;
    }
    m_verifier.verify(trial.verifier, pin).then(this, [this, trial](bool right) {
        finish(trial, right && trial.isKnown);
    });
}

void OperatorSession::finish(const Trial &trial, bool right)
{
    QList<SignInTries> changed;
    if (right) {
        changed = m_limits.forgive(trial.who, now());
        if (!trial.reference.isEmpty())
            changed += forgive(trial.reference);
    } else {
        changed = m_limits.countWrong(trial.who, trial.isKnown ? hashOf(trial.verifier) : QString(), now());
    }
    const ports::Deed deed =
        right ? ports::Deed{trial.deed, trial.who, trial.reference}
              : ports::Deed{QStringLiteral("signin_wrong"), trial.who, QString::number(m_limits.wrong(trial.who))};
    // A disk that does not answer must not keep the operator from seeing it said: the count stays in memory then.
    m_ledger.keep(changed, deed).then(this, [this, trial, right](const Result<void, StoreError> &) {
        if (right) {
            m_verifying = false;
            trial.onRight();
            return;
        }
        Q_EMIT lockedChanged();
        fail(refusal(trial).value_or(SignInProblem::WrongPin));
    });
}

void OperatorSession::fail(SignInProblem problem)
{
    m_verifying = false;
    Q_EMIT signInFailed(problem);
}

// --- register ------------------------------------------------------------------------------------------------------

void OperatorSession::openRegister()
{
    m_register.open().then(this, [this](const Result<ports::SnapshotDetails, ports::RegisterError> &opened) {
        if (!m_current) {
            m_register.close(); // signed out while it was being opened
            return;
        }
        if (opened)
            Q_EMIT registerOpened();
        else
            Q_EMIT registerFailed(opened.error());
    });
}

void OperatorSession::reloadRegister()
{
    // Somebody may be looking at a person of the old snapshot: an open register stays until the next sign-in.
    if (m_current && !m_register.loaded())
        openRegister();
    Q_EMIT registerChanged();
}

void OperatorSession::signOut()
{
    if (!m_current)
        return;
    m_current.reset();
    m_register.close();
    Q_EMIT signedOut();
}

} // namespace clips::journey
