#include "printing/printerwatch.h"

#include "printing/printworker.h"

namespace clips::printing {

PrinterWatch::PrinterWatch(const PrintWorker &worker)
    : m_worker(worker)
{
    connect(&worker, &PrintWorker::printerTroubleChanged, this, &PrinterWatch::stateChanged);
}

QString PrinterWatch::reason() const
{
    return m_worker.printerTrouble();
}

} // namespace clips::printing
