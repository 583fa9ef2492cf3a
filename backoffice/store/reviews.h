#pragma once

#include "backoffice/store/arrival.h"
#include "backoffice/store/database.h"

#include <QStringList>

namespace clips::office {

/// A reason as it is kept.
struct KeptReason
{
    ReviewReason reason;
    QString foundAt;
    QString settledAt; ///< empty: still open
    QString settledBy;
};

/// Why records wait for a person. Reasons are settled, never deleted.
class Reviews
{
public:
    explicit Reviews(Database &database);

    [[nodiscard]] Result<void, OfficeError> add(const QString &enrolmentId, const QList<ReviewReason> &reasons,
                                                const QDateTime &at);
    /// Codes that are not settled, in the order they were found, each once.
    [[nodiscard]] Result<QStringList, OfficeError> open(const QString &enrolmentId);
    [[nodiscard]] Result<QList<KeptReason>, OfficeError> all(const QString &enrolmentId);
    /// Every open reason, or those of one code.
    [[nodiscard]] Result<void, OfficeError> settle(const QString &enrolmentId, const QString &by, const QDateTime &at,
                                                   const QString &code = {});

private:
    Database &m_database;
};

} // namespace clips::office
