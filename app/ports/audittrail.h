#pragma once

#include "base/result.h"
#include "ports/storeerror.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <optional>

namespace clips::ports {

/// Number and hash of one link of the audit chain. sequence 0: no link.
struct AuditLink
{
    qint64 sequence = 0;
    QString hash{}; ///< 64 hex digits; at least 16 of them when it was copied from a slip

    /// "412:3f2a91bc0d4e77aa", as it is printed on the slip of the end of the day.
    [[nodiscard]] QString shortText() const;
    /// The hash or its beginning; nullopt when it is neither.
    [[nodiscard]] static std::optional<AuditLink> fromText(QStringView text);
    [[nodiscard]] bool matches(QStringView otherHash) const { return otherHash.startsWith(hash); }

    bool operator==(const AuditLink &) const = default;
};

/// What is wrong with an audit chain.
enum class AuditFault {
    Changed,    ///< the content of a link does not give its hash
    Missing,    ///< a number is left out
    OutOfOrder, ///< a link stands where another one belongs
    Unlinked,   ///< a link is sound in itself, but does not continue the one before it
    TailCut,    ///< the last links are gone, but what they tell of is still here
    Rewritten,  ///< sound in itself, but another chain than the one that was anchored
    OldCopy,    ///< sound in itself, but it ends before the link that was anchored
};

inline constexpr AuditFault allAuditFaults[] = {AuditFault::Changed,  AuditFault::Missing, AuditFault::OutOfOrder,
                                                AuditFault::Unlinked, AuditFault::TailCut, AuditFault::Rewritten,
                                                AuditFault::OldCopy};

[[nodiscard]] QString auditFaultCode(AuditFault fault); ///< "changed", "missing", "out_of_order", ...
[[nodiscard]] std::optional<AuditFault> auditFaultFromCode(const QString &code);

struct AuditVerdict
{
    AuditLink head{};
    QDateTime headAt{};   ///< UTC, by this kiosk's clock; invalid for an empty chain
    qint64 links = 0;     ///< how many were read
    AuditLink anchored{}; ///< what the office confirmed last, as this kiosk remembers it
    std::optional<AuditFault> fault{};
    qint64 faultAt = 0; ///< the number of the link where it shows
};

enum class AuditExtent {
    Tail, ///< what came after the link that the office confirmed last; all when it never did
    Full,
};

/// The chain of what was done on this kiosk, and the memory of what the office confirmed of it, which is kept outside
/// the chain's own file. Any thread.
class AuditTrail
{
public:
    virtual ~AuditTrail();

    /// anchors: links known from elsewhere, e.g. from a slip; the remembered one is always held against the chain.
    virtual QFuture<Result<AuditVerdict, StoreError>> verify(AuditExtent extent, const QList<AuditLink> &anchors) = 0;

    /// What the office is told: the last link, and the one it knows already.
    struct News
    {
        AuditLink head{};
        QDateTime headAt{};
        AuditLink since{};
    };
    /// since: the number the office says it knows; nullopt: the remembered one. A link that is not here has no hash.
    virtual QFuture<Result<News, StoreError>> news(const std::optional<qint64> &since) = 0;

    /// The office has confirmed this link.
    virtual QFuture<Result<void, StoreError>> keepAnchored(const AuditLink &link) = 0;
};

} // namespace clips::ports
