#include "domain/enrolment.h"

namespace clips::domain {

QString applicationKindCode(ApplicationKind kind)
{
    switch (kind) {
    case ApplicationKind::New:
        return QStringLiteral("new");
    case ApplicationKind::Correction:
        return QStringLiteral("correction");
    case ApplicationKind::Withdrawal:
        return QStringLiteral("withdrawal");
    }
    Q_UNREACHABLE();
}

std::optional<ApplicationKind> applicationKindFromCode(QStringView code)
{
    for (const auto kind : {ApplicationKind::New, ApplicationKind::Correction, ApplicationKind::Withdrawal}) {
        if (applicationKindCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

} // namespace clips::domain
