#pragma once

#include "ports/operatorledger.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace clips::journey {

/// How long who guesses PINs has to wait, for one operator and for the whole kiosk. Five wrong PINs of one operator, or
/// ten at this kiosk, lock for 30 seconds; each further one doubles that up to 15 minutes; at twenty a supervisor must
/// unlock. A right PIN takes away only its owner's wrong ones, so that nobody resets what others are being guessed.
/// Waiting is measured with the monotonic clock, so setting the clock back frees nobody; what is left after a restart
/// comes from the wall time that was kept, and is never more than the whole lock. GUI thread.
class SignInLimits
{
public:
    static constexpr int freeTries = 5;
    static constexpr int freeTriesOfKiosk = 10;
    static constexpr int triesUntilSupervisor = 20;

    /// Ids of people who are in no roster count together under this name, so that they are answered as the others.
    static QString unknown() { return QStringLiteral("?"); }
    static QString kiosk() { return QStringLiteral("*"); }

    struct Moment
    {
        QDateTime utc;
        qint64 monotonicMs = 0;
    };

    void restore(const QList<ports::SignInTries> &kept, const Moment &now);
    /// What was counted against an older PIN is forgotten.
    void forgetOlderThan(const QString &who, const QString &verifierHash);

    /// Each gives back the rows to keep; wrong 0 means gone.
    QList<ports::SignInTries> countWrong(const QString &who, const QString &verifierHash, const Moment &now);
    QList<ports::SignInTries> forgive(const QString &who, const Moment &now);
    QList<ports::SignInTries> forgiveAll();

    [[nodiscard]] int wrong(const QString &who) const { return m_tries.value(who).wrong; }
    [[nodiscard]] int wrongAtKiosk() const;
    /// Of this operator or of the kiosk, whichever is longer; 0: may try.
    [[nodiscard]] qint64 waitMs(const QString &who, qint64 monotonicMs) const;
    [[nodiscard]] bool needsSupervisor(const QString &who) const { return wrong(who) >= triesUntilSupervisor; }
    [[nodiscard]] bool kioskNeedsSupervisor() const { return wrongAtKiosk() >= triesUntilSupervisor; }
    /// Who has so many wrong PINs that they had to wait or still have to; sorted.
    [[nodiscard]] QStringList locked() const;

private:
    struct Tries
    {
        int wrong = 0;
        qint64 lockedUntilMs = 0; ///< monotonic
        QString verifierHash;
    };
    [[nodiscard]] static qint64 lockMs(int wrong, int free);
    [[nodiscard]] ports::SignInTries row(const QString &who, const Moment &now) const;
    [[nodiscard]] ports::SignInTries kioskRow(const Moment &now) const;

    QHash<QString, Tries> m_tries;
    qint64 m_kioskLockedUntilMs = 0;
};

} // namespace clips::journey
