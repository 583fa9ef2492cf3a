#pragma once

#include "domain/knownenrolment.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

class QDebug;

namespace clips::domain {

enum class Sex { Unknown, Female, Male };

/// Where the data of a person come from. Of an unborn child the birth date is the day it is due.
enum class PersonSource { Register, Declared, Unborn };

[[nodiscard]] QString personSourceCode(PersonSource source); ///< "register", "declared" or "unborn"
[[nodiscard]] std::optional<PersonSource> personSourceFromCode(QStringView code);

[[nodiscard]] QString sexCode(Sex sex); ///< "F", "M" or ""
[[nodiscard]] Sex sexFromCode(QStringView code);

/// A person exactly as the General Register writes it.
struct Person
{
    QString id; ///< the register's own identifier, opaque
    QString familyName;
    QString givenName;
    Sex sex = Sex::Unknown;
    QDate birthDate;
    QString birthPlace; ///< Belfiore code: municipality or Z + 3 digits for a state
    QString birthPlaceName;
    QString taxCode;              ///< codice fiscale, 16 or 11 characters; empty when none was assigned
    bool taxCodeValidated = true; ///< ANPR flag
    int relation = 99;            ///< to the head of the household, ANPR relation code (1 head, 2 spouse, 3 child ...)
    bool deceased = false;
    bool duplicate = false; ///< the register has this person more than once: the office must tidy up
    QDate residentSince{};  ///< in the municipality; invalid: not known
    PersonSource source = PersonSource::Register;
    /// Why there is no tax code ("newborn", "new_in_italy", "not_at_hand"), or that the one given does not fit the
    /// other data ("differs"; "differs_accepted": the operator saw the card). Empty: nothing to say.
    QString taxCodeNote{};

    /// Given name first; the one name of who has only one.
    [[nodiscard]] QString fullName() const { return (givenName + u' ' + familyName).trimmed(); }
    [[nodiscard]] QString initials() const;
    /// Whole years on a day; -1 when the birth date is unknown or later.
    [[nodiscard]] int ageOn(QDate day) const;
    bool operator==(const Person &) const = default;
};

struct Address
{
    QString street; ///< kind and name as the register writes them
    QString number; ///< with exponent
    QString postcode;
    QString municipality;
    QString province;

    [[nodiscard]] QString oneLine() const;
    bool operator==(const Address &) const = default;
};

/// A family record: who is registered together at one address.
struct Household
{
    QString id;
    Address address;
    bool protectedAddress = false; ///< never shown, printed or exported
    QList<Person> members;
    QList<KnownEnrolment> enrolments{}; ///< of its children, as the office knew them when the snapshot was made

    [[nodiscard]] const Person *member(const QString &personId) const;
    /// Members under eighteen on a day, other than the given person, oldest first.
    [[nodiscard]] QList<Person> childrenOn(QDate day, const QString &exceptPersonId = {}) const;
};

/// 1 to 80 characters: letters of any script with blanks, apostrophes, hyphens and full stops; at least one letter.
[[nodiscard]] bool isPersonName(const QString &name);

/// "RSSMLC**********": first six characters, the rest hidden.
[[nodiscard]] QString maskedTaxCode(const QString &taxCode);

/// Folds a name for searching: upper case, diacritics and punctuation dropped, inner blanks single.
[[nodiscard]] QString foldedName(const QString &name);

/// Logs get a mask, never a name.
QDebug operator<<(QDebug debug, const Person &person);

} // namespace clips::domain
