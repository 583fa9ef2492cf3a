#include "rules/describedperson.h"

#include <algorithm>

namespace clips::rules {

using namespace domain;

namespace {

constexpr qsizetype longestPlace = 80;
constexpr qsizetype longestStreet = 120;

/// The Belfiore code of a place by its name, when the name and the day leave only one.
QString placeCode(const BirthPlaces &places, const QString &name, QDate day, const QString &taxCode)
{
    const QStringList codes = places.codesNamed(name);
    if (codes.size() == 1)
        return codes.first();
    const auto code = CodiceFiscale::fromText(taxCode);
    if (code && codes.contains(code->placeCode()))
        return code->placeCode();
    QStringList inForce;
    std::copy_if(codes.begin(), codes.end(), std::back_inserter(inForce),
                 [&](const QString &candidate) { return places.inForce(candidate, day); });
    return inForce.size() == 1 ? inForce.first() : QString();
}

void checkCode(const Person &person, const BirthPlaces &places, QDate today, QList<ApplicantProblem> &found)
{
    if (person.taxCode.isEmpty()) {
        const bool said = std::any_of(std::begin(noApplicantCodeReasons), std::end(noApplicantCodeReasons),
                                      [&](const char *reason) { return person.taxCodeNote == QLatin1String(reason); });
        if (!said)
            found.append(ApplicantProblem::TaxCodeMissing);
        return;
    }
    const DeclaredPerson declared{person.familyName, person.givenName,
                                  person.birthDate.isValid() ? std::optional(person.birthDate) : std::nullopt,
                                  person.sex == Sex::Unknown ? std::nullopt : std::optional(person.sex),
                                  person.birthPlace.isEmpty() ? std::nullopt : std::optional(person.birthPlace)};
    const TaxCodeReport report = checkTaxCode(person.taxCode, declared, places, today);
    if (report.result == TaxCodeResult::Invalid)
        found.append(ApplicantProblem::TaxCode);
    else if (report.result == TaxCodeResult::Warning && person.taxCodeNote != u"differs_accepted")
        found.append(ApplicantProblem::TaxCodeDiffers);
}

bool isText(const QString &text, qsizetype longest)
{
    return !text.trimmed().isEmpty() && text.size() <= longest;
}

} // namespace

Person tidied(Person person, const BirthPlaces &places)
{
    person.givenName = person.givenName.simplified();
    person.familyName = person.familyName.simplified();
    person.birthPlaceName = person.birthPlaceName.simplified().left(longestPlace);
    person.taxCodeValidated = false;
    if (person.source == PersonSource::Unborn) {
        person.sex = Sex::Unknown;
        person.birthPlaceName.clear();
        person.taxCode.clear();
        person.taxCodeNote.clear();
    }
    if (const auto code = CodiceFiscale::fromText(person.taxCode))
        person.taxCode = code->normalised();
    person.birthPlace = person.birthPlaceName.isEmpty()
                            ? QString()
                            : placeCode(places, person.birthPlaceName, person.birthDate, person.taxCode);
    return person;
}

QList<ApplicantProblem> problemsOf(const DeclaredApplicant &applicant, const BirthPlaces &places, QDate today)
{
    const Person &person = applicant.person;
    QList<ApplicantProblem> found;
    if (!isPersonName(person.familyName))
        found.append(ApplicantProblem::FamilyName);
    if (!person.givenName.isEmpty() && !isPersonName(person.givenName))
        found.append(ApplicantProblem::GivenName);
    if (!person.birthDate.isValid())
        found.append(ApplicantProblem::BirthDate);
    else if (person.birthDate > today)
        found.append(ApplicantProblem::BornInFuture);
    if (person.sex == Sex::Unknown)
        found.append(ApplicantProblem::Sex);
    if (!isText(person.birthPlaceName, longestPlace))
        found.append(ApplicantProblem::BirthPlace);
    checkCode(person, places, today, found);
    if (!isText(applicant.residence.street, longestStreet))
        found.append(ApplicantProblem::Street);
    if (!isText(applicant.residence.municipality, longestPlace))
        found.append(ApplicantProblem::Municipality);
    return found;
}

} // namespace clips::rules
