#pragma once

#include <QByteArray>
#include <QString>
#include <cstdio>
#include <cstdlib>

/// One entry point per program: reads any bytes at all. It may refuse them; it may not crash, hang or contradict
/// itself. Run over the corpus by every test run (replay.cpp), and by libFuzzer where clang is (preset "fuzz").
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

namespace clips::fuzz {

inline QByteArray bytesOf(const unsigned char *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// What must hold for any input; also without assertions.
inline void must(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

} // namespace clips::fuzz
