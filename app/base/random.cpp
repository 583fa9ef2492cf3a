#include "base/random.h"

#include <QRandomGenerator>
#include <cstring>

namespace clips {

quint64 RandomSource::below(quint64 bound)
{
    if (bound == 0)
        return 0;
    // Values past the last full multiple of the bound would favour small results: draw again.
    const quint64 limit = ~quint64{0} - (~quint64{0} % bound);
    quint64 value = 0;
    do {
        unsigned char bytes[sizeof value];
        fill(bytes);
        std::memcpy(&value, bytes, sizeof value);
    } while (value >= limit);
    return value % bound;
}

void SystemRandom::fill(std::span<unsigned char> bytes)
{
    for (std::size_t at = 0; at < bytes.size(); at += sizeof(quint32)) {
        const quint32 word = QRandomGenerator::system()->generate();
        std::memcpy(bytes.data() + at, &word, std::min(sizeof word, bytes.size() - at));
    }
}

} // namespace clips
