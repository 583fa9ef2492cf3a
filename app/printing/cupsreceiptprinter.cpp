#include "printing/cupsreceiptprinter.h"

namespace clips::printing {

CupsReceiptPrinter::CupsReceiptPrinter(Options options, const Clock &clock)
    : m_worker(std::move(options), clock)
    , m_watch(m_worker)
{}

CupsReceiptPrinter::~CupsReceiptPrinter() = default;

void CupsReceiptPrinter::print(const domain::Receipt &receipt, QObject *context,
                               std::function<void(const ports::PrintProgress &)> onProgress)
{
    const quint64 ticket = m_worker.nextTicket();
    // Connected before the worker knows the receipt, so that nothing is missed. Qt forgets the connection with the
    // context; it is shared with its own slot, which ends it after the final state.
    const auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = QObject::connect(
        &m_worker, &PrintWorker::progressed, context,
        [ticket, connection, tell = std::move(onProgress)](quint64 whose, const ports::PrintProgress &progress) {
            if (whose != ticket)
                return;
            const auto told = tell; // the slot may end with its connection
            if (progress.isFinal())
                QObject::disconnect(*connection);
            told(progress);
        },
        Qt::QueuedConnection);
    m_worker.add(ticket, receipt);
}

} // namespace clips::printing
