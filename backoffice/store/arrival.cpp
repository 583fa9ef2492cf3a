#include "backoffice/store/arrival.h"

#include "base/uuid.h"
#include "domain/codicefiscale.h"

namespace clips::office {

using namespace domain;

QString Arrival::id() const
{
    return uuidText(enrolment().id);
}

QString identityKey(const Person &person)
{
    if (person.source == PersonSource::Unborn)
        return {}; // no name yet: nothing to compare
    return foldedName(person.familyName) + u'|' + foldedName(person.givenName) + u'|' +
           wire::dateText(person.birthDate) + u'|' + person.birthPlace.toUpper();
}

QString personKey(const Person &person)
{
    if (person.taxCode.isEmpty())
        return identityKey(person);
    const auto code = CodiceFiscale::fromText(person.taxCode);
    return code ? code->base() : person.taxCode.toUpper();
}

QString childKey(const Enrolment &enrolment)
{
    if (enrolment.child.source != PersonSource::Unborn)
        return personKey(enrolment.child);
    return QStringLiteral("unborn|") + personKey(enrolment.applicant) + u'|' +
           wire::dateText(enrolment.child.birthDate);
}

} // namespace clips::office
