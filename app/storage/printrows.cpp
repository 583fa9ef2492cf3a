#include "storage/printrows.h"

#include "storage/connection.h"
#include "storage/enrolmentrows.h"

namespace clips::storage {

using domain::ReceiptSheet;
using ports::PrintState;
using ports::StoreError;

namespace {

constexpr PrintState allStates[] = {PrintState::None,    PrintState::Queued,    PrintState::Printing,
                                    PrintState::Printed, PrintState::Confirmed, PrintState::Failed,
                                    PrintState::Kept,    PrintState::Waived};

PrintState stateFrom(const QString &code)
{
    for (const PrintState state : allStates) {
        if (printStateCode(state) == code)
            return state;
    }
    return PrintState::None;
}

} // namespace

QString printStateCode(PrintState state)
{
    switch (state) {
    case PrintState::None:
        return QStringLiteral("none");
    case PrintState::Queued:
        return QStringLiteral("queued");
    case PrintState::Printing:
        return QStringLiteral("printing");
    case PrintState::Printed:
        return QStringLiteral("printed");
    case PrintState::Confirmed:
        return QStringLiteral("confirmed");
    case PrintState::Failed:
        return QStringLiteral("failed");
    case PrintState::Kept:
        return QStringLiteral("kept");
    case PrintState::Waived:
        return QStringLiteral("waived");
    }
    Q_UNREACHABLE();
}

QString sheetCode(ReceiptSheet sheet)
{
    switch (sheet) {
    case ReceiptSheet::Guardian:
        return QStringLiteral("guardian");
    case ReceiptSheet::Office:
        return QStringLiteral("office");
    }
    Q_UNREACHABLE();
}

Result<QList<ports::PrintRow>, StoreError> printRowsOf(Connection &connection, const QString &receiptNumber)
{
    auto query = connection.run(QStringLiteral("SELECT print_id, sheet, copy, operator_id, started_at, job, state,"
                                               " reason, code FROM print WHERE receipt_number = ? ORDER BY sequence"),
                                {receiptNumber});
    if (!query)
        return Failure{query.error()};
    QList<ports::PrintRow> rows;
    while (query->next()) {
        const bool isOffices = query->value(1).toString() == sheetCode(ReceiptSheet::Office);
        rows.append({QUuid::fromString(query->value(0).toString()), receiptNumber,
                     isOffices ? ReceiptSheet::Office : ReceiptSheet::Guardian, query->value(2).toInt(),
                     query->value(3).toString(), timeFrom(query->value(4)), query->value(5).toInt(),
                     stateFrom(query->value(6).toString()), query->value(7).toString(), query->value(8).toString()});
    }
    return rows;
}

} // namespace clips::storage
