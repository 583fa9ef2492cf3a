#include "main/scandesk.h"

#include "base/clock.h"
#include "domain/mrz.h"
#include "journey/recogniser.h"
#include "journey/sittingcontroller.h"

namespace clips::kiosk {

ScanDesk::ScanDesk(identity::ScanRouter::Options options, journey::SittingController &sitting,
                   journey::Recogniser &recogniser, const Clock &clock)
    : m_router(std::move(options))
    , m_sitting(sitting)
    , m_recogniser(recogniser)
    , m_clock(clock)
{}

void ScanDesk::route(const QString &text)
{
    using journey::ReadingProblem;
    if (m_sitting.step() != journey::Step::Recognise)
        return; // a scan means nothing on the other pages, and must never end up in a field
    const identity::Scan scan = m_router.classify(text);
    switch (scan.kind) {
    case identity::ScanKind::TaxCode:
        m_recogniser.readTaxCode(scan.text);
        return;
    case identity::ScanKind::Mrz: {
        const auto reading = domain::mrz::read(scan.text, toRome(m_clock.nowUtc()).date());
        if (reading)
            m_recogniser.readMrz(*reading);
        else
            m_recogniser.rejectScan(ReadingProblem::MrzInvalid);
        return;
    }
    case identity::ScanKind::ReceiptNumber:
    case identity::ScanKind::ReceiptCode:
    case identity::ScanKind::PaymentNotice:
        m_recogniser.rejectScan(ReadingProblem::NotAnIdentityCode);
        return;
    case identity::ScanKind::Unknown:
        if (scan.reason == identity::ScanReason::TaxCodeWrong)
            m_recogniser.readTaxCode(scan.text);
        else
            m_recogniser.rejectScan(ReadingProblem::NotAnIdentityCode, scan.text);
        return;
    case identity::ScanKind::Refused:
        m_recogniser.rejectScan(scan.reason == identity::ScanReason::TooLong ? ReadingProblem::ScanTooLong
                                                                             : ReadingProblem::ScanControlCharacters);
        return;
    }
}

} // namespace clips::kiosk
