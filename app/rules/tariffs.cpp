#include "rules/tariffs.h"

#include <algorithm>

namespace clips::rules {

namespace {

int reductionFor(const domain::Tariff &tariff, int childInService)
{
    if (childInService < 2 || tariff.siblingPercent.isEmpty())
        return 0;
    return tariff.siblingPercent[std::min(childInService - 2, int(tariff.siblingPercent.size()) - 1)];
}

} // namespace

TariffEstimate estimate(const domain::Tariff &tariff, const TariffCase &of)
{
    using Basis = TariffEstimate::Basis;
    TariffEstimate result{tariff.topCents, tariff.unit, Basis::AboveBrackets, 0};
    if (of.severeDisability && tariff.freeWithSevereDisability) {
        result.cents = 0;
        result.basis = Basis::Free;
        return result;
    }
    if (!of.resident) {
        result.basis = Basis::NotResident;
    } else if (!of.iseeCents) {
        result.basis = Basis::NoIsee;
    } else {
        for (const domain::TariffBracket &bracket : tariff.brackets) {
            if (*of.iseeCents <= bracket.upToCents) {
                result.cents = bracket.amountCents;
                result.basis = Basis::Bracket;
                break;
            }
        }
    }
    result.reductionPercent = reductionFor(tariff, of.childInService);
    result.cents = int((qint64(result.cents) * (100 - result.reductionPercent) + 50) / 100);
    return result;
}

} // namespace clips::rules
