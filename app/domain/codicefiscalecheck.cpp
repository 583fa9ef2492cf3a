#include "domain/codicefiscale.h"
#include "domain/codicefiscaletext.h"
#include "domain/transliteration.h"

#include <algorithm>
#include <array>

namespace clips::domain {

namespace {
struct Rule
{
    QStringView code;
    FindingSeverity severity;
    const char *message;
};

constexpr auto warning = FindingSeverity::Warning;
constexpr auto error = FindingSeverity::Error;
constexpr std::array rules{
    Rule{u"length", error, "A tax code has 16 characters, a provisional one 11 digits."},
    Rule{u"charset", error, "A letter or digit stands where it cannot stand."},
    Rule{u"check-letter", error, "The last character does not fit the others."},
    Rule{u"date", error, "The birth date in the code does not exist."},
    Rule{u"unknown-place", warning, "The birthplace in the code is not in the reference table."},
    Rule{u"place-not-in-force", warning, "The birthplace in the code did not exist on the birth date."},
    Rule{u"mismatch-surname", warning, "The surname does not give the letters in the code."},
    Rule{u"mismatch-name", warning, "The first name does not give the letters in the code."},
    Rule{u"mismatch-sex", warning, "The sex does not agree with the code."},
    Rule{u"mismatch-date", warning, "The birth date does not agree with the code."},
    Rule{u"mismatch-place", warning, "The birthplace does not agree with the code."},
};

void add(TaxCodeReport &report, QStringView code)
{
    const auto rule = std::find_if(rules.begin(), rules.end(), [code](const Rule &r) { return r.code == code; });
    Q_ASSERT(rule != rules.end());
    report.findings.append({rule->code.toString(), rule->severity, QString::fromLatin1(rule->message)});
}

/// Codes given out over the years folded umlauts either way; both count as equal. A name without any Latin letter
/// cannot be compared and is not held against the person.
template <typename Letters>
bool nameFits(const QString &name, const QString &inCode, Letters letters)
{
    const QString plain = latinName(name);
    return plain.isEmpty() || letters(plain) == inCode || letters(latinName(name, Umlauts::Expanded)) == inCode;
}

bool placeFits(const QString &declared, const QString &inCode, const BirthPlaces &places)
{
    const QString code = declared.trimmed().toUpper();
    return code == inCode || places.codesNamed(declared).contains(inCode);
}

struct BirthParts
{
    int day;
    int month;
    int year;
    Sex sex;
};

bool sameDay(const BirthParts &parts, QDate day)
{
    return day.year() % 100 == parts.year && day.month() == parts.month && day.day() == parts.day;
}

/// The declared day settles the century; without one the latest past year is taken (domain reference 9).
QDate likelyBirthDate(const BirthParts &parts, const DeclaredPerson &declared, QDate on)
{
    if (declared.birthDate && sameDay(parts, *declared.birthDate))
        return *declared.birthDate;
    const int century = on.year() / 100 * 100;
    for (const int year : {century + parts.year, century - 100 + parts.year}) {
        const QDate day(year, parts.month, parts.day);
        if (day.isValid() && day <= on)
            return day;
    }
    return {};
}

void checkPlace(TaxCodeReport &report, QDate birthDate, const DeclaredPerson &declared, const BirthPlaces &places)
{
    const QString code = report.base.mid(11, 4);
    if (!places.isKnown(code))
        add(report, u"unknown-place");
    else if (birthDate.isValid() && !places.inForce(code, birthDate))
        add(report, u"place-not-in-force");
    if (declared.place && !declared.place->trimmed().isEmpty() && !placeFits(*declared.place, code, places))
        add(report, u"mismatch-place");
}

void checkPersonal(TaxCodeReport &report, const DeclaredPerson &declared, const BirthPlaces &places, QDate on)
{
    if (taxcode::checkLetter(report.normalised) != report.normalised[15])
        add(report, u"check-letter");
    report.base = taxcode::withoutOmocodia(report.normalised);
    const int day = report.base.mid(9, 2).toInt();
    const bool realDate = taxcode::hasRealDate(report.base);
    if (!realDate)
        add(report, u"date");
    const BirthParts parts{day % 40, taxcode::monthOf(report.base[8]), report.base.mid(6, 2).toInt(),
                           day > 40 ? Sex::Female : Sex::Male};

    checkPlace(report, realDate ? likelyBirthDate(parts, declared, on) : QDate(), declared, places);
    if (declared.familyName && !nameFits(*declared.familyName, report.base.left(3), taxcode::surnameLetters))
        add(report, u"mismatch-surname");
    if (declared.givenName && !nameFits(*declared.givenName, report.base.mid(3, 3), taxcode::nameLetters))
        add(report, u"mismatch-name");
    if (declared.sex && *declared.sex != Sex::Unknown && *declared.sex != parts.sex)
        add(report, u"mismatch-sex");
    if (declared.birthDate && declared.birthDate->isValid() && realDate && !sameDay(parts, *declared.birthDate))
        add(report, u"mismatch-date");
}
} // namespace

bool TaxCodeReport::has(QStringView code) const
{
    return std::any_of(findings.begin(), findings.end(), [code](const auto &finding) { return finding.code == code; });
}

TaxCodeReport checkTaxCode(const QString &text, const DeclaredPerson &declared, const BirthPlaces &places, QDate on)
{
    constexpr qsizetype longestInput = 64;
    TaxCodeReport report;
    report.normalised = taxcode::cleaned(text.left(longestInput + 1));
    const bool onlyDigits =
        !report.normalised.isEmpty() &&
        std::all_of(report.normalised.begin(), report.normalised.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qsizetype length = report.normalised.size();
    report.kind = length == 11 || (onlyDigits && length != 16) ? TaxCodeKind::Numeric : TaxCodeKind::Personal;
    if (text.size() > longestInput || (length != 16 && length != 11)) {
        report.normalised.truncate(longestInput);
        add(report, u"length");
    } else if (report.kind == TaxCodeKind::Numeric) {
        if (!onlyDigits) {
            add(report, u"charset");
        } else {
            report.base = report.normalised;
            if (taxcode::checkDigit(report.normalised) != report.normalised[10])
                add(report, u"check-letter");
        }
    } else if (!taxcode::isPersonalShape(report.normalised)) {
        add(report, u"charset");
    } else {
        checkPersonal(report, declared, places, on);
    }
    const bool wrong = std::any_of(report.findings.begin(), report.findings.end(),
                                   [](const auto &finding) { return finding.severity == error; });
    report.result = wrong                       ? TaxCodeResult::Invalid
                    : report.findings.isEmpty() ? TaxCodeResult::Valid
                                                : TaxCodeResult::Warning;
    return report;
}

QString taxCodeResultCode(TaxCodeResult result)
{
    switch (result) {
    case TaxCodeResult::Valid:
        return QStringLiteral("valid");
    case TaxCodeResult::Warning:
        return QStringLiteral("warning");
    case TaxCodeResult::Invalid:
        return QStringLiteral("invalid");
    }
    Q_UNREACHABLE();
}

QString taxCodeKindCode(TaxCodeKind kind)
{
    return kind == TaxCodeKind::Personal ? QStringLiteral("personal") : QStringLiteral("numeric");
}

QString findingSeverityCode(FindingSeverity severity)
{
    return severity == FindingSeverity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

} // namespace clips::domain
