#pragma once

#include "domain/codicefiscale.h"
#include "domain/enrolment.h"
#include "domain/person.h"

#include <QDate>
#include <QList>

namespace clips::rules {

/// A child as the guardian describes it: not in the family record of the guardian, or not born yet.
struct OwnChild
{
    domain::Person person; ///< source Declared, or Unborn with the day it is due as birth date
    bool livesWithApplicant = true;
    domain::Address residence{}; ///< where the child lives; only when it is elsewhere
};

enum class OwnChildProblem {
    GivenName,  ///< missing or not a name; of an unborn child only when it is not a name
    FamilyName, ///< as above; who has one name only writes it as the family name
    BirthDate,  ///< missing or not a day
    BornInFuture,
    Adult,   ///< eighteen or more
    DueDate, ///< missing, not a day, past or more than ten months away
    Sex,
    BirthPlace,
    TaxCode,        ///< length, characters, check letter or day: cannot be one
    TaxCodeOfAdult, ///< the applicant's own
    TaxCodeTwice,   ///< of another child of this sitting
    TaxCodeMissing, ///< neither a code nor why there is none
    TaxCodeDiffers, ///< a real code that does not fit the other data; may be insisted on ("differs")
    Street,
    Municipality,
};

/// The words a person may choose from for not having a code: Person::taxCodeNote.
inline constexpr const char *noTaxCodeReasons[] = {"newborn", "new_in_italy", "not_at_hand"};

/// Everything that is wrong at once, in the order of the page. family: who is in the sitting already, applicant
/// included. A numeric code is checked by its digit only: it says nothing about its holder.
[[nodiscard]] QList<OwnChildProblem> problemsOf(const OwnChild &child, const domain::Person &applicant,
                                                const QList<domain::Person> &family, const domain::BirthPlaces &places,
                                                QDate today);

/// What the guardian declared of a child otherwise than the register has it, who was found there by the tax code. Names
/// are compared without case and accents. declaredResidence: empty when none was given; a protected address of the
/// register is never quoted.
[[nodiscard]] QList<domain::Difference> differencesOf(const domain::Person &registered,
                                                      const domain::Address &registeredResidence,
                                                      const domain::Person &declared,
                                                      const domain::Address &declaredResidence);

} // namespace clips::rules
