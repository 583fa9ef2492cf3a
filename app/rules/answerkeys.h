#pragma once

#include <QLatin1String>

/// The questions that rules look at by name. Schools, wishes and rides are found by their type; these are not. A form
/// without one of them is judged without it.
namespace clips::rules::keys {

inline constexpr QLatin1String school("school");                ///< school: attended, canteen and transport
inline constexpr QLatin1String level("level");                  ///< choice "nursery", "infant"
inline constexpr QLatin1String nursery("nursery");              ///< value of level
inline constexpr QLatin1String infant("infant");                ///< value of level
inline constexpr QLatin1String presentSchool("present_school"); ///< school: confirmation and transfer
inline constexpr QLatin1String priorities("priorities");        ///< multi_choice: Criterion::code
inline constexpr QLatin1String isee("isee_kind");               ///< choice "no", "yes", "later"
inline constexpr QLatin1String iseeShown("yes");                ///< value of isee
inline constexpr QLatin1String iseeValue("isee_value");         ///< money: euro cents
inline constexpr QLatin1String iseeIssued("isee_issued");       ///< date: of the attestation
inline constexpr QLatin1String disability("disability");        ///< choice "none", "c1", "c3" (L. 104/1992 art. 3)
inline constexpr QLatin1String severe("c3");                    ///< value of disability

} // namespace clips::rules::keys
