#include "printing/cupsreceiptprinter.h"

namespace clips::printing {

CupsReceiptPrinter::CupsReceiptPrinter(Options options, const Clock &clock, const ports::ReceiptSigner *signer)
    : m_worker(std::move(options), clock, signer)
    , m_watch(m_worker)
{}

CupsReceiptPrinter::~CupsReceiptPrinter() = default;

void CupsReceiptPrinter::print(const domain::Receipt &receipt, QObject *context,
                               std::function<void(const ports::PrintProgress &)> onProgress)
{
    m_worker.add(listen(context, std::move(onProgress)), receipt);
}

void CupsReceiptPrinter::printLetter(const domain::ActivationLetter &letter, const domain::OfficeDetails &office,
                                     QObject *context, std::function<void(const ports::PrintProgress &)> onProgress)
{
    m_worker.add(listen(context, std::move(onProgress)), LetterPaper{letter, office});
}

void CupsReceiptPrinter::printClosing(const domain::DayClosing &closing, const domain::OfficeDetails &office,
                                      QObject *context, std::function<void(const ports::PrintProgress &)> onProgress)
{
    m_worker.add(listen(context, std::move(onProgress)), ClosingPaper{closing, office});
}

quint64 CupsReceiptPrinter::listen(QObject *context, std::function<void(const ports::PrintProgress &)> onProgress)
{
    const quint64 ticket = m_worker.nextTicket();
    // Qt forgets the connection with the context; it is shared with its own slot, which ends it after the final state.
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
    return ticket;
}

} // namespace clips::printing
