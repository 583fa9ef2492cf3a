#include "domain/activationcode.h"

#include "base/random.h"

#include <array>

namespace clips::domain {

namespace {

/// Crockford's Base32: the first 32 are digits, all 37 are check symbols.
constexpr QStringView symbols = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
constexpr int letters = 12;
constexpr quint64 checkModulus = 37;

QChar normalised(QChar c)
{
    const QChar upper = c.toUpper();
    if (upper == u'I' || upper == u'L')
        return u'1';
    return upper == u'O' ? QChar(u'0') : upper;
}

} // namespace

ActivationHalf ActivationHalf::random(RandomSource &random)
{
    std::array<unsigned char, 8> bytes{};
    random.fill(bytes);
    quint64 value = 0;
    for (const unsigned char byte : bytes)
        value = value << 8 | byte;
    return ActivationHalf(value >> (64 - bits));
}

std::optional<ActivationHalf> ActivationHalf::fromText(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c != u'-' && c != u' ')
            plain += normalised(c);
    }
    if (plain.size() != letters + 1)
        return std::nullopt;
    quint64 value = 0;
    for (const QChar c : plain.first(letters)) {
        const qsizetype digit = symbols.first(32).indexOf(c);
        if (digit < 0)
            return std::nullopt;
        value = value << 5 | quint64(digit);
    }
    if (symbols.indexOf(plain.back()) != qsizetype(value % checkModulus))
        return std::nullopt;
    return ActivationHalf(value);
}

QString ActivationHalf::text() const
{
    QString written;
    for (int i = 0; i < letters; ++i) {
        if (i > 0 && i % 4 == 0)
            written += u'-';
        written += symbols[qsizetype(m_value >> (5 * (letters - 1 - i)) & 31)];
    }
    return written + u'-' + symbols[qsizetype(m_value % checkModulus)];
}

QString activationSecret(const ActivationHalf &onPaper, const ActivationHalf &byMessage)
{
    return onPaper.text() + u'|' + byMessage.text();
}

} // namespace clips::domain
