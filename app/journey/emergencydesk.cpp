#include "journey/emergencydesk.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "journey/operatorgate.h"
#include "journey/operatorsession.h"

namespace clips::journey {

using domain::EmergencyPeriod;
using ports::StoreError;

namespace {
constexpr int recordsShown = 20;
}

EmergencyDesk::EmergencyDesk(ports::EmergencyRegister &store, const OperatorSession &session, OperatorGate &gate,
                             const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_gate(gate)
    , m_clock(clock)
    , m_random(random)
{}

void EmergencyDesk::setPolicy(int warningHours, const QString &authorisation)
{
    m_warningHours = warningHours;
    m_authorisation = authorisation;
    Q_EMIT changed();
}

std::optional<EmergencyPeriod> EmergencyDesk::open() const
{
    if (m_records.isEmpty() || !m_records.first().period.isOpen())
        return std::nullopt;
    return m_records.first().period;
}

QDateTime EmergencyDesk::authorisedUntil() const
{
    const auto period = open();
    return period ? period->authorisedUntil(m_warningHours) : QDateTime();
}

bool EmergencyDesk::needsAuthorisation() const
{
    return open() && m_clock.nowUtc() >= authorisedUntil();
}

void EmergencyDesk::refresh()
{
    const auto period = open();
    if (period && m_clock.nowUtc() >= period->limit())
        m_store.end(period->id, period->limit(), {}).then(this, [this](const Result<void, StoreError> &) { read(); });
    else
        read();
}

void EmergencyDesk::read()
{
    m_store.records(recordsShown).then(this, [this](const Result<QList<ports::EmergencyRecord>, StoreError> &records) {
        if (!records) {
            Q_EMIT failed(records.error());
            return;
        }
        const bool wasKnown = open().has_value();
        m_records = *records;
        Q_EMIT changed();
        // A period of before the start of the program may have come to its limit meanwhile.
        if (!wasKnown && open() && m_clock.nowUtc() >= open()->limit())
            refresh();
    });
}

void EmergencyDesk::take(const Result<void, StoreError> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
    read();
}

EmergencyProblem EmergencyDesk::start(const QString &authorisation, domain::EmergencyCause cause, const QString &words)
{
    if (cause == domain::EmergencyCause::Other && words.trimmed().isEmpty())
        return EmergencyProblem::CauseMissing;
    EmergencyPeriod period;
    period.authorisation = authorisation.trimmed().left(longestText);
    period.cause = cause;
    period.causeWords = words.trimmed().left(longestText);
    return begin(period);
}

EmergencyProblem EmergencyDesk::renew(const QString &authorisation)
{
    const auto before = open();
    if (!before)
        return EmergencyProblem::NotAllowed;
    EmergencyPeriod period;
    period.continues = before->id;
    period.authorisation = authorisation.trimmed().left(longestText);
    period.cause = before->cause;
    period.causeWords = before->causeWords;
    return begin(period);
}

EmergencyProblem EmergencyDesk::begin(EmergencyPeriod period)
{
    if (!m_gate.allows(OperatorCommand::EmergencyStart))
        return EmergencyProblem::NotAllowed;
    if (period.authorisation.isEmpty())
        return EmergencyProblem::AuthorisationMissing;
    period.id = uuidV7(m_clock, m_random);
    period.startedAt = m_clock.nowUtc();
    period.startedBy = m_session.current()->id;
    m_store.start(period).then(this, [this](const Result<void, StoreError> &done) { take(done); });
    return EmergencyProblem::None;
}

EmergencyProblem EmergencyDesk::end()
{
    const auto period = open();
    if (!m_gate.allows(OperatorCommand::EmergencyEnd) || !period)
        return EmergencyProblem::NotAllowed;
    // A clock that was set back must not keep the register open.
    const QDateTime at = std::max(m_clock.nowUtc(), period->startedAt);
    m_store.end(period->id, at, m_session.current()->id).then(this, [this](const Result<void, StoreError> &done) {
        take(done);
    });
    return EmergencyProblem::None;
}

} // namespace clips::journey
