#include "journey/signinlimits.h"

#include <algorithm>

namespace clips::journey {

using ports::SignInTries;

namespace {
constexpr qint64 firstLockMs = 30'000;
constexpr qint64 longestLockMs = 15 * 60'000;
} // namespace

qint64 SignInLimits::lockMs(int wrong, int free)
{
    if (wrong < free)
        return 0;
    const int doublings = std::min(wrong - free, 10);
    return std::min(firstLockMs << doublings, longestLockMs);
}

void SignInLimits::restore(const QList<SignInTries> &kept, const Moment &now)
{
    m_tries.clear();
    m_kioskLockedUntilMs = 0;
    const auto untilMs = [&now](const SignInTries &tries, int free) {
        const qint64 left = tries.lockedUntil.isValid() ? now.utc.msecsTo(tries.lockedUntil) : 0;
        return now.monotonicMs + std::clamp<qint64>(left, 0, lockMs(tries.wrong, free));
    };
    for (const SignInTries &tries : kept) {
        if (tries.who == kiosk())
            m_kioskLockedUntilMs = untilMs(tries, freeTriesOfKiosk);
        else
            m_tries.insert(tries.who, {tries.wrong, untilMs(tries, freeTries), tries.verifierHash});
    }
}

void SignInLimits::forgetOlderThan(const QString &who, const QString &verifierHash)
{
    const auto it = m_tries.find(who);
    if (it != m_tries.end() && it->verifierHash != verifierHash)
        m_tries.erase(it);
}

int SignInLimits::wrongAtKiosk() const
{
    int sum = 0;
    for (const Tries &tries : m_tries)
        sum += tries.wrong;
    return sum;
}

QList<SignInTries> SignInLimits::countWrong(const QString &who, const QString &verifierHash, const Moment &now)
{
    Tries &tries = m_tries[who];
    ++tries.wrong;
    tries.verifierHash = verifierHash;
    tries.lockedUntilMs = now.monotonicMs + lockMs(tries.wrong, freeTries);
    m_kioskLockedUntilMs = now.monotonicMs + lockMs(wrongAtKiosk(), freeTriesOfKiosk);
    return {row(who, now), kioskRow(now)};
}

QList<SignInTries> SignInLimits::forgive(const QString &who, const Moment &now)
{
    if (m_tries.remove(who) == 0)
        return {};
    // The kiosk waits no longer than its count still asks for.
    m_kioskLockedUntilMs = std::min(m_kioskLockedUntilMs, now.monotonicMs + lockMs(wrongAtKiosk(), freeTriesOfKiosk));
    return {row(who, now), kioskRow(now)};
}

QList<SignInTries> SignInLimits::forgiveAll()
{
    QList<SignInTries> gone{{kiosk()}};
    for (auto it = m_tries.cbegin(); it != m_tries.cend(); ++it)
        gone.append({it.key()});
    m_tries.clear();
    m_kioskLockedUntilMs = 0;
    return gone;
}

qint64 SignInLimits::waitMs(const QString &who, qint64 monotonicMs) const
{
    const qint64 until = std::max(m_tries.value(who).lockedUntilMs, m_kioskLockedUntilMs);
    return std::max<qint64>(0, until - monotonicMs);
}

QStringList SignInLimits::locked() const
{
    QStringList list;
    for (auto it = m_tries.cbegin(); it != m_tries.cend(); ++it) {
        if (it->wrong >= freeTries)
            list.append(it.key());
    }
    if (wrongAtKiosk() >= freeTriesOfKiosk)
        list.append(kiosk());
    list.sort();
    return list;
}

SignInTries SignInLimits::row(const QString &who, const Moment &now) const
{
    const Tries tries = m_tries.value(who);
    const qint64 left = tries.lockedUntilMs - now.monotonicMs;
    return {who, tries.wrong, left > 0 ? now.utc.addMSecs(left) : QDateTime(), tries.verifierHash};
}

SignInTries SignInLimits::kioskRow(const Moment &now) const
{
    const qint64 left = m_kioskLockedUntilMs - now.monotonicMs;
    return {kiosk(), wrongAtKiosk(), left > 0 ? now.utc.addMSecs(left) : QDateTime(), {}};
}

} // namespace clips::journey
