#include "fuzztarget.h"
#include "wire/cataloguejson.h"

using namespace clips;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto catalogue = wire::decodeCatalogue(fuzz::bytesOf(data, size));
    if (!catalogue)
        return 0;
    const QByteArray written = wire::encodeCatalogue(*catalogue);
    const auto again = wire::decodeCatalogue(written);
    fuzz::must(again.has_value(), "a catalogue that was read can be written and read again");
    fuzz::must(wire::encodeCatalogue(*again) == written, "and is the same");
    return 0;
}
