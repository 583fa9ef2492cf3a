#include "fuzztarget.h"
#include "register/snapshotlines.h"

#include <algorithm>

using namespace clips;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto read = [&](qsizetype piece) {
        int households = 0;
        registry::SnapshotLines lines([](const wire::SnapshotHeader &) {},
                                      [&](const domain::Household &) { ++households; });
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            if (!lines.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at))))
                return -1;
        }
        return lines.finish() ? households : -1;
    };
    fuzz::must(read(7) == read(4096), "how the network cuts the bytes does not matter");
    return 0;
}
