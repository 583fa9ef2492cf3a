#pragma once

#include "ports/sealer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <atomic>

namespace clips::testing {

/// Hides bytes and notices changes well enough for a test; it protects nothing. Its "key" can be taken away.
class ScramblingSealer final : public ports::Sealer
{
public:
    void setHasKey(bool hasKey) { m_hasKey = hasKey; }

    [[nodiscard]] Result<QByteArray, ports::SealError> seal(QByteArrayView plain, QByteArrayView context) const override
    {
        if (!m_hasKey)
            return Failure{ports::SealError::NoKey};
        return mark(plain, context) + scrambled(plain);
    }
    [[nodiscard]] Result<QByteArray, ports::SealError> open(QByteArrayView sealed,
                                                            QByteArrayView context) const override
    {
        if (!m_hasKey)
            return Failure{ports::SealError::NoKey};
        if (sealed.size() < 32)
            return Failure{ports::SealError::Altered};
        const QByteArray plain = scrambled(sealed.sliced(32));
        if (mark(plain, context) != sealed.first(32))
            return Failure{ports::SealError::Altered};
        return plain;
    }
    [[nodiscard]] Result<QString, ports::SealError> fingerprint(QByteArrayView value) const override
    {
        if (!m_hasKey)
            return Failure{ports::SealError::NoKey};
        return QString::fromLatin1(mark(value, "fingerprint").toHex());
    }

private:
    static QByteArray mark(QByteArrayView bytes, QByteArrayView context)
    {
        return QMessageAuthenticationCode::hash(bytes.toByteArray(), context.toByteArray() + "test key",
                                                QCryptographicHash::Sha256);
    }
    static QByteArray scrambled(QByteArrayView bytes)
    {
        QByteArray result = bytes.toByteArray();
        for (qsizetype at = 0; at < result.size(); ++at)
            result[at] = char(uchar(result[at]) ^ uchar(0x5a + 31 * at));
        return result;
    }

    std::atomic<bool> m_hasKey{true};
};

} // namespace clips::testing
