#include "domain/mrz.h"
#include "domain/transliteration.h"

#include <algorithm>

namespace clips::domain::mrz {

namespace {
/// Blanks tell nothing: a zone writes hyphen, blank and sometimes apostrophe alike.
QString joined(const QString &name, Umlauts umlauts)
{
    return latinName(name, umlauts).remove(u' ');
}

NameMatch compare(const QString &zone, const QString &other)
{
    if (zone == other)
        return NameMatch::Same;
    if (zone.isEmpty() || other.isEmpty())
        return NameMatch::Different;
    return zone.startsWith(other) || other.startsWith(zone) ? NameMatch::Prefix : NameMatch::Different;
}
} // namespace

NameMatch compareNames(const QString &inZone, const QString &inRegister)
{
    const QString zone = joined(inZone, Umlauts::Plain);
    const NameMatch plain = compare(zone, joined(inRegister, Umlauts::Plain));
    return std::min(plain, compare(zone, joined(inRegister, Umlauts::Expanded)));
}

} // namespace clips::domain::mrz
