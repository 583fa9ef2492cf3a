#pragma once

#include "wire/jsonreader.h"

#include <optional>

namespace clips::wire {

/// Body of PUT /kiosks/{id}/audit-anchor: the end of a kiosk's audit chain, and its hash of the link that the office
/// knew last, so that the office sees whether one goes on from the other. Numbers and hashes only.
struct AuditAnchor
{
    qint64 sequence = 0;
    QString hash;
    QDateTime at;             ///< of the last link, by the kiosk's clock
    qint64 sinceSequence = 0; ///< 0: the kiosk knows of none
    QString sinceHash;        ///< empty: the kiosk has no such link
};

/// What the office makes of an anchor.
enum class AnchorVerdict {
    Extends,   ///< kept: it goes on from the last one
    NotJudged, ///< `since` is not what the office knew last: to be told again with the number it answers
    Behind,    ///< an alarm: the chain ends before what the office knows
    Rewritten, ///< an alarm: the chain has another link where the office knows one
};

struct AnchorAnswer
{
    AnchorVerdict verdict = AnchorVerdict::NotJudged;
    qint64 sequence = 0; ///< what the office knows last; 0: nothing
};

[[nodiscard]] QString anchorVerdictCode(AnchorVerdict verdict);
[[nodiscard]] std::optional<AnchorVerdict> anchorVerdictFromCode(const QString &code);

[[nodiscard]] QByteArray encodeAuditAnchor(const AuditAnchor &anchor);
[[nodiscard]] Result<AuditAnchor, WireError> decodeAuditAnchor(const QByteArray &body);
[[nodiscard]] QByteArray encodeAnchorAnswer(const AnchorAnswer &answer);
[[nodiscard]] Result<AnchorAnswer, WireError> decodeAnchorAnswer(const QByteArray &body);

} // namespace clips::wire
