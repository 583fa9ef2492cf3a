#include "rules/ageband.h"

namespace clips::rules {

QString ageBand(QDate birth, QDate reference)
{
    if (birth.addMonths(12) > reference)
        return QStringLiteral("babies");
    return birth.addMonths(24) > reference ? QStringLiteral("middle") : QStringLiteral("older");
}

} // namespace clips::rules
