#include "domain/base45.h"

namespace clips::domain {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr int base = 45;

} // namespace

QString toBase45(QByteArrayView bytes)
{
    QString text;
    text.reserve((bytes.size() + 1) / 2 * 3);
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool isPair = i + 1 < bytes.size();
        int value = static_cast<uchar>(bytes[i]);
        if (isPair)
            value = value * 256 + static_cast<uchar>(bytes[i + 1]);
        for (int digit = 0; digit < (isPair ? 3 : 2); ++digit) {
            text += alphabet[value % base];
            value /= base;
        }
    }
    return text;
}

std::optional<QByteArray> fromBase45(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() / 3 * 2 + 1);
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const QStringView group = text.mid(i, 3);
        if (group.size() == 1)
            return std::nullopt;
        int value = 0;
        int weight = 1;
        for (const QChar c : group) {
            const qsizetype digit = alphabet.indexOf(c);
            if (digit < 0)
                return std::nullopt;
            value += static_cast<int>(digit) * weight;
            weight *= base;
        }
        if (value > (group.size() == 3 ? 0xFFFF : 0xFF))
            return std::nullopt;
        if (group.size() == 3)
            bytes += static_cast<char>(value >> 8);
        bytes += static_cast<char>(value & 0xFF);
    }
    return bytes;
}

} // namespace clips::domain
