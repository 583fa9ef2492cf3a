#include "wire/personjson.h"

namespace clips::wire {

using namespace domain;

QJsonObject personJson(const Person &person)
{
    QJsonObject json{
        {QStringLiteral("register_id"), person.id},
        {QStringLiteral("family_name"), person.familyName},
        {QStringLiteral("given_name"), person.givenName},
        {QStringLiteral("sex"), sexCode(person.sex)},
        {QStringLiteral("date_of_birth"), dateText(person.birthDate)},
        {QStringLiteral("place_of_birth"), person.birthPlace},
        {QStringLiteral("place_of_birth_name"), person.birthPlaceName},
        {QStringLiteral("relation"), person.relation},
    };
    if (!person.taxCode.isEmpty())
        json.insert(QStringLiteral("tax_code"), person.taxCode);
    if (!person.taxCodeValidated)
        json.insert(QStringLiteral("tax_code_validated"), false);
    if (person.deceased)
        json.insert(QStringLiteral("deceased"), true);
    if (person.duplicate)
        json.insert(QStringLiteral("duplicate"), true);
    if (person.residentSince.isValid())
        json.insert(QStringLiteral("resident_since"), dateText(person.residentSince));
    if (person.source != PersonSource::Register)
        json.insert(QStringLiteral("source"), personSourceCode(person.source));
    if (!person.taxCodeNote.isEmpty())
        json.insert(QStringLiteral("tax_code_note"), person.taxCodeNote);
    return json;
}

Person readPerson(JsonReader &reader)
{
    Person person;
    person.id = reader.text("register_id", 64);
    const QString source = reader.optionalText("source", 16);
    const auto known = source.isEmpty() ? PersonSource::Register : personSourceFromCode(source);
    if (!known)
        reader.fail(QStringLiteral("source"), QStringLiteral("is not a known source"));
    person.source = known.value_or(PersonSource::Register);
    // A child that is not born yet has no names; some people have one name only.
    person.familyName =
        person.source == PersonSource::Unborn ? reader.optionalText("family_name", 80) : reader.text("family_name", 80);
    person.givenName = reader.optionalText("given_name", 80);
    person.sex = sexFromCode(reader.optionalText("sex", 1));
    person.birthDate = reader.optionalDate("date_of_birth");
    person.birthPlace = reader.optionalText("place_of_birth", 4);
    person.birthPlaceName = reader.optionalText("place_of_birth_name", 80);
    person.relation = reader.optionalInteger("relation", 1, 99, 99);
    person.taxCode = reader.optionalText("tax_code", 16);
    person.taxCodeValidated = reader.flag("tax_code_validated", true);
    person.deceased = reader.flag("deceased", false);
    person.duplicate = reader.flag("duplicate", false);
    person.taxCodeNote = reader.optionalText("tax_code_note", 32);
    person.residentSince = reader.optionalDate("resident_since");
    return person;
}

} // namespace clips::wire
