#include "wire/gzip.h"

#include <array>
#include <zlib.h>

namespace clips::wire {

namespace {
constexpr int gzipFormat = MAX_WBITS + 16; // zlib's way to say gzip instead of its own wrapping
constexpr int usualMemory = 8;

z_stream streamOver(const QByteArray &bytes)
{
    z_stream stream{};
    // zlib does not write there; its interface is older than const.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    return stream;
}
} // namespace

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream = streamOver(bytes);
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipFormat, usualMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(isWhole ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return packed;
}

std::optional<QByteArray> gunzipped(const QByteArray &bytes, qint64 maxBytes)
{
    z_stream stream = streamOver(bytes);
    if (inflateInit2(&stream, gzipFormat) != Z_OK)
        return std::nullopt;
    QByteArray plain;
    std::array<char, 64 * 1024> slice{};
    int state = Z_OK;
    while (state == Z_OK && plain.size() <= maxBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(slice.data());
        stream.avail_out = uInt(slice.size());
        state = inflate(&stream, Z_NO_FLUSH);
        plain.append(slice.data(), qsizetype(slice.size() - stream.avail_out));
    }
    const bool isWhole = state == Z_STREAM_END && stream.avail_in == 0 && plain.size() <= maxBytes;
    inflateEnd(&stream);
    return isWhole ? std::optional(plain) : std::nullopt;
}

} // namespace clips::wire
