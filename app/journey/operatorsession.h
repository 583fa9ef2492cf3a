#pragma once

#include "domain/operator.h"
#include "ports/pinverifier.h"
#include "ports/register.h"

#include <QHash>
#include <QObject>
#include <optional>

namespace clips {
class Clock;
}

namespace clips::journey {

enum class SignInProblem {
    WrongPin,
    LockedOut,     ///< too many wrong tries; see lockedUntil()
    RosterExpired, ///< the list of operators is too old: the kiosk must reach the office first
    NoRoster,      ///< never downloaded
};

/// Who of the office is at this kiosk. The register is open only while somebody is signed in. GUI thread.
class OperatorSession : public QObject
{
    Q_OBJECT
public:
    OperatorSession(const Clock &clock, ports::PinVerifier &verifier, ports::Register &registry,
                    QObject *parent = nullptr);

    void setRoster(const domain::OperatorRoster &roster);
    [[nodiscard]] const QList<domain::Operator> &operators() const { return m_roster.operators; }
    [[nodiscard]] const std::optional<domain::Operator> &current() const { return m_current; }
    [[nodiscard]] bool isVerifying() const { return m_verifying; }
    /// UTC; invalid when sign-in of this operator is not locked. Five wrong tries lock for 30 s, doubling to 15 min.
    [[nodiscard]] QDateTime lockedUntil(const QString &operatorId) const;

    /// Verifies off the GUI thread; ends in signedIn() or signInFailed(). Opens the register on success.
    void signIn(const QString &operatorId, const QString &pin);
    /// The signed-in operator proves to be back at the screen; ends in presenceProved() or signInFailed().
    void provePresence(const QString &pin);
    /// Closes the register.
    void signOut();

Q_SIGNALS:
    void rosterChanged();
    void signedIn();
    void presenceProved();
    void signInFailed(clips::journey::SignInProblem problem);
    void signedOut();
    /// The register was opened, or why not.
    void registerOpened();
    void registerFailed(clips::ports::RegisterError error);
    void registerChanged();

public:
    /// A newer snapshot is on disk: takes it when no one would notice (nobody signed in opens nothing).
    void reloadRegister();

private:
    struct Tries
    {
        int wrong = 0;
        qint64 lockedUntilMs = 0; ///< monotonic
    };
    [[nodiscard]] std::optional<SignInProblem> refusal(const QString &operatorId) const;
    void verify(const domain::Operator &who, const QString &pin,
                void (OperatorSession::*onSuccess)(const domain::Operator &));
    void completeSignIn(const domain::Operator &who);
    void completePresence(const domain::Operator &who);
    void openRegister();

    const Clock &m_clock;
    ports::PinVerifier &m_verifier;
    ports::Register &m_register;
    domain::OperatorRoster m_roster;
    std::optional<domain::Operator> m_current;
    QHash<QString, Tries> m_tries;
    bool m_verifying = false;
};

} // namespace clips::journey
