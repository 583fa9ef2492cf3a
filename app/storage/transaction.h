#pragma once

#include "base/result.h"
#include "ports/storeerror.h"

#include <QtGlobal>

namespace clips::storage {

class Connection;

/// All or nothing: rolls back in its destructor unless committed.
class Transaction
{
    Q_DISABLE_COPY_MOVE(Transaction)
public:
    explicit Transaction(Connection &connection);
    ~Transaction();

    /// Whether BEGIN worked; the first thing to ask.
    [[nodiscard]] Result<void, ports::StoreError> begun() const { return m_begun; }
    /// When it has a value, everything since the constructor is on the disk to stay.
    [[nodiscard]] Result<void, ports::StoreError> commit();

private:
    Connection &m_connection;
    Result<void, ports::StoreError> m_begun;
    bool m_open = false;
};

} // namespace clips::storage
