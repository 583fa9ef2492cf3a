#include "domain/mrz.h"
#include "fuzztarget.h"

using namespace clips;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto reading = domain::mrz::read(QString::fromUtf8(fuzz::bytesOf(data, size)), QDate(2026, 11, 23));
    if (reading && reading->verdict() == domain::mrz::Verdict::Valid)
        fuzz::must(!reading->documentNumber.isEmpty(), "a valid zone has a document number");
    return 0;
}
