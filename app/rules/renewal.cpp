#include "rules/renewal.h"

namespace clips::rules {

std::optional<domain::KnownEnrolment> previousEnrolment(const QList<domain::KnownEnrolment> &knownOfChild,
                                                        domain::Service service, const QString &schoolYear)
{
    std::optional<domain::KnownEnrolment> latest;
    for (const domain::KnownEnrolment &known : knownOfChild) {
        // "2025/2026" sorts as it reads.
        const bool earlier = known.service == service && known.schoolYear < schoolYear && !known.withdrawn;
        if (earlier && (!latest || latest->schoolYear < known.schoolYear))
            latest = known;
    }
    return latest;
}

} // namespace clips::rules
