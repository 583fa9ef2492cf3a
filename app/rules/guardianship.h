#pragma once

#include "domain/authority.h"
#include "domain/officerules.h"
#include "domain/person.h"

#include <QJsonObject>
#include <QList>
#include <optional>

namespace clips::rules {

/// The family record lists the applicant as a parent would be listed beside this child. It proposes a role; it proves
/// none (arts. 316, 337-ter, 337-quater c.c.).
[[nodiscard]] bool readsAsParent(const domain::Household &household, const QString &applicantId,
                                 const QString &childId);

/// The other adult of the record who reads as a parent of the child; nothing when nobody does.
[[nodiscard]] std::optional<domain::OtherHolder>
otherParentInRecord(const domain::Household &household, const QString &applicantId, const QString &childId);

/// What is wrong with a declared authority, by the place it is written in.
enum class AuthorityProblem {
    OtherFamilyName,
    OtherGivenName,
    OtherTaxCode,        ///< not a tax code
    OtherTaxCodeIsYours, ///< the applicant's own
    OtherPhone,
    ActNumber, ///< missing or longer than 64 characters
    ActIssuer, ///< missing or longer than 120 characters
    ActDate,   ///< missing or not a day
    ActInFuture,
    ActExpiresBeforeDate,
    ActExpired, ///< whoever held it may act no more
    ActNotSeen,
};

/// Of what the applicant declares. otherHolderAsked: the office wants the other parent's data (of role parent only).
[[nodiscard]] QList<AuthorityProblem> declarationProblems(const domain::Authority &authority, bool otherHolderAsked,
                                                          const QString &applicantTaxCode);

/// Of the act behind a guardian or a foster carer, as the operator wrote it down on a Rome day.
[[nodiscard]] QList<AuthorityProblem> actProblems(const domain::AuthorityAct &act, QDate today);

/// Whether the other holder signs too: the office asks for it for this service or for what was answered ("delegates":
/// somebody else may collect the child; "alone": nobody does), and there is another holder: only beside a parent.
[[nodiscard]] bool needsSecondSignature(const domain::OfficePolicies &policies, domain::Service service,
                                        const QJsonObject &answers, domain::ApplicantRole role);

} // namespace clips::rules
