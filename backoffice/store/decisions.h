#pragma once

#include "backoffice/store/records.h"
#include "base/clock.h"
#include "domain/outcome.h"

namespace clips::office {

/// What a person at the office decides about one application.
struct Decision
{
    QString enrolmentId;
    domain::OutcomeState state = domain::OutcomeState::Received;
    QString reason{}; ///< one of domain::outcomeReasonCodes(), or empty
    QString note{};   ///< at most 500 characters, for the applicant; nothing about anybody else
    int position = 0; ///< on the waiting list, from 1; only there
    QString noticeNumber{};
    int amountCents = 0;
    QString payeeTaxCode{};
    QString decidedBy{};
};

enum class DecisionError {
    Store,          ///< see OfficeError; nothing changed
    NotFound,       ///< no such application
    NotOpen,        ///< replaced, withdrawn or a withdrawal: nothing to give
    WrongStep,      ///< this state does not follow the present one
    ConflictOpen,   ///< another application for the same place is open: decide that one first
    PositionNeeded, ///< the waiting list has positions from 1, other states have none
    UnknownReason,
    NoteTooLong,
    WrongNotice, ///< neither what domain::paymentCode() takes nor none of the three
    NobodySaid,  ///< a decision has an author
};

/// Decisions of people. Each is a new outcome; none is ever changed.
class Decisions
{
public:
    Decisions(Database &database, const Clock &clock);

    /// One transaction. It settles what the record waited for; a held correction or withdrawal takes effect with
    /// Received. Refusing or taking back one of two applications for the same place lets the other one go on.
    [[nodiscard]] Result<void, DecisionError> decide(const Decision &decision);

    /// Which states may follow which (domain reference 5.3).
    [[nodiscard]] static bool mayFollow(const QString &present, domain::OutcomeState next);

private:
    [[nodiscard]] Result<void, DecisionError> checked(const Decision &decision, const RecordRow &row);
    [[nodiscard]] Result<void, OfficeError> write(const Decision &decision, const RecordRow &row);

    Database &m_database;
    const Clock &m_clock;
    Records m_records;
};

} // namespace clips::office
