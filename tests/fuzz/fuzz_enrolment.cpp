#include "fuzztarget.h"
#include "wire/enrolmentbody.h"

using namespace clips;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto body = wire::decodeEnrolment(fuzz::bytesOf(data, size));
    if (!body)
        return 0;
    fuzz::must(!body->enrolment.id.isNull(), "an enrolment has an id");
    if (const auto number = domain::ReceiptNumber::fromText(body->receiptNumber)) {
        const QByteArray written = wire::encodeEnrolment(body->enrolment, *number);
        const auto again = wire::decodeEnrolment(written);
        fuzz::must(again && wire::encodeEnrolment(again->enrolment, *number) == written,
                   "an enrolment that was read can be written and read again");
    }
    return 0;
}
