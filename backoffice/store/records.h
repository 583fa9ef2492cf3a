#pragma once

#include "backoffice/store/database.h"
#include "wire/enrolmentbody.h"

#include <optional>

namespace clips::office {

/// The columns the office works with, beside the body as it came.
struct RecordRow
{
    QString enrolmentId;
    QString service;
    QString schoolYear;
    QString child;
    QString applicant;
    QString receiptNumber;
    QString protocolNumber;
    QString kioskId;
    QString presentedAt;
    QString receivedAt;
    QString state;
    QString application; ///< "new", "correction" or "withdrawal"
    QString standing;    ///< "open", "replaced", "withdrawn" or "closed"
    QString chainId;
    QString childKey;
    QString childId;
    QString childSource;
    QString identityKey;
    QString applicantKey;
    QString applicantId;
    QString sittingId;
    QString choice;

    [[nodiscard]] bool isOpen() const { return standing == u"open"; }
};

/// What `list` may be asked for. Empty means any.
struct RecordFilter
{
    QString state;
    QString schoolYear;
    QString service;
    bool inConflict = false;
};

/// What a decision on one record needs to know about a conflict.
struct ConflictRow
{
    QString leadingId;
    QString otherId;
    QString kind;
    QString settledAt; ///< empty: open
};

/// Reads enrolments; also from a read-only database.
class Records
{
public:
    explicit Records(Database &database);

    /// In order of protocol.
    [[nodiscard]] Result<QList<RecordRow>, OfficeError> list(const RecordFilter &filter = {});
    /// By enrolment id or protocol number. NotFound when there is none.
    [[nodiscard]] Result<RecordRow, OfficeError> find(const QString &idOrProtocol);
    /// The bytes as they came.
    [[nodiscard]] Result<QByteArray, OfficeError> body(const QString &enrolmentId);
    /// The records of one line of corrections, oldest first.
    [[nodiscard]] Result<QList<RecordRow>, OfficeError> chain(const QString &chainId);
    /// The records of one receipt.
    [[nodiscard]] Result<QList<RecordRow>, OfficeError> ofReceipt(const QString &receiptNumber);
    /// Open records of one service and year, neither refused nor renounced, whose child is, or looks like, this one.
    [[nodiscard]] Result<QList<RecordRow>, OfficeError> openOfChild(const RecordRow &like);
    /// Open records of children, neither refused nor renounced, by register id.
    [[nodiscard]] Result<QList<RecordRow>, OfficeError> openOfChildren(const QStringList &childIds);
    /// Records that wait for one that has not come yet: they name its id, or its receipt.
    [[nodiscard]] Result<QList<RecordRow>, OfficeError> waitingFor(const RecordRow &row);
    [[nodiscard]] Result<QList<RecordRow>, OfficeError> ofEmergency(const QString &emergencyId);
    [[nodiscard]] Result<QList<ConflictRow>, OfficeError> conflictsOf(const QString &enrolmentId);

private:
    [[nodiscard]] Result<QList<RecordRow>, OfficeError> rows(const QString &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace clips::office
