#include "backoffice/store/batchjobs.h"

#include "backoffice/store/query.h"
#include "wire/digest.h"
#include "wire/jsonreader.h"

namespace clips::office {

BatchJobs::BatchJobs(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<std::optional<BatchJobs::Job>, OfficeError> BatchJobs::find(const QString &kioskId, const QString &key)
{
    auto row =
        runQuery(m_database, QStringLiteral("SELECT body, answer FROM batch_job WHERE kiosk_id = ? AND batch_key = ?"),
                 {kioskId, key});
    if (!row)
        return Failure{row.error()};
    if (!row->next())
        return std::optional<Job>();
    return std::optional(Job{row->value(0).toByteArray(), row->value(1).toByteArray()});
}

Result<bool, OfficeError> BatchJobs::take(const QString &kioskId, const QString &key, const QByteArray &body)
{
    constexpr qint64 daySeconds = 24 * 3600;
    const auto swept = runQuery(m_database,
                                QStringLiteral("DELETE FROM batch_job WHERE taken_at < ?"
                                               " AND length(answer) > 0"),
                                {wire::instantText(m_clock.nowUtc().addSecs(-daySeconds))});
    if (!swept)
        return Failure{swept.error()};
    const QString hash = wire::bodyHash(body);
    const auto taken = runQuery(m_database,
                                QStringLiteral("INSERT INTO batch_job (kiosk_id, batch_key, body_sha256, body, answer,"
                                               " taken_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                                {kioskId, key, hash, body, QByteArray(""), wire::instantText(m_clock.nowUtc())});
    if (!taken)
        return Failure{taken.error()};
    auto known =
        runQuery(m_database, QStringLiteral("SELECT body_sha256 FROM batch_job WHERE kiosk_id = ? AND batch_key = ?"),
                 {kioskId, key});
    if (!known)
        return Failure{known.error()};
    return known->next() && known->value(0).toString() == hash;
}

Result<void, OfficeError> BatchJobs::answer(const QString &kioskId, const QString &key, const QByteArray &answer)
{
    const auto done = runQuery(
        m_database, QStringLiteral("UPDATE batch_job SET answer = ?, body = ? WHERE kiosk_id = ? AND batch_key = ?"),
        {answer, QByteArray(""), kioskId, key});
    if (!done)
        return Failure{done.error()};
    return {};
}

} // namespace clips::office
