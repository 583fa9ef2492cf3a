#include "rules/ownchild.h"

#include <algorithm>

namespace clips::rules {

using namespace domain;

namespace {

constexpr int monthsBeforeBirth = 10;
constexpr int adultAge = 18;

void checkNames(const Person &child, QList<OwnChildProblem> &found)
{
    const bool unborn = child.source == PersonSource::Unborn;
    const bool oneName = child.givenName.isEmpty() && !child.familyName.isEmpty();
    if (!child.givenName.isEmpty() ? !isPersonName(child.givenName) : !unborn && !oneName)
        found.append(OwnChildProblem::GivenName);
    if (!child.familyName.isEmpty() ? !isPersonName(child.familyName) : !unborn)
        found.append(OwnChildProblem::FamilyName);
}

void checkBirth(const Person &child, QDate today, QList<OwnChildProblem> &found)
{
    if (child.source == PersonSource::Unborn) {
        const bool possible = child.birthDate.isValid() && child.birthDate >= today &&
                              child.birthDate <= today.addMonths(monthsBeforeBirth);
        if (!possible)
            found.append(OwnChildProblem::DueDate);
        return;
    }
    if (!child.birthDate.isValid())
        found.append(OwnChildProblem::BirthDate);
    else if (child.birthDate > today)
        found.append(OwnChildProblem::BornInFuture);
    else if (child.ageOn(today) >= adultAge)
        found.append(OwnChildProblem::Adult);
    if (child.sex == Sex::Unknown)
        found.append(OwnChildProblem::Sex);
    if (child.birthPlaceName.trimmed().isEmpty())
        found.append(OwnChildProblem::BirthPlace);
}

void checkCode(const Person &child, const Person &applicant, const QList<Person> &family, const BirthPlaces &places,
               QDate today, QList<OwnChildProblem> &found)
{
    if (child.source == PersonSource::Unborn)
        return;
    if (child.taxCode.isEmpty()) {
        const bool said = std::any_of(std::begin(noTaxCodeReasons), std::end(noTaxCodeReasons),
                                      [&](const char *reason) { return child.taxCodeNote == QLatin1String(reason); });
        if (!said)
            found.append(OwnChildProblem::TaxCodeMissing);
        return;
    }
    const DeclaredPerson declared{child.familyName, child.givenName,
                                  child.birthDate.isValid() ? std::optional(child.birthDate) : std::nullopt,
                                  child.sex == Sex::Unknown ? std::nullopt : std::optional(child.sex),
                                  child.birthPlace.isEmpty() ? std::nullopt : std::optional(child.birthPlace)};
    const TaxCodeReport report = checkTaxCode(child.taxCode, declared, places, today);
    if (report.result == TaxCodeResult::Invalid) {
        found.append(OwnChildProblem::TaxCode);
        return;
    }
    const auto sameCode = [&](const Person &other) {
        const auto code = CodiceFiscale::fromText(other.taxCode);
        return other.id != child.id && code && code->base() == report.base;
    };
    if (sameCode(applicant))
        found.append(OwnChildProblem::TaxCodeOfAdult);
    else if (std::any_of(family.begin(), family.end(), sameCode))
        found.append(OwnChildProblem::TaxCodeTwice);
    else if (report.result == TaxCodeResult::Warning && !child.taxCodeNote.startsWith(u"differs"))
        found.append(OwnChildProblem::TaxCodeDiffers);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QList<OwnChildProblem> problemsOf(const OwnChild &child, const Person &applicant, const QList<Person> &family,
                                  const BirthPlaces &places, QDate today)
{
    QList<OwnChildProblem> found;
    checkNames(child.person, found);
    checkBirth(child.person, today, found);
    checkCode(child.person, applicant, family, places, today, found);
    if (!child.livesWithApplicant) {
        if (child.residence.street.trimmed().isEmpty() || child.residence.street.size() > 120)
            found.append(OwnChildProblem::Street);
        if (child.residence.municipality.trimmed().isEmpty() || child.residence.municipality.size() > 80)
            found.append(OwnChildProblem::Municipality);
    }
    return found;
}

QList<Difference> differencesOf(const Person &registered, const Address &registeredResidence, const Person &declared,
                                const Address &declaredResidence)
{
    QList<Difference> found;
    const auto compare = [&](const QString &field, const QString &ofRegister, const QString &said, bool same) {
        if (!said.isEmpty() && !same)
            found.append({field, ofRegister, said});
    };
    const auto compareNames = [&](const QString &field, const QString &ofRegister, const QString &said) {
        compare(field, ofRegister, said, foldedName(ofRegister) == foldedName(said));
    };
    compareNames(QStringLiteral("family_name"), registered.familyName, declared.familyName);
    compareNames(QStringLiteral("given_name"), registered.givenName, declared.givenName);
    compare(QStringLiteral("sex"), sexCode(registered.sex), sexCode(declared.sex), registered.sex == declared.sex);
    compare(QStringLiteral("date_of_birth"), dayText(registered.birthDate), dayText(declared.birthDate),
            registered.birthDate == declared.birthDate);
    if (!registered.birthPlace.isEmpty())
        compare(QStringLiteral("place_of_birth"), registered.birthPlace, declared.birthPlace,
                registered.birthPlace == declared.birthPlace);
    if (registeredResidence != Address{})
        compareNames(QStringLiteral("residence"), registeredResidence.oneLine(), declaredResidence.oneLine());
    return found;
}

} // namespace clips::rules
