#include "backoffice/store/query.h"

namespace clips::office {

Result<Statement, OfficeError> runQuery(Database &database, const QString &sql, const QVariantList &values)
{
    Statement statement = database.prepare(sql);
    for (const QVariant &value : values) {
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        statement.addBindValue(isNullText ? QVariant(QStringLiteral("")) : value);
    }
    if (const auto done = Database::run(statement); !done)
        return Failure{done.error()};
    return statement;
}

} // namespace clips::office
