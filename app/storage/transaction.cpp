#include "storage/transaction.h"

#include "storage/connection.h"

namespace clips::storage {

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    if (auto begin = m_connection.run(QStringLiteral("BEGIN IMMEDIATE")); begin)
        m_open = true;
    else
        m_begun = Failure{begin.error()};
}

Transaction::~Transaction()
{
    // A broken handle is closed by Database; the journal undoes the change when the file is opened again.
    if (m_open && !m_connection.isBroken())
        (void)m_connection.run(QStringLiteral("ROLLBACK"));
}

Result<void, ports::StoreError> Transaction::commit()
{
    auto commit = m_connection.run(QStringLiteral("COMMIT"));
    if (!commit)
        return Failure{commit.error()};
    m_open = false;
    return {};
}

} // namespace clips::storage
