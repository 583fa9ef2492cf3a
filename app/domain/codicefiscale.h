#pragma once

#include "base/result.h"
#include "domain/person.h"
#include "domain/places.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace clips::domain {

enum class CodiceFiscaleError {
    Length,      ///< neither 16 nor 11 characters once blanks are gone
    Charset,     ///< a character that cannot stand where it stands
    CheckLetter, ///< the last character does not fit: mistyped or altered
    Date,        ///< the birth day does not exist
};

/// An Italian tax code (codice fiscale): personal with 16 characters (DM 23 December 1976), or the numeric provisional
/// one with 11. Only well-formed codes exist; whether it belongs to a person is what checkTaxCode() looks at. Missing
/// codes are never filled in: only the Agenzia delle Entrate assigns one.
class CodiceFiscale
{
public:
    /// Accepts lower case, blanks anywhere and the start and stop asterisks of Code 39.
    [[nodiscard]] static Result<CodiceFiscale, CodiceFiscaleError> fromText(const QString &text);

    [[nodiscard]] QString normalised() const { return m_normalised; } ///< upper case, no blanks: what is stored
    [[nodiscard]] QString base() const { return m_base; }             ///< omocodia undone: what is compared
    [[nodiscard]] bool isNumeric() const { return m_normalised.size() == 11; }
    [[nodiscard]] bool hasOmocodia() const { return m_base != m_normalised; }

    // Nothing below can be read from a numeric code: empty, Unknown, 0 or invalid.
    [[nodiscard]] QString surnameLetters() const;
    [[nodiscard]] QString nameLetters() const;
    [[nodiscard]] Sex sex() const;
    [[nodiscard]] int birthDay() const;      ///< 1..31
    [[nodiscard]] int birthMonth() const;    ///< 1..12
    [[nodiscard]] int twoDigitYear() const;  ///< 0..99
    [[nodiscard]] QString placeCode() const; ///< Belfiore
    /// The latest day not after the reference that the code can mean; the century is not in the code.
    [[nodiscard]] QDate birthDate(QDate reference) const;
    [[nodiscard]] bool canBeBornOn(QDate day) const;

    bool operator==(const CodiceFiscale &) const = default;

private:
    CodiceFiscale(QString normalised, QString base);

    QString m_normalised;
    QString m_base;
};

/// Works out a code. For demo data and for comparing only: the product never fills a missing code with it.
[[nodiscard]] QString encodeTaxCode(const QString &familyName, const QString &givenName, Sex sex, QDate birthDate,
                                    const QString &placeCode);

/// What a person says of herself or the register says of her; what is absent is not compared.
struct DeclaredPerson
{
    std::optional<QString> familyName;
    std::optional<QString> givenName;
    std::optional<QDate> birthDate;
    std::optional<Sex> sex;
    std::optional<QString> place; ///< Belfiore code or name
};

enum class TaxCodeResult { Valid, Warning, Invalid };
enum class TaxCodeKind { Personal, Numeric };
enum class FindingSeverity { Warning, Error };

struct TaxCodeFinding
{
    QString code; ///< length, charset, check-letter, date: errors. unknown-place, place-not-in-force, mismatch-surname,
                  ///< mismatch-name, mismatch-sex, mismatch-date, mismatch-place: warnings an operator may override.
    FindingSeverity severity = FindingSeverity::Warning;
    QString message; ///< plain English, without personal data
};

struct TaxCodeReport
{
    TaxCodeResult result = TaxCodeResult::Valid;
    TaxCodeKind kind = TaxCodeKind::Personal;
    QString normalised; ///< at most 64 characters of what was given
    QString base;       ///< empty when length or characters are wrong
    QList<TaxCodeFinding> findings;

    [[nodiscard]] bool has(QStringView code) const;
};

/// Everything that can be said about a code on a day, at once. A numeric code is never compared: it holds no birth
/// data.
[[nodiscard]] TaxCodeReport checkTaxCode(const QString &text, const DeclaredPerson &declared, const BirthPlaces &places,
                                         QDate on);

[[nodiscard]] QString taxCodeResultCode(TaxCodeResult result);       ///< "valid", "warning", "invalid"
[[nodiscard]] QString taxCodeKindCode(TaxCodeKind kind);             ///< "personal", "numeric"
[[nodiscard]] QString findingSeverityCode(FindingSeverity severity); ///< "warning", "error"

} // namespace clips::domain
