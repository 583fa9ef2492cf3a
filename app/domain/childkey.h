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

} // namespace clips::domain
