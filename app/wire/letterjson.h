#pragma once

#include "wire/jsonreader.h"

#include <QUuid>

namespace clips::wire {

/// Body of PUT /kiosks/{id}/letters/{reference}: what the office needs to send its half and to check both.
struct LetterNews
{
    QUuid recognitionId;
    QString operatorId;
    QString verifier;   ///< argon2id
    QString officeHalf; ///< empty for a void letter
    QDateTime madeAt;
    QDateTime expiresAt;
    bool isVoid = false;
};

[[nodiscard]] QByteArray encodeLetter(const LetterNews &letter);
[[nodiscard]] Result<LetterNews, WireError> decodeLetter(const QByteArray &body);

} // namespace clips::wire
