#pragma once

#include "domain/person.h"

namespace clips::domain {

/// The key by which a child is known to a store: the tax code with omocodia undone, or the register's id when there is
/// none (domain reference 5.5).
[[nodiscard]] QString childKey(const Person &child);

/// What two records of one child have in common when a code is missing or mistyped: folded names, birth date and place.
/// The same likeness is a possible duplicate for a person to decide, never a certain one.
[[nodiscard]] QString childLikeness(const Person &child);

enum class Sameness { Different, Possible, Same };

/// By the register's id or the code with omocodia undone; by likeness where one of the two has no usable code.
[[nodiscard]] Sameness sameness(const Person &one, const Person &other);

/// The Person::id of a child that is not born yet: who applies, the year it is due, and which of theirs it is (1 and
/// up). Another counter or a later sitting means the same child by it. Empty for an applicant without an id.
[[nodiscard]] QString unbornId(const QString &applicantId, int dueYear, int number);

/// The ids a child may have been enrolled under before it was born: the day it was due lies at most 90 days after the
/// day it was born and 60 before.
[[nodiscard]] QStringList idsBeforeBirth(const QString &applicantId, QDate born, int number);

} // namespace clips::domain
