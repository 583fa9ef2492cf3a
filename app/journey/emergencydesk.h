#pragma once

#include "domain/emergency.h"
#include "ports/emergencyregister.h"

#include <QObject>
#include <optional>

namespace clips {
class Clock;
class RandomSource;
} // namespace clips

namespace clips::journey {

class OperatorGate;
class OperatorSession;

/// What keeps the emergency register from being started or continued.
enum class EmergencyProblem { None, NotAllowed, AuthorisationMissing, CauseMissing };

/// The emergency register as the desk sees it: a supervisor starts, continues and ends it. GUI thread.
class EmergencyDesk : public QObject
{
    Q_OBJECT
public:
    static constexpr int longestText = 200; ///< letters of authorisation and cause

    EmergencyDesk(ports::EmergencyRegister &store, const OperatorSession &session, OperatorGate &gate,
                  const Clock &clock, RandomSource &random, QObject *parent = nullptr);

    /// What the office decided: after how many hours a first authorisation is used up, and its standing text.
    void setPolicy(int warningHours, const QString &authorisation);
    [[nodiscard]] const QString &standingAuthorisation() const { return m_authorisation; }

    /// Reads again; a period that came to its limit is ended first. Ends in changed() or failed().
    void refresh();
    /// Newest first.
    [[nodiscard]] const QList<ports::EmergencyRecord> &records() const { return m_records; }
    [[nodiscard]] std::optional<domain::EmergencyPeriod> open() const;
    /// The authorisation of the open period is used up: a new one is needed, or the end.
    [[nodiscard]] bool needsAuthorisation() const;
    [[nodiscard]] QDateTime authorisedUntil() const; ///< UTC; invalid when none is open

    /// Each ends in changed() or failed() when it answers None. words: mandatory for Other.
    EmergencyProblem start(const QString &authorisation, domain::EmergencyCause cause, const QString &words);
    /// A new authorisation for the same cause: a new period at the instant the old one ends.
    EmergencyProblem renew(const QString &authorisation);
    EmergencyProblem end();

Q_SIGNALS:
    void changed();
    void failed(clips::ports::StoreError error);

private:
    EmergencyProblem begin(domain::EmergencyPeriod period);
    void read();
    void take(const Result<void, ports::StoreError> &done);

    ports::EmergencyRegister &m_store;
    const OperatorSession &m_session;
    OperatorGate &m_gate;
    const Clock &m_clock;
    RandomSource &m_random;
    QList<ports::EmergencyRecord> m_records;
    int m_warningHours = 24;
    QString m_authorisation;
};

} // namespace clips::journey
