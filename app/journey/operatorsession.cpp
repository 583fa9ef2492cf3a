#include "journey/operatorsession.h"

#include "base/clock.h"

#include <algorithm>

namespace clips::journey {

namespace {
constexpr int triesBeforeLock = 5;
constexpr qint64 firstLockMs = 30'000;
constexpr qint64 longestLockMs = 15 * 60'000;
} // namespace

OperatorSession::OperatorSession(const Clock &clock, ports::PinVerifier &verifier, ports::Register &registry,
                                 QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_verifier(verifier)
    , m_register(registry)
{}

void OperatorSession::setRoster(const domain::OperatorRoster &roster)
{
    m_roster = roster;
    Q_EMIT rosterChanged();
}

QDateTime OperatorSession::lockedUntil(const QString &operatorId) const
{
    const qint64 leftMs = m_tries.value(operatorId).lockedUntilMs - m_clock.monotonicMs();
    return leftMs > 0 ? m_clock.nowUtc().addMSecs(leftMs) : QDateTime();
}

std::optional<SignInProblem> OperatorSession::refusal(const QString &operatorId) const
{
    if (m_roster.operators.isEmpty())
        return SignInProblem::NoRoster;
    if (m_clock.nowUtc() > m_roster.expiresAt)
        return SignInProblem::RosterExpired;
    if (lockedUntil(operatorId).isValid())
        return SignInProblem::LockedOut;
    return std::nullopt;
}

void OperatorSession::signIn(const QString &operatorId, const QString &pin)
{
    const auto it = std::find_if(m_roster.operators.begin(), m_roster.operators.end(),
                                 [&](const domain::Operator &op) { return op.id == operatorId; });
    if (it == m_roster.operators.end()) {
        Q_EMIT signInFailed(m_roster.operators.isEmpty() ? SignInProblem::NoRoster : SignInProblem::WrongPin);
        return;
    }
    verify(*it, pin, &OperatorSession::completeSignIn);
}

void OperatorSession::provePresence(const QString &pin)
{
    if (m_current)
        verify(*m_current, pin, &OperatorSession::completePresence);
}

void OperatorSession::verify(const domain::Operator &who, const QString &pin,
                             void (OperatorSession::*onSuccess)(const domain::Operator &))
{
    if (m_verifying)
        return;
    if (const auto problem = refusal(who.id)) {
        Q_EMIT signInFailed(*problem);
        return;
    }
    m_verifying = true;
    m_verifier.verify(who.verifier, pin).then(this, [this, who, onSuccess](bool right) {
        m_verifying = false;
        Tries &tries = m_tries[who.id];
        if (right) {
            tries = {};
            (this->*onSuccess)(who);
            return;
        }
        ++tries.wrong;
        if (tries.wrong >= triesBeforeLock) {
            const int doublings = std::min(tries.wrong - triesBeforeLock, 10);
            tries.lockedUntilMs = m_clock.monotonicMs() + std::min(firstLockMs << doublings, longestLockMs);
        }
        Q_EMIT signInFailed(tries.wrong >= triesBeforeLock ? SignInProblem::LockedOut : SignInProblem::WrongPin);
    });
}

void OperatorSession::completeSignIn(const domain::Operator &who)
{
    m_current = who;
    openRegister();
    Q_EMIT signedIn();
}

void OperatorSession::completePresence(const domain::Operator &)
{
    Q_EMIT presenceProved();
}

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
