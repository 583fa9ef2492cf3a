#pragma once

#include "backoffice/demo/families.h"

namespace clips::office {

/// The family that scripts walk with. Its birth dates depend on the day only: the elder child is four and fits infant
/// school, canteen and transport; the younger is two, fits nursery and, three before the end of April, canteen too.
[[nodiscard]] WalkFamily makeWalkFamily(PersonMaker &persons, QDate today);

/// Families that software likes to forget: a child with its grandparents, a numeric code, no code, an omocode, twins, a
/// protected address, a deceased member, a guardian who is no parent, one name only, a code not validated, parents in
/// two municipalities, a person the register has twice.
[[nodiscard]] QList<domain::Household> makeOddFamilies(PersonMaker &persons, QDate today);

/// The other family that scripts walk with: a child of four, fit for all three services, in the household of its
/// grandparents, and its mother in one of her own.
[[nodiscard]] AwkwardFamily makeAwkwardFamily(PersonMaker &persons, QDate today);

} // namespace clips::office
