#pragma once

#include "domain/authority.h"
#include "domain/catalogue.h"
#include "domain/enrolment.h"

#include <QJsonObject>

namespace clips::rules {

/// What decides which declarations one application needs.
struct DeclarationCase
{
    domain::Service service = domain::Service::Canteen;
    domain::ApplicationKind application = domain::ApplicationKind::New;
    domain::ApplicantRole role = domain::ApplicantRole::Parent;
    domain::PersonSource child = domain::PersonSource::Register;
    QJsonObject answers; ///< of visible questions only
};

/// Whether an application needs this declaration: its service, and any one of Declaration::onlyFor, holds.
///
/// | code              | holds for |
/// |-------------------|-----------|
/// | "not_sole_holder" | a parent who acts in agreement with the other one (arts. 316, 337-ter c.c.) |
/// | "sole_holder"     | who is the only one to hold parental responsibility |
/// | "guardian"        | a guardian or foster carer |
/// | "declared_child"  | a child that the applicant described, not the register |
/// | "unborn_child"    | a child that is not born yet |
/// | "enrols"          | whatever asks for a service; not a withdrawal |
/// | "alone"           | a child that nobody meets at the stop (art. 19-bis D.L. 148/2017): "pick_up" is "alone" |
/// | "accompanied"     | a child that somebody meets at the stop |
/// | "delegates"       | an application that names persons who may collect the child |
///
/// A code this program does not know holds always: to declare too much is the lesser harm.
[[nodiscard]] bool isNeeded(const domain::Declaration &declaration, const DeclarationCase &application);

/// The language in which a declaration is shown to who reads `wished`: that one, or Italian where it has no such text.
[[nodiscard]] QString shownLanguage(const domain::Declaration &declaration, const QString &wished);

/// Made, and in this very version.
[[nodiscard]] bool isMade(const domain::Declaration &declaration, const QList<domain::AcceptedDeclaration> &made);

/// Shown and read; there is nothing to agree to, so nothing to tick.
[[nodiscard]] bool isOnlyShown(const domain::Declaration &declaration);

} // namespace clips::rules
