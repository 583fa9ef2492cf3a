#include "ports/audittrail.h"

#include <QRegularExpression>

namespace clips::ports {

namespace {
constexpr int shortHash = 16;
}

AuditTrail::~AuditTrail() = default;

QString AuditLink::shortText() const
{
    return QStringLiteral("%1:%2").arg(sequence).arg(hash.left(shortHash));
}

std::optional<AuditLink> AuditLink::fromText(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("^([1-9][0-9]{0,17}):([0-9a-f]{16,64})$"));
    const QRegularExpressionMatch match = shape.match(text.toString().trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    return AuditLink{match.captured(1).toLongLong(), match.captured(2)};
}

QString auditFaultCode(AuditFault fault)
{
    switch (fault) {
    case AuditFault::Changed:
        return QStringLiteral("changed");
    case AuditFault::Missing:
        return QStringLiteral("missing");
    case AuditFault::OutOfOrder:
        return QStringLiteral("out_of_order");
    case AuditFault::Unlinked:
        return QStringLiteral("unlinked");
    case AuditFault::TailCut:
        return QStringLiteral("tail_cut");
    case AuditFault::Rewritten:
        return QStringLiteral("rewritten");
    case AuditFault::OldCopy:
        return QStringLiteral("old_copy");
    }
    Q_UNREACHABLE();
}

std::optional<AuditFault> auditFaultFromCode(const QString &code)
{
    for (const AuditFault fault : allAuditFaults) {
        if (auditFaultCode(fault) == code)
            return fault;
    }
    return std::nullopt;
}

} // namespace clips::ports
