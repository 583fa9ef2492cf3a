#include "backoffice/store/reviews.h"

#include "backoffice/store/query.h"
#include "wire/jsonreader.h"

namespace clips::office {

Reviews::Reviews(Database &database)
    : m_database(database)
{}

Result<void, OfficeError> Reviews::add(const QString &enrolmentId, const QList<ReviewReason> &reasons,
                                       const QDateTime &at)
{
    for (const ReviewReason &reason : reasons) {
        const auto done =
            runQuery(m_database,
                     QStringLiteral("INSERT INTO review_reason (enrolment_id, code, detail, found_at) VALUES "
                                    "(?, ?, ?, ?)"),
                     {enrolmentId, reason.code, reason.detail, wire::instantText(at)});
        if (!done)
            return Failure{done.error()};
    }
    return {};
}

Result<QList<KeptReason>, OfficeError> Reviews::all(const QString &enrolmentId)
{
    auto rows = runQuery(m_database,
                         QStringLiteral("SELECT code, detail, found_at, settled_at, settled_by FROM review_reason "
                                        "WHERE enrolment_id = ? ORDER BY found_at, code"),
                         {enrolmentId});
    if (!rows)
        return Failure{rows.error()};
    QList<KeptReason> list;
    while (rows->next())
        list.append({{rows->value(0).toString(), rows->value(1).toString()},
                     rows->value(2).toString(),
                     rows->value(3).toString(),
                     rows->value(4).toString()});
    return list;
}

Result<QStringList, OfficeError> Reviews::open(const QString &enrolmentId)
{
    const auto kept = all(enrolmentId);
    if (!kept)
        return Failure{kept.error()};
    QStringList codes;
    for (const KeptReason &reason : *kept) {
        if (reason.settledAt.isEmpty() && !codes.contains(reason.reason.code))
            codes.append(reason.reason.code);
    }
    return codes;
}

Result<void, OfficeError> Reviews::settle(const QString &enrolmentId, const QString &by, const QDateTime &at,
                                          const QString &code)
{
    const auto done =
        runQuery(m_database,
                 QStringLiteral("UPDATE review_reason SET settled_at = ?, settled_by = ? WHERE enrolment_id = ? AND "
                                "settled_at = '' AND (? = '' OR code = ?)"),
                 {wire::instantText(at), by, enrolmentId, code, code});
    if (!done)
        return Failure{done.error()};
    return {};
}

} // namespace clips::office
