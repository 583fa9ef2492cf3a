#include "ports/printledger.h"

#include <QMap>
#include <algorithm>

namespace clips::ports {

namespace {

/// From the state that is furthest behind.
constexpr PrintState order[] = {PrintState::Failed, PrintState::None,    PrintState::Queued, PrintState::Printing,
                                PrintState::Kept,   PrintState::Printed, PrintState::Waived, PrintState::Confirmed};

auto rank(PrintState state)
{
    return std::distance(std::begin(order), std::find(std::begin(order), std::end(order), state));
}

} // namespace

bool isPaperSettled(PrintState state)
{
    return state != PrintState::None && state != PrintState::Failed;
}

Paper paperOf(const QList<PrintRow> &rows)
{
    Paper paper;
    if (rows.isEmpty())
        return paper;
    QMap<domain::ReceiptSheet, PrintRow> latest;
    for (const PrintRow &row : rows) {
        latest.insert(row.sheet, row);
        if (paper.code.isEmpty())
            paper.code = row.code;
        if (row.sheet == domain::ReceiptSheet::Office)
            continue;
        paper.copies = std::max(paper.copies, row.copy);
        paper.mayHaveLeft = paper.mayHaveLeft || row.job != 0;
    }
    const auto behind = std::min_element(latest.begin(), latest.end(), [](const PrintRow &one, const PrintRow &other) {
        return rank(one.state) < rank(other.state);
    });
    paper.state = behind->state;
    paper.reason = behind->reason;
    paper.missing.clear();
    for (const domain::ReceiptSheet sheet : {domain::ReceiptSheet::Office, domain::ReceiptSheet::Guardian}) {
        if (latest.contains(sheet) && !isPaperSettled(latest.value(sheet).state))
            paper.missing.append(sheet);
    }
    return paper;
}

} // namespace clips::ports
