#include "ui/words/peoplewords.h"

namespace clips::ui {

using domain::ApplicantRole;
using rules::AuthorityProblem;
using rules::OwnChildProblem;

QString PeopleWords::role(ApplicantRole role)
{
    switch (role) {
    case ApplicantRole::Parent:
        return tr("I am a parent");
    case ApplicantRole::SoleHolder:
        return tr("I am the only parent who decides");
    case ApplicantRole::Guardian:
        return tr("I am the guardian");
    case ApplicantRole::FosterCarer:
        return tr("I am the foster carer");
    }
    Q_UNREACHABLE();
}

QString PeopleWords::roleNote(ApplicantRole role)
{
    switch (role) {
    case ApplicantRole::Parent:
        return tr("I decide together with the other parent.");
    case ApplicantRole::SoleHolder:
        return tr("We do not ask you why.");
    case ApplicantRole::Guardian:
        return tr("Named by a judge. The operator must see the act.");
    case ApplicantRole::FosterCarer:
        return tr("The operator must see the act.");
    }
    Q_UNREACHABLE();
}

QString PeopleWords::roleName(ApplicantRole role)
{
    switch (role) {
    case ApplicantRole::Parent:
        return tr("Parent, in agreement with the other one");
    case ApplicantRole::SoleHolder:
        return tr("Only holder of parental responsibility");
    case ApplicantRole::Guardian:
        return tr("Guardian");
    case ApplicantRole::FosterCarer:
        return tr("Foster carer");
    }
    Q_UNREACHABLE();
}

QString PeopleWords::problem(AuthorityProblem problem)
{
    switch (problem) {
    case AuthorityProblem::OtherFamilyName:
        return tr("Write the family name of the other parent.");
    case AuthorityProblem::OtherGivenName:
        return tr("A name has letters only.");
    case AuthorityProblem::OtherTaxCode:
        return tr("This tax code is not right. Check it, or leave it empty.");
    case AuthorityProblem::OtherTaxCodeIsYours:
        return tr("This is your own tax code.");
    case AuthorityProblem::OtherPhone:
        return tr("This is not a phone number. Check it, or leave it empty.");
    case AuthorityProblem::ActNumber:
        return tr("Write the number of the act.");
    case AuthorityProblem::ActIssuer:
        return tr("Write which court or office made it.");
    case AuthorityProblem::ActDate:
        return tr("Write the date of the act.");
    case AuthorityProblem::ActInFuture:
        return tr("The date of the act is in the future.");
    case AuthorityProblem::ActExpiresBeforeDate:
        return tr("It cannot end before it begins.");
    case AuthorityProblem::ActExpired:
        return tr("This act has ended: a new one is needed.");
    case AuthorityProblem::ActNotSeen:
        return tr("Tick that you saw the act.");
    }
    Q_UNREACHABLE();
}

QString PeopleWords::childName(const domain::Person &child)
{
    const QString name = child.fullName();
    return name.isEmpty() ? tr("The child to be born") : name;
}

QString PeopleWords::childGivenName(const domain::Person &child)
{
    return child.givenName.isEmpty() ? childName(child) : child.givenName;
}

QString PeopleWords::together(const QStringList &names)
{
    if (names.size() == 1)
        return names.first();
    return names.size() == 2 ? tr("%1 and %2").arg(names.first(), names.last()) : tr("these children");
}

QString PeopleWords::problem(OwnChildProblem problem)
{
    switch (problem) {
    case OwnChildProblem::GivenName:
        return tr("Write the given name, with letters only.");
    case OwnChildProblem::FamilyName:
        return tr("Write the family name, with letters only.");
    case OwnChildProblem::BirthDate:
        return tr("Write the day the child was born.");
    case OwnChildProblem::BornInFuture:
        return tr("This day is in the future. If the child is not born yet, touch “Not born yet”.");
    case OwnChildProblem::Adult:
        return tr("These services are for children under 18.");
    case OwnChildProblem::DueDate:
        return tr("Write the day the child is due: from today to ten months from now.");
    case OwnChildProblem::Sex:
        return tr("Touch girl or boy.");
    case OwnChildProblem::BirthPlace:
        return tr("Write the town where the child was born, or the country.");
    case OwnChildProblem::TaxCode:
        return tr("This tax code is not right. Check it on the health card.");
    case OwnChildProblem::TaxCodeOfAdult:
        return tr("This is your own tax code. Write the one of the child.");
    case OwnChildProblem::TaxCodeTwice:
        return tr("Another child of this family has this code. Go back and look for the child there.");
    case OwnChildProblem::TaxCodeMissing:
        return tr("Write the tax code, or touch why there is none.");
    case OwnChildProblem::TaxCodeDiffers:
        return tr("This code does not fit the name, the birth day or the birthplace. Check them. "
                  "If everything is right, touch the row below.");
    case OwnChildProblem::Street:
        return tr("Write the street and the number.");
    case OwnChildProblem::Municipality:
        return tr("Write the town.");
    }
    Q_UNREACHABLE();
}

QString PeopleWords::noTaxCodeReason(const QString &code)
{
    if (code == u"newborn")
        return tr("The child was born a short time ago");
    if (code == u"new_in_italy")
        return tr("The child came to Italy a short time ago");
    return tr("I do not have it with me");
}

QString PeopleWords::assurance(domain::AssuranceLevel level)
{
    switch (level) {
    case domain::AssuranceLevel::Low:
        return tr("EU low, self-assessed");
    case domain::AssuranceLevel::Substantial:
        return tr("EU substantial, self-assessed");
    case domain::AssuranceLevel::High:
        return tr("EU high, self-assessed");
    }
    Q_UNREACHABLE();
}

QString PeopleWords::field(const QString &code)
{
    if (code == u"family_name")
        return tr("Family name");
    if (code == u"given_name")
        return tr("Given name");
    if (code == u"birth_date")
        return tr("Birth date");
    return tr("Tax code");
}

} // namespace clips::ui
