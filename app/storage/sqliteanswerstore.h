#pragma once

#include "ports/answerstore.h"

namespace clips {
class Clock;
}
namespace clips::ports {
class Sealer;
}

namespace clips::storage {

class Database;

/// The office's answers in the kiosk's own file. Database, sealer and clock must outlive it and all its futures.
class SqliteAnswerStore final : public ports::AnswerStore
{
    Q_DISABLE_COPY_MOVE(SqliteAnswerStore)
public:
    SqliteAnswerStore(Database &database, const ports::Sealer &sealer, const Clock &clock);

    QFuture<Result<QList<ports::AnswerRow>, ports::StoreError>> answers(int limit) override;
    QFuture<Result<ports::OpenedAnswer, ports::StoreError>> openAnswer(const QUuid &enrolmentId,
                                                                       const QString &operatorId) override;

private:
    Database &m_database;
    const ports::Sealer &m_sealer;
    const Clock &m_clock;
};

} // namespace clips::storage
