#include "backoffice/store/records.h"

#include "backoffice/store/query.h"

namespace clips::office {

namespace {

// The one list of columns; each statement below is a constant text made of it and its own condition.
#define RECORD_COLUMNS                                                                                                 \
    "SELECT enrolment_id, service, school_year, child_name, applicant_name, receipt_number, protocol_number, "         \
    "kiosk_id, presented_at, received_at, state, application, standing, chain_id, child_key, child_id, child_source, " \
    "identity_key, applicant_key, applicant_id, sitting_id, choice FROM enrolment "

RecordRow fromRow(const Statement &row)
{
    const auto text = [&](int column) { return row.value(column).toString(); };
    return {text(0),  text(1),  text(2),  text(3),  text(4),  text(5),  text(6),  text(7),
            text(8),  text(9),  text(10), text(11), text(12), text(13), text(14), text(15),
            text(16), text(17), text(18), text(19), text(20), text(21)};
}

} // namespace

Records::Records(Database &database)
    : m_database(database)
{}

Result<QList<RecordRow>, OfficeError> Records::rows(const QString &sql, const QVariantList &values)
{
    auto found = runQuery(m_database, sql, values);
    if (!found)
        return Failure{found.error()};
    QList<RecordRow> list;
    while (found->next())
        list.append(fromRow(*found));
    return list;
}

Result<QList<RecordRow>, OfficeError> Records::list(const RecordFilter &filter)
{
    return rows(
        QStringLiteral(RECORD_COLUMNS
                       "WHERE (? = '' OR state = ?) AND (? = '' OR school_year = ?) AND (? = '' OR service = ?) "
                       "AND (? = 0 OR enrolment_id IN (SELECT leading_id FROM conflict WHERE settled_at = '') "
                       "OR enrolment_id IN (SELECT other_id FROM conflict WHERE settled_at = '')) "
                       "ORDER BY protocol_number"),
        {filter.state, filter.state, filter.schoolYear, filter.schoolYear, filter.service, filter.service,
         filter.inConflict ? 1 : 0});
}

Result<RecordRow, OfficeError> Records::find(const QString &idOrProtocol)
{
    const auto found = rows(QStringLiteral(RECORD_COLUMNS "WHERE enrolment_id = ? OR protocol_number = ?"),
                            {idOrProtocol.toLower(), idOrProtocol});
    if (!found)
        return Failure{found.error()};
    if (found->isEmpty())
        return Failure{OfficeError::NotFound};
    return found->first();
}

Result<QByteArray, OfficeError> Records::body(const QString &enrolmentId)
{
    auto found =
        runQuery(m_database, QStringLiteral("SELECT body FROM enrolment WHERE enrolment_id = ?"), {enrolmentId});
    if (!found)
        return Failure{found.error()};
    if (!found->next())
        return Failure{OfficeError::NotFound};
    return found->value(0).toByteArray();
}

Result<QList<RecordRow>, OfficeError> Records::chain(const QString &chainId)
{
    return rows(QStringLiteral(RECORD_COLUMNS "WHERE chain_id = ? ORDER BY presented_at, protocol_number"), {chainId});
}

Result<QList<RecordRow>, OfficeError> Records::ofReceipt(const QString &receiptNumber)
{
    return rows(QStringLiteral(RECORD_COLUMNS "WHERE receipt_number = ? ORDER BY protocol_number"), {receiptNumber});
}

Result<QList<RecordRow>, OfficeError> Records::openOfChild(const RecordRow &like)
{
    return rows(
        QStringLiteral(
            RECORD_COLUMNS
            "WHERE standing = 'open' AND state NOT IN ('refused', 'renounced') "
            "AND service = ? AND school_year = ? AND enrolment_id <> ? "
            "AND (child_key = ? OR (child_id <> '' AND child_id = ?) OR (identity_key <> '' AND identity_key = ?)) "
            "ORDER BY presented_at, protocol_number"),
        {like.service, like.schoolYear, like.enrolmentId, like.childKey, like.childId, like.identityKey});
}

Result<QList<RecordRow>, OfficeError> Records::openOfChildren(const QStringList &childIds)
{
    QList<RecordRow> all;
    for (const QString &childId : childIds) {
        const auto found =
            rows(QStringLiteral(
                     RECORD_COLUMNS
                     "WHERE child_id = ? AND standing = 'open' AND state NOT IN ('refused', 'renounced') ORDER BY "
                     "presented_at, protocol_number"),
                 {childId});
        if (!found)
            return found;
        all += *found;
    }
    return all;
}

Result<QList<RecordRow>, OfficeError> Records::waitingFor(const RecordRow &row)
{
    return rows(QStringLiteral(RECORD_COLUMNS
                               "WHERE application <> 'new' AND enrolment_id IN (SELECT enrolment_id FROM review_reason "
                               "WHERE code = 'replaces_unknown' AND settled_at = '') AND (replaces_id = ? OR "
                               "(replaces_id = '' AND replaces_receipt = ? AND service = ? AND child_key = ?)) "
                               "ORDER BY protocol_number"),
                {row.enrolmentId, row.receiptNumber, row.service, row.childKey});
}

Result<QList<RecordRow>, OfficeError> Records::ofEmergency(const QString &emergencyId)
{
    return rows(QStringLiteral(RECORD_COLUMNS "WHERE emergency_id = ? ORDER BY receipt_number, protocol_number"),
                {emergencyId});
}

Result<QList<ConflictRow>, OfficeError> Records::conflictsOf(const QString &enrolmentId)
{
    auto found = runQuery(m_database,
                          QStringLiteral("SELECT leading_id, other_id, kind, settled_at FROM conflict WHERE "
                                         "leading_id = ? OR other_id = ? ORDER BY found_at, leading_id, other_id"),
                          {enrolmentId, enrolmentId});
    if (!found)
        return Failure{found.error()};
    QList<ConflictRow> list;
    while (found->next())
        list.append({found->value(0).toString(), found->value(1).toString(), found->value(2).toString(),
                     found->value(3).toString()});
    return list;
}

} // namespace clips::office
