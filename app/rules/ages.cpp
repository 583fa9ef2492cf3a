#include "rules/ages.h"

#include <algorithm>

namespace clips::rules {

using namespace domain;

namespace {
QList<AgeRule> rulesOf(const Catalogue &catalogue, Service service, const QString &schoolYear)
{
    QList<AgeRule> rules;
    std::copy_if(catalogue.ageRules.begin(), catalogue.ageRules.end(), std::back_inserter(rules),
                 [&](const AgeRule &rule) { return rule.service == service && rule.schoolYear == schoolYear; });
    return rules;
}
} // namespace

QList<Level> levelsFor(const Catalogue &catalogue, Service service, const QString &schoolYear, QDate birthDate)
{
    QList<Level> levels;
    for (const AgeRule &rule : rulesOf(catalogue, service, schoolYear)) {
        const bool fits = birthDate >= rule.bornFrom && birthDate <= rule.bornTo;
        const auto same =
            std::find_if(levels.begin(), levels.end(), [&](const Level &level) { return level.kind == rule.kind; });
        if (fits && same == levels.end())
            levels.append({rule.kind, rule.earlyEntry});
        else if (fits)
            same->earlyEntry &= rule.earlyEntry;
    }
    return levels;
}

AgeFit ageFit(const Catalogue &catalogue, Service service, const QString &schoolYear, QDate birthDate,
              std::optional<SchoolKind> kind)
{
    QList<AgeRule> rules = rulesOf(catalogue, service, schoolYear);
    if (kind)
        rules.removeIf([&](const AgeRule &rule) { return rule.kind && rule.kind != kind; });
    if (rules.isEmpty())
        return AgeFit::Fits;
    QDate youngest;
    for (const AgeRule &rule : rules) {
        if (birthDate >= rule.bornFrom && birthDate <= rule.bornTo)
            return AgeFit::Fits;
        if (!youngest.isValid() || rule.bornTo > youngest)
            youngest = rule.bornTo;
    }
    return birthDate > youngest ? AgeFit::TooYoung : AgeFit::TooOld;
}

} // namespace clips::rules
