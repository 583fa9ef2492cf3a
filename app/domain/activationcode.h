#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <optional>

namespace clips {
class RandomSource;
}

namespace clips::domain {

/// One half of the secret that lets a recognised guardian claim their applications online: 60 bits, written as three
/// groups of four letters of Crockford's Base32 and his check symbol, "7F3Q-9XKD-2MNA-*". One half alone opens nothing.
class ActivationHalf
{
public:
    static constexpr int bits = 60;

    [[nodiscard]] static ActivationHalf random(RandomSource &random);
    /// Takes lower case, missing dashes, and I, L and O for 1 and 0; nothing when the check symbol does not fit.
    [[nodiscard]] static std::optional<ActivationHalf> fromText(const QString &text);

    [[nodiscard]] QString text() const;
    bool operator==(const ActivationHalf &) const = default;

private:
    explicit ActivationHalf(quint64 value)
        : m_value(value)
    {}

    quint64 m_value;
};

/// What the verifier of a letter is made from: both halves in their written form.
[[nodiscard]] QString activationSecret(const ActivationHalf &onPaper, const ActivationHalf &byMessage);

/// What is printed for a recognised guardian. Nothing on it tells who or whose child.
struct ActivationLetter
{
    QString reference;   ///< by which the office finds it; no secret
    QString paperHalf;   ///< ActivationHalf::text()
    QDateTime expiresAt; ///< UTC
};

} // namespace clips::domain
