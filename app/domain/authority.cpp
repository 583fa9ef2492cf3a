#include "domain/authority.h"

#include <algorithm>
#include <iterator>

namespace clips::domain {

QString applicantRoleCode(ApplicantRole role)
{
    switch (role) {
    case ApplicantRole::Parent:
        return QStringLiteral("parent");
    case ApplicantRole::SoleHolder:
        return QStringLiteral("sole_holder");
    case ApplicantRole::Guardian:
        return QStringLiteral("guardian");
    case ApplicantRole::FosterCarer:
        return QStringLiteral("foster_carer");
    }
    Q_UNREACHABLE();
}

std::optional<ApplicantRole> applicantRoleFromCode(QStringView code)
{
    const auto *it = std::find_if(std::begin(allApplicantRoles), std::end(allApplicantRoles),
                                  [&](ApplicantRole role) { return applicantRoleCode(role) == code; });
    return it == std::end(allApplicantRoles) ? std::nullopt : std::optional(*it);
}

} // namespace clips::domain
