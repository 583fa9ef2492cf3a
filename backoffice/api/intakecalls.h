#pragma once

#include "backoffice/http/router.h"
#include "backoffice/records/officeexaminer.h"
#include "backoffice/store/batchjobs.h"
#include "wire/officesignature.h"

namespace clips::office {

/// POST /enrolment-batches with its result asked for later, PUT /enrolments/{enrolment_id}, GET /outcomes.
class IntakeCalls
{
public:
    IntakeCalls(Database &database, const Clock &clock, const wire::P256Key &signingKey,
                std::function<bool(std::function<void()>)> later);
    void addTo(Router &router);

    static constexpr int maxBatchLines = 50;
    static constexpr qint64 maxBatchBytes = 512 * 1024;
    static constexpr int outcomesPerPage = 500;

private:
    [[nodiscard]] Response batch(const Call &call);
    [[nodiscard]] Response batchLater(const Call &call);
    [[nodiscard]] Response batchState(const Call &call);
    [[nodiscard]] Response batchResult(const Call &call);
    [[nodiscard]] Result<QByteArray, OfficeError> answerTo(const QByteArray &lines, const QString &kioskId);
    void work(const QString &kioskId, const QString &key);
    [[nodiscard]] Response single(const Call &call);
    [[nodiscard]] Response outcomes(const Call &call);
    /// Takes the bodies in and signs each answer.
    [[nodiscard]] Result<QList<wire::Acknowledgement>, OfficeError> receive(const QByteArrayList &bodies,
                                                                            const QString &kioskId);

    Database &m_database;
    const Clock &m_clock;
    const wire::P256Key &m_signingKey;
    std::function<bool(std::function<void()>)> m_later;
    OfficeExaminer m_examiner;
};

} // namespace clips::office
