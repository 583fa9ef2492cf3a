#pragma once

#include "backoffice/store/database.h"

namespace clips::office {

/// The numbers by which meal and bus systems know a child: given once, the same for ever, made of nothing.
class ChildNumbers
{
public:
    explicit ChildNumbers(Database &database);

    /// Makes sure that the child has a number. `sameAs`: another key of the same child, of a code or a birth that came
    /// later; empty: none. Only inside a transaction.
    [[nodiscard]] Result<void, OfficeError> ensure(const QString &childKey, const QString &sameAs = {});
    /// "B0000123"; NotFound when the child never applied.
    [[nodiscard]] Result<QString, OfficeError> numberOf(const QString &childKey);

private:
    Database &m_database;
};

} // namespace clips::office
