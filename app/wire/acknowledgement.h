#pragma once

#include "wire/jsonreader.h"

#include <QList>
#include <QUuid>

namespace clips::wire {

/// What the office decided about one enrolment of a batch.
enum class IntakeResult {
    Stored,        ///< "stored": new at the office
    AlreadyStored, ///< "already_stored": the same id with the same bytes was there
    Conflict,      ///< "conflict": the same id with other bytes (422); our fault or tampering
    Invalid,       ///< "invalid": cannot be understood (400); set aside
    NeedsReview,   ///< "needs_review": stored, but a person must look (duplicate, other parent's choice)
};

[[nodiscard]] QString intakeResultCode(IntakeResult result);

/// The office's word on one enrolment. Stored only counts when id and hash are ours.
struct Acknowledgement
{
    QUuid enrolmentId; ///< null only for Invalid bodies without a readable id
    int position = 0;  ///< line in the batch, from 0
    IntakeResult result = IntakeResult::Invalid;
    QString bodyHash;       ///< SHA-256 hex of the bytes received
    QString protocolNumber; ///< "2026/0000123", empty unless stored
    QDateTime receivedAt;   ///< office time, UTC
    QString reason;         ///< for Conflict, Invalid, NeedsReview; no personal data
    QString signature{};    ///< the office's, over all of the above but reason and position; see officesignature.h
};

/// Answer of POST /enrolment-batches.
[[nodiscard]] QByteArray encodeAcknowledgements(const QString &officeId, const QList<Acknowledgement> &list);

struct BatchAnswer
{
    QString officeId;
    QList<Acknowledgement> acknowledgements;
};
[[nodiscard]] Result<BatchAnswer, WireError> decodeAcknowledgements(const QByteArray &body);

/// One entry of the outcome feed, GET /outcomes?after=N.
struct Outcome
{
    qint64 sequence = 0; ///< grows by time of decision; the cursor of the next request
    QUuid enrolmentId;
    QString state; ///< domain::outcomeStateCode(), decided by the office
    QString protocolNumber;
    QString note;           ///< in the office's words, at most 500 characters; may be empty
    QString reason{};       ///< one of domain::outcomeReasonCodes(); may be empty
    int position = 0;       ///< on the waiting list, from 1; 0: none
    QString noticeNumber{}; ///< pagoPA, 18 digits; empty: nothing to pay here
    int amountCents = 0;    ///< of the notice, euro cents
    QString payeeTaxCode{}; ///< of the notice: the body's fiscal code, 11 digits
    QDateTime decidedAt{};  ///< UTC; invalid: not told
};
[[nodiscard]] QByteArray encodeOutcomes(const QList<Outcome> &list);
[[nodiscard]] Result<QList<Outcome>, WireError> decodeOutcomes(const QByteArray &body);

} // namespace clips::wire
