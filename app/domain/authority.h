#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

namespace clips::domain {

/// By what title an adult acts for a child (domain reference section 2). No reason is ever kept for a sole holder.
enum class ApplicantRole { Parent, SoleHolder, Guardian, FosterCarer };

inline constexpr ApplicantRole allApplicantRoles[] = {ApplicantRole::Parent, ApplicantRole::SoleHolder,
                                                      ApplicantRole::Guardian, ApplicantRole::FosterCarer};

/// "parent", "sole_holder", "guardian", "foster_carer".
[[nodiscard]] QString applicantRoleCode(ApplicantRole role);
[[nodiscard]] std::optional<ApplicantRole> applicantRoleFromCode(QStringView code);

/// The court's or the social services' act behind a guardian or a foster carer; the operator saw it.
struct AuthorityAct
{
    QString number;
    QString issuer; ///< court or office
    QDate date;
    QDate expires; ///< invalid: no end
    bool seen = false;

    bool operator==(const AuthorityAct &) const = default;
};

/// The other holder of parental responsibility, as the applicant declares them.
struct OtherHolder
{
    QString familyName;
    QString givenName;
    QString taxCode; ///< may be empty
    QString phone;   ///< E.164, may be empty
    bool cohabiting = false;

    bool operator==(const OtherHolder &) const = default;
};

/// Why this adult may act for this child. A record of its own, beside the recognition that says who the adult is:
/// the family record proves neither (arts. 316, 337-ter, 337-quater c.c.).
struct Authority
{
    ApplicantRole role = ApplicantRole::Parent;
    AuthorityAct act;                       ///< guardian and foster carer only
    std::optional<OtherHolder> otherHolder; ///< parents only, where it was given
    bool inFamilyRecord = false;            ///< the register lists applicant and child in one household
    QDateTime declaredAt;                   ///< UTC; invalid: not declared yet

    [[nodiscard]] bool needsAct() const
    {
        return role == ApplicantRole::Guardian || role == ApplicantRole::FosterCarer;
    }
    bool operator==(const Authority &) const = default;
};

} // namespace clips::domain
