#include "backoffice/demo/oddfamilies.h"

#include "domain/mrz.h"

namespace clips::office {

using namespace domain;

namespace {

constexpr auto Female = Sex::Female;
constexpr auto Male = Sex::Male;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Short form for the tables below.
Person person(PersonMaker &persons, const char *family, const char *given, Sex sex, QDate born, int relation,
              const char *place = "E506")
{
    return persons.make({text(family), text(given), sex, born, text(place), relation});
}

Household at(const char *street, const char *number, QList<Person> members)
{
    Household household;
    household.address = {text(street), text(number), text("73100"), text("Lecce"), text("LE")};
    household.members = std::move(members);
    return household;
}

} // namespace

WalkFamily makeWalkFamily(PersonMaker &persons, QDate today)
{
    const int year = today.year();
    WalkFamily walk;
    walk.household = at("Via Demo del Cammino", "1",
                        {person(persons, "Rosaspina", "Elena", Female, QDate(1990, 4, 12), 1),
                         person(persons, "Rosaspina", "Luca", Male, QDate(year - 4, 5, 21), 3),
                         person(persons, "Rosaspina", "Viola", Female, QDate(year - 2, 3, 10), 3)});
    const Person &guardian = walk.household.members.first();
    mrz::Td1Content card;
    card.issuer = text("ITA");
    card.documentNumber = text("CA00077DM");
    card.birthDate = guardian.birthDate;
    card.sex = guardian.sex;
    card.expiryDate = QDate(year + 5, 4, 12);
    card.nationality = text("ITA");
    card.familyName = guardian.familyName;
    card.givenNames = guardian.givenName;
    walk.guardianMrz = mrz::composeTd1(card);
    return walk;
}

QList<Household> makeOddFamilies(PersonMaker &persons, QDate today)
{
    const int year = today.year();
    const auto born = [&](int yearsAgo, int month, int day) { return QDate(year - yearsAgo, month, day); };
    QList<Household> list;

    list.append(at("Via Demo dei Nonni", "7",
                   {person(persons, "De Matteis", "Cosimo", Male, born(68, 2, 3), 1),
                    person(persons, "Lezzi", "Addolorata", Female, born(66, 9, 14), 2),
                    person(persons, "De Matteis", "Aurora", Female, born(6, 7, 30), 4)}));

    Household numeric = at("Via Demo dell'Accoglienza", "2",
                           {person(persons, "Gueye", "Khady", Female, born(27, 1, 19), 1, "Z343"),
                            person(persons, "Gueye", "Serigne", Male, born(4, 2, 2), 3, "Z343")});
    numeric.members[0].taxCode = PersonMaker::numericCode(1234567);
    numeric.members[1].taxCode = PersonMaker::numericCode(1234568);
    list.append(numeric);

    Household noCode = at("Via Demo dei Mulini", "15/B",
                          {person(persons, "Warnakulasuriya", "Nilmini", Female, born(31, 5, 6), 1, "Z209"),
                           person(persons, "Warnakulasuriya", "Kasun", Male, born(1, 8, 20), 3)});
    noCode.members[1].taxCode.clear(); // only the Agenzia assigns one
    list.append(noCode);

    Household omocode = at("Via Demo degli Ulivi", "40",
                           {person(persons, "Rizzo", "Anna", Female, born(38, 3, 8), 1),
                            person(persons, "Greco", "Marco", Male, born(7, 11, 9), 3)});
    for (Person &member : omocode.members)
        member.taxCode = PersonMaker::omocode(member.taxCode, 1);
    list.append(omocode);

    list.append(at("Via Demo del Rosone", "3",
                   {person(persons, "D'Amico", "Niccolò", Male, born(41, 10, 31), 1),
                    person(persons, "Nuzzo", "Maria Chiara", Female, born(39, 12, 15), 2),
                    person(persons, "D'Amico", "Zoë", Female, born(4, 4, 4), 3),
                    person(persons, "D'Amico", "Noè", Male, born(4, 4, 4), 3)}));

    Household hidden = at("", "",
                          {person(persons, "Serio", "Irene", Female, born(34, 6, 1), 1),
                           person(persons, "Serio", "Tommaso", Male, born(5, 1, 27), 3)});
    hidden.address = {}; // kept back at the source: what is not sent cannot leak
    hidden.protectedAddress = true;
    list.append(hidden);

    Household widow = at("Via Demo delle Corti", "22",
                         {person(persons, "Perrone", "Stefano", Male, born(45, 7, 7), 1),
                          person(persons, "Quarta", "Lucia", Female, born(43, 8, 8), 2),
                          person(persons, "Perrone", "Giulia", Female, born(8, 9, 9), 3)});
    widow.members[0].deceased = true;
    list.append(widow);

    list.append(at("Viale Demo dei Pini", "11",
                   {person(persons, "Fo", "Ea", Female, born(52, 2, 28), 1),
                    person(persons, "Aiello", "Aia", Female, born(9, 11, 30), 99)}));

    Household oneName = at("Via Demo del Faro", "5",
                           {person(persons, "Manpreet", "", Female, born(29, 12, 24), 1, "Z222"),
                            person(persons, "Singh", "Arjun", Male, born(3, 6, 18), 3)});
    oneName.members[0].taxCodeValidated = false;
    list.append(oneName);

    // Two homes, two municipalities: each parent has one child registered with the other.
    list.append(at("Via Demo dei Due Paesi", "6",
                   {person(persons, "Miglietta", "Davide", Male, born(40, 5, 5), 1),
                    person(persons, "Miglietta", "Sara", Female, born(7, 3, 14), 3)}));
    Household elsewhere = at("Via Demo di Surbo", "12",
                             {person(persons, "Carrisi", "Chiara", Female, born(39, 4, 23), 1),
                              person(persons, "Miglietta", "Bianca", Female, born(5, 6, 2), 3)});
    elsewhere.address.postcode = text("73010");
    elsewhere.address.municipality = text("Surbo");
    list.append(elsewhere);

    // The register has the boy twice: once as he is, once without a code from an old card.
    Household twice = at("Via Demo dello Specchio", "2",
                         {person(persons, "Tondo", "Paola", Female, born(36, 11, 2), 1),
                          person(persons, "Tondo", "Pietro", Male, born(6, 2, 9), 3),
                          person(persons, "Tondo", "Pietro", Male, born(6, 2, 9), 3)});
    twice.members[2].taxCode.clear();
    twice.members[1].duplicate = true;
    twice.members[2].duplicate = true;
    list.append(twice);
    return list;
}

AwkwardFamily makeAwkwardFamily(PersonMaker &persons, QDate today)
{
    const int year = today.year();
    AwkwardFamily family;
    family.motherAlone = at("Via Demo dell'Accoglienza", "4",
                            {person(persons, "Ndiaye", "Aminata", Female, QDate(year - 26, 9, 17), 1, "Z343")});
    Person &mother = family.motherAlone.members.first();
    mother.taxCode = PersonMaker::numericCode(1234569);
    family.grandparents = at("Via Demo dei Baobab", "9",
                             {person(persons, "Ndiaye", "Ousmane", Male, QDate(year - 55, 1, 8), 1, "Z343"),
                              person(persons, "Seck", "Coumba", Female, QDate(year - 52, 12, 1), 2, "Z343"),
                              person(persons, "Ndiaye", "Awa", Female, QDate(year - 4, 3, 3), 4)});
    mrz::Td1Content permit;
    permit.documentCode = text("IR");
    permit.issuer = text("ITA");
    permit.documentNumber = text("I00077DM1");
    permit.birthDate = mother.birthDate;
    permit.sex = mother.sex;
    permit.expiryDate = QDate(year + 2, 9, 17);
    permit.nationality = text("SEN");
    permit.familyName = mother.familyName;
    permit.givenNames = mother.givenName;
    family.guardianMrz = mrz::composeTd1(permit);
    return family;
}

} // namespace clips::office
