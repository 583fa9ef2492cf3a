#include "backoffice/import/registercsv.h"

#include "domain/codicefiscale.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace clips::office {

using namespace domain;

namespace {

constexpr qsizetype maxMembers = 100; // what one line of the snapshot may carry

QStringList neededColumns()
{
    return {QStringLiteral("household_id"), QStringLiteral("register_id"), QStringLiteral("relation"),
            QStringLiteral("family_name"), QStringLiteral("date_of_birth")};
}

QStringList knownColumns()
{
    return neededColumns() + QStringList{QStringLiteral("given_name"),
                                         QStringLiteral("sex"),
                                         QStringLiteral("place_of_birth"),
                                         QStringLiteral("place_of_birth_name"),
                                         QStringLiteral("tax_code"),
                                         QStringLiteral("tax_code_validated"),
                                         QStringLiteral("deceased"),
                                         QStringLiteral("street"),
                                         QStringLiteral("number"),
                                         QStringLiteral("postcode"),
                                         QStringLiteral("municipality"),
                                         QStringLiteral("province"),
                                         QStringLiteral("protected_address"),
                                         QStringLiteral("duplicate"),
                                         QStringLiteral("resident_since")};
}

/// Reads the fields of one row and notes what is wrong with them.
class RowReader
{
public:
    RowReader(const CsvReader &csv, QList<CsvProblem> &problems)
        : m_csv(csv)
        , m_problems(problems)
    {}

    void complain(const char *column, const QString &what)
    {
        m_problems.append({m_csv.line(), QLatin1String(column) + u' ' + what});
    }

    QString text(const char *column, qsizetype maxLength, bool isNeeded = false)
    {
        const QString value = m_csv.value(QLatin1String(column));
        if (isNeeded && value.isEmpty())
            complain(column, QStringLiteral("is empty"));
        if (value.size() > maxLength)
            complain(column, QStringLiteral("is longer than %1 characters").arg(maxLength));
        return value;
    }

    bool flag(const char *column, bool fallback)
    {
        const QString value = m_csv.value(QLatin1String(column)).toLower();
        if (value.isEmpty())
            return fallback;
        if (value != u"yes" && value != u"no")
            complain(column, QStringLiteral("is neither yes nor no"));
        return value == u"yes";
    }

    QDate date(const char *column)
    {
        const QString value = m_csv.value(QLatin1String(column));
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (!value.isEmpty() && (value.size() != 10 || !day.isValid()))
            complain(column, QStringLiteral("is not a date such as 2021-05-30"));
        return day;
    }

    QString taxCode()
    {
        const QString value = m_csv.value(QStringLiteral("tax_code"));
        if (value.isEmpty())
            return {};
        const auto code = CodiceFiscale::fromText(value);
        if (code)
            return code->normalised();
        complain("tax_code", code.error() == CodiceFiscaleError::CheckLetter
                                 ? QStringLiteral("has a last character that does not fit the others")
                                 : QStringLiteral("is not a tax code"));
        return {};
    }

    Person person()
    {
        static const QRegularExpression placePattern(QStringLiteral("^[A-Z][0-9]{3}$"));
        Person person;
        person.id = text("register_id", 64, true);
        person.familyName = text("family_name", 80, true);
        person.givenName = text("given_name", 80);
        const QString sex = text("sex", 1).toUpper();
        person.sex = sexFromCode(sex);
        if (!sex.isEmpty() && person.sex == Sex::Unknown)
            complain("sex", QStringLiteral("is neither F nor M"));
        person.birthDate = date("date_of_birth");
        person.birthPlace = text("place_of_birth", 4).toUpper();
        if (!person.birthPlace.isEmpty() && !placePattern.match(person.birthPlace).hasMatch())
            complain("place_of_birth", QStringLiteral("is not a Belfiore code such as E506"));
        person.birthPlaceName = text("place_of_birth_name", 80);
        bool isNumber = false;
        person.relation = m_csv.value(QStringLiteral("relation")).toInt(&isNumber);
        if (!isNumber || person.relation < 1 || person.relation > 99)
            complain("relation", QStringLiteral("is not a code from 1 to 99"));
        person.taxCode = taxCode();
        person.taxCodeValidated = flag("tax_code_validated", true);
        person.deceased = flag("deceased", false);
        person.duplicate = flag("duplicate", false);
        person.residentSince = date("resident_since");
        return person;
    }

    Household household()
    {
        Household household;
        household.id = text("household_id", 64, true);
        household.protectedAddress = flag("protected_address", false);
        household.address = {text("street", 120), text("number", 20), text("postcode", 10), text("municipality", 80),
                             text("province", 2)};
        return household;
    }

private:
    const CsvReader &m_csv;
    QList<CsvProblem> &m_problems;
};

bool columnsFit(const CsvReader &csv, QList<CsvProblem> &problems)
{
    const qsizetype before = problems.size();
    for (const QString &column : neededColumns()) {
        if (!csv.columns().contains(column))
            problems.append({1, QStringLiteral("the column %1 is missing").arg(column)});
    }
    const QStringList known = knownColumns();
    for (qsizetype i = 0; i < csv.columns().size(); ++i) {
        // The name is not repeated: a file without a header line has personal data there.
        if (!known.contains(csv.columns()[i]))
            problems.append({1, QStringLiteral("column %1 has a name that is not known").arg(i + 1)});
        else if (csv.columns().indexOf(csv.columns()[i]) != i)
            problems.append({1, QStringLiteral("column %1 is there twice").arg(i + 1)});
    }
    return problems.size() == before;
}

} // namespace

RegisterCsv readRegisterCsv(const QByteArray &content)
{
    RegisterCsv result;
    CsvReader csv(content);
    if (!csv.problems().isEmpty() || !columnsFit(csv, result.problems)) {
        result.problems = csv.problems() + result.problems;
        return result;
    }
    QHash<QString, qsizetype> position;
    QHash<QString, int> heads;
    QSet<QString> persons;
    while (csv.next()) {
        RowReader row(csv, result.problems);
        Household household = row.household();
        const Person person = row.person();
        if (!person.id.isEmpty() && persons.contains(person.id))
            row.complain("register_id", QStringLiteral("was there before"));
        persons.insert(person.id);
        if (person.relation == 1 && ++heads[household.id] == 2)
            row.complain("relation", QStringLiteral("makes a second head of this household"));
        // Kept back here: what is never sent to a kiosk cannot leak there.
        if (household.protectedAddress)
            household.address = {};
        auto known = position.constFind(household.id);
        if (known == position.constEnd()) {
            known = position.insert(household.id, result.households.size());
            result.households.append(household);
        }
        Household &home = result.households[*known];
        if (home.address != household.address || home.protectedAddress != household.protectedAddress)
            row.complain("household_id", QStringLiteral("has another address than in an earlier row"));
        home.members.append(person);
        if (home.members.size() == maxMembers + 1)
            row.complain("household_id", QStringLiteral("has more than %1 members").arg(maxMembers));
    }
    result.problems += csv.problems();
    std::stable_sort(result.problems.begin(), result.problems.end(),
                     [](const CsvProblem &a, const CsvProblem &b) { return a.line < b.line; });
    if (result.problems.isEmpty() && result.households.isEmpty())
        result.problems.append({0, QStringLiteral("the file has no person")});
    return result;
}

} // namespace clips::office
