#pragma once

#include "domain/operator.h"
#include "journey/signinlimits.h"
#include "ports/operatorledger.h"
#include "ports/pinverifier.h"
#include "ports/register.h"

#include <QObject>
#include <functional>
#include <optional>

namespace clips {
class Clock;
}

namespace clips::journey {

enum class SignInProblem {
    WrongPin,
    LockedOut,        ///< too many wrong tries; see lockedUntil()
    NeedsSupervisor,  ///< so many that a supervisor must unlock; see unlock()
    RosterExpired,    ///< the list of operators is too old: the kiosk must reach the office first
    NoRoster,         ///< never downloaded
    LedgerUnreadable, ///< the tries of before cannot be read, so nobody may try
};

/// Somebody, or the kiosk, with too many wrong PINs; for the supervisor's desk.
struct LockedOperator
{
    QString id;          ///< SignInLimits::kiosk() and unknown() stand for more than one person
    QString displayName; ///< empty when the id is in no roster
    int wrong = 0;
    QDateTime until; ///< UTC; invalid: no wait is left
    bool needsSupervisor = false;
};

/// Who of the office is at this kiosk. The register is open only while somebody is signed in. GUI thread.
class OperatorSession : public QObject
{
    Q_OBJECT
public:
    OperatorSession(const Clock &clock, ports::PinVerifier &verifier, ports::Register &registry,
                    ports::OperatorLedger &ledger, QObject *parent = nullptr);

    void setRoster(const domain::OperatorRoster &roster);
    [[nodiscard]] const QList<domain::Operator> &operators() const { return m_roster.operators; }
    [[nodiscard]] const QDateTime &rosterExpiresAt() const { return m_roster.expiresAt; }
    [[nodiscard]] const std::optional<domain::Operator> &current() const { return m_current; }
    [[nodiscard]] bool isSupervisor() const { return m_current && m_current->role == domain::OperatorRole::Supervisor; }
    [[nodiscard]] bool isVerifying() const { return m_verifying; }
    /// UTC; invalid when this operator does not have to wait. See SignInLimits for how long and after how many.
    [[nodiscard]] QDateTime lockedUntil(const QString &operatorId) const;
    [[nodiscard]] QList<LockedOperator> locked() const;

    /// Verifies off the GUI thread; ends in signedIn() or signInFailed(). Opens the register on success. How often a
    /// PIN was wrong is on the disk before the answer is given; an id that is in no roster costs and answers the same.
    void signIn(const QString &operatorId, const QString &pin);
    /// The signed-in operator proves to be back at the screen; ends in presenceProved() or signInFailed(). Not refused
    /// when the roster expired meanwhile: nobody new signs in.
    void provePresence(const QString &pin);
    /// A supervisor frees an operator (or the kiosk, when it is the kiosk that is locked) without signing in; ends in
    /// unlocked() or signInFailed(). Supervisors may try while the kiosk waits for one.
    void unlock(const QString &operatorId, const QString &supervisorId, const QString &pin);
    /// The same by the supervisor who is signed in; false when nobody is or it is no supervisor.
    bool unlockByCurrent(const QString &operatorId);
    /// Closes the register.
    void signOut();

Q_SIGNALS:
    void rosterChanged();
    void signedIn();
    void presenceProved();
    void signInFailed(clips::journey::SignInProblem problem);
    void unlocked(const QString &operatorId);
    void lockedChanged();
    void signedOut();
    /// The register was opened, or why not.
    void registerOpened();
    void registerFailed(clips::ports::RegisterError error);
    void registerChanged();

public:
    /// A newer snapshot is on disk: takes it when no one would notice (nobody signed in opens nothing).
    void reloadRegister();

private:
    struct Trial
    {
        QString who; ///< as counted
        QString verifier;
        bool isKnown = false; ///< else the verifier is somebody's, to cost the same, and no PIN is right
        bool isSupervisor = false;
        QString deed; ///< event when the PIN is right
        QString reference;
        std::function<void()> onRight;
    };
    [[nodiscard]] SignInLimits::Moment now() const;
    [[nodiscard]] const domain::Operator *find(const QString &operatorId) const;
    [[nodiscard]] std::optional<SignInProblem> rosterProblem() const;
    [[nodiscard]] std::optional<SignInProblem> refusal(const Trial &trial) const;
    [[nodiscard]] Trial trialOf(const domain::Operator *who) const;
    void restoreThen(const Trial &trial, const QString &pin);
    void verify(const Trial &trial, const QString &pin);
    void finish(const Trial &trial, bool right);
    void fail(SignInProblem problem);
    [[nodiscard]] QList<ports::SignInTries> forgive(const QString &operatorId);
    void forgetOldPins();
    void openRegister();

    const Clock &m_clock;
    ports::PinVerifier &m_verifier;
    ports::Register &m_register;
    ports::OperatorLedger &m_ledger;
    domain::OperatorRoster m_roster;
    std::optional<domain::Operator> m_current;
    SignInLimits m_limits;
    bool m_restored = false;
    bool m_verifying = false;
};

} // namespace clips::journey
