#include "base/uuid.h"

#include "base/clock.h"
#include "base/random.h"

#include <array>

namespace clips {

QUuid uuidV7(const Clock &clock, RandomSource &random)
{
    std::array<unsigned char, 16> bytes{};
    random.fill(bytes);
    const qint64 ms = clock.nowUtc().toMSecsSinceEpoch();
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<std::size_t>(i)] = static_cast<unsigned char>(ms >> (8 * (5 - i)));
    bytes[6] = static_cast<unsigned char>(0x70 | (bytes[6] & 0x0f));
    bytes[8] = static_cast<unsigned char>(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), bytes.size()));
}

QString uuidText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace clips
