#include "fuzztarget.h"
#include "wire/acknowledgement.h"

using namespace clips;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    if (const auto outcomes = wire::decodeOutcomes(body)) {
        const auto again = wire::decodeOutcomes(wire::encodeOutcomes(*outcomes));
        fuzz::must(again && again->size() == outcomes->size(), "outcomes read are outcomes written");
    }
    if (const auto answer = wire::decodeAcknowledgements(body)) {
        for (const wire::Acknowledgement &one : answer->acknowledgements) {
            const bool stored =
                one.result == wire::IntakeResult::Stored || one.result == wire::IntakeResult::AlreadyStored;
            fuzz::must(!stored || !one.enrolmentId.isNull(), "what is stored has an id");
        }
    }
    return 0;
}
