#pragma once

#include "domain/codicefiscale.h"
#include "domain/person.h"

#include <QDate>
#include <QList>

namespace clips::rules {

/// Somebody described by hand, as it goes into the record: blanks single, the tax code normalised, the Belfiore code of
/// the birthplace where name, day and tax code leave only one. An unborn child has neither sex nor place nor code.
[[nodiscard]] domain::Person tidied(domain::Person person, const domain::BirthPlaces &places);

/// An applicant whom the register does not have, as the document shows them (source Declared).
struct DeclaredApplicant
{
    domain::Person person;
    domain::Address residence{};
};

enum class ApplicantProblem {
    FamilyName, ///< missing or not a name; who has one name only writes it here
    GivenName,  ///< not a name
    BirthDate,  ///< missing or not a day
    BornInFuture,
    Sex,
    BirthPlace,
    TaxCode,        ///< cannot be one
    TaxCodeMissing, ///< neither a code nor why there is none
    TaxCodeDiffers, ///< a real code that does not fit the other data, and nobody saw the card ("differs_accepted")
    Street,
    Municipality,
};

/// The words an adult may choose from for not having a code: Person::taxCodeNote.
inline constexpr const char *noApplicantCodeReasons[] = {"new_in_italy", "not_at_hand"};

/// Everything that is wrong at once, in the order of the page. Age is judged later, as for everybody.
[[nodiscard]] QList<ApplicantProblem> problemsOf(const DeclaredApplicant &applicant, const domain::BirthPlaces &places,
                                                 QDate today);

} // namespace clips::rules
