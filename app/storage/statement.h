#pragma once

#include <QSqlQuery>
#include <memory>

namespace clips::storage {

/// The rows of one statement that ran. Gives the prepared statement back to the connection when it goes.
class Statement
{
    Q_DISABLE_COPY(Statement)
public:
    explicit Statement(std::shared_ptr<QSqlQuery> query)
        : m_query(std::move(query))
    {}
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement()
    {
        if (m_query)
            m_query->finish();
    }

    [[nodiscard]] bool next() { return m_query->next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] int numRowsAffected() const { return m_query->numRowsAffected(); }

private:
    std::shared_ptr<QSqlQuery> m_query; ///< shared with the connection, which keeps it prepared
};

} // namespace clips::storage
