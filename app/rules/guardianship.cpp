#include "rules/guardianship.h"

#include "domain/codicefiscale.h"
#include "domain/phonenumber.h"
#include "rules/answers.h"

#include <algorithm>

namespace clips::rules {

using namespace domain;

namespace {

// ANPR relations to the head of the household.
constexpr int head = 1;
constexpr int spouse = 2;
constexpr int childOfHead = 3;
constexpr int parentOfHead = 6;
constexpr int siblingOfHead = 9;
constexpr int partner = 23;
constexpr int civilPartner = 28;

bool relationsOfParentAndChild(int adult, int child)
{
    const bool headOrBesideHead = adult == head || adult == spouse || adult == partner || adult == civilPartner;
    if (child == childOfHead)
        return headOrBesideHead;
    return adult == parentOfHead && (child == head || child == siblingOfHead);
}

bool isText(const QString &text, qsizetype longest)
{
    return !text.trimmed().isEmpty() && text.size() <= longest;
}

bool namesDelegates(const QJsonObject &answers)
{
    const QStringList questions = answers.keys();
    return std::any_of(questions.begin(), questions.end(), [&](const QString &question) {
        return question.startsWith(u"delegate") && isAnswered(answers.value(question));
    });
}

} // namespace

bool readsAsParent(const Household &household, const QString &applicantId, const QString &childId)
{
    const Person *adult = household.member(applicantId);
    const Person *child = household.member(childId);
    return adult && child && adult != child && relationsOfParentAndChild(adult->relation, child->relation);
}

std::optional<OtherHolder> otherParentInRecord(const Household &household, const QString &applicantId,
                                               const QString &childId)
{
    if (!readsAsParent(household, applicantId, childId))
        return std::nullopt;
    for (const Person &member : household.members) {
        if (member.id != applicantId && !member.deceased && readsAsParent(household, member.id, childId))
            return OtherHolder{member.familyName, member.givenName, {}, {}, true};
    }
    return std::nullopt;
}

QList<AuthorityProblem> declarationProblems(const Authority &authority, bool otherHolderAsked,
                                            const QString &applicantTaxCode)
{
    QList<AuthorityProblem> found;
    if (!otherHolderAsked || authority.role != ApplicantRole::Parent)
        return found;
    const OtherHolder other = authority.otherHolder.value_or(OtherHolder{});
    // Who has one name only writes it as the family name.
    if (!isPersonName(other.familyName))
        found.append(AuthorityProblem::OtherFamilyName);
    if (!other.givenName.isEmpty() && !isPersonName(other.givenName))
        found.append(AuthorityProblem::OtherGivenName);
    if (!other.taxCode.isEmpty()) {
        const auto code = CodiceFiscale::fromText(other.taxCode);
        const auto own = CodiceFiscale::fromText(applicantTaxCode);
        if (!code)
            found.append(AuthorityProblem::OtherTaxCode);
        else if (own && own->base() == code->base())
            found.append(AuthorityProblem::OtherTaxCodeIsYours);
    }
    if (!other.phone.isEmpty() && !isPhoneNumber(other.phone))
        found.append(AuthorityProblem::OtherPhone);
    return found;
}

QList<AuthorityProblem> actProblems(const AuthorityAct &act, QDate today)
{
    QList<AuthorityProblem> found;
    if (!isText(act.number, 64))
        found.append(AuthorityProblem::ActNumber);
    if (!isText(act.issuer, 120))
        found.append(AuthorityProblem::ActIssuer);
    if (!act.date.isValid())
        found.append(AuthorityProblem::ActDate);
    else if (act.date > today)
        found.append(AuthorityProblem::ActInFuture);
    if (act.expires.isValid() && act.expires < act.date)
        found.append(AuthorityProblem::ActExpiresBeforeDate);
    else if (act.expires.isValid() && act.expires < today)
        found.append(AuthorityProblem::ActExpired);
    if (!act.seen)
        found.append(AuthorityProblem::ActNotSeen);
    return found;
}

bool needsSecondSignature(const OfficePolicies &policies, Service service, const QJsonObject &answers,
                          ApplicantRole role)
{
    if (role != ApplicantRole::Parent)
        return false;
    const QStringList &asked = policies.secondSignatureFor;
    return asked.contains(serviceCode(service)) ||
           (asked.contains(QStringLiteral("delegates")) && namesDelegates(answers)) ||
           (asked.contains(QStringLiteral("alone")) && answers.value(QStringLiteral("pick_up")).toString() == u"alone");
}

} // namespace clips::rules
