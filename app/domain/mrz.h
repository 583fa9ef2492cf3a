#pragma once

#include "base/result.h"
#include "domain/person.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

class QDebug;

/// The machine-readable zone of identity cards (TD1, TD2), passports (TD3) and visas: ICAO Doc 9303 parts 3 to 7.
namespace clips::domain::mrz {

enum class Format { Td1, Td2, Td3 };

enum class Error {
    Layout,  ///< not 3 lines of 30, 2 of 36 or 2 of 44
    Charset, ///< a character outside A-Z, 0-9 and the filler
};

enum class Digit { Ok, Wrong, Absent };

/// One entry for each check digit, so that the operator sees which one failed. TD1 and TD2 have none for "optional".
struct Digits
{
    Digit documentNumber = Digit::Absent;
    Digit birthDate = Digit::Absent;
    Digit expiryDate = Digit::Absent;
    Digit optional = Digit::Absent;
    Digit composite = Digit::Absent;

    [[nodiscard]] bool noneWrong() const;
    bool operator==(const Digits &) const = default;
};

/// A birth date of which month or day may be unknown; an unknown part is 0.
struct PartialDate
{
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool isComplete() const { return day != 0; }
    [[nodiscard]] QDate date() const;   ///< invalid unless complete
    [[nodiscard]] QString text() const; ///< "1974-08-12", "1974-08", "1974" or ""
    bool operator==(const PartialDate &) const = default;
};

enum class Severity {
    Question, ///< for the operator to look at; the zone itself is right
    Warning,  ///< usable, but not as it was read
    Error,    ///< not usable as read
};

struct Finding
{
    QString code; ///< see read()
    Severity severity = Severity::Question;
    QString message; ///< plain English, without personal data
};

enum class Verdict { Valid, Warning, Invalid };

/// What a zone says. The zone itself is never kept (DPR 445/2000 art. 38).
struct Reading
{
    Format format = Format::Td1;
    QString documentCode; ///< "C", "I", "P", "V", "AR" ...
    QString issuer;       ///< three letters as printed; Germany is "D"
    QString documentNumber;
    QString familyName; ///< as printed: no accents, hyphen and blank are one. Never replaces a register name.
    QString givenNames;
    bool namesTruncated = false;
    QString nationality;
    Sex sex = Sex::Unknown;
    PartialDate birthDate;
    QDate expiryDate; ///< invalid when the document has none
    QString optional;
    Digits digits;
    QList<Finding> findings;

    [[nodiscard]] Verdict verdict() const; ///< the worst finding; questions do not count
    [[nodiscard]] bool has(QStringView findingCode) const;
};

/// Reads a zone given as lines or as one string of 90, 72 or 88 characters; blanks and case do not matter. The day
/// settles the centuries: birth is the latest year not after it, expiry lies between 20 years before and 50 after.
///
/// Findings. Errors: digit-document-number, digit-birth-date, digit-expiry-date, digit-optional, digit-composite,
/// field-charset, birth-date, expiry-date, visa (no evidence of identity). Warnings: repaired, document-code.
/// Questions: specimen (state UTO: for demonstration only), expired, holder-minor, holder-over-110,
/// partial-birth-date, names-truncated.
///
/// Letters and digits that OCR confuses (O/0 I/1 S/5 B/8 Z/2) are exchanged only where the kind of character is known,
/// and only when exactly one such repair makes every digit right.
[[nodiscard]] Result<Reading, Error> read(const QString &text, QDate on);

/// Weights 7, 3, 1 over 0-9, A-Z = 10..35, filler = 0; modulo 10. Other characters count as filler.
[[nodiscard]] QChar checkDigit(QStringView field);

/// How a name in a zone agrees with the same name in the register.
enum class NameMatch {
    Same,
    Prefix, ///< one begins the other: zones cut long names, and documents leave names out
    Different,
};
[[nodiscard]] NameMatch compareNames(const QString &inZone, const QString &inRegister);

struct Td1Content
{
    QString documentCode = QStringLiteral("C");
    QString issuer;
    QString documentNumber; ///< longer than 9 goes on in the optional field
    QDate birthDate;
    Sex sex = Sex::Unknown;
    QDate expiryDate;
    QString nationality;
    QString familyName;
    QString givenNames;
    QString optional; ///< second line, 11 characters at most
};

/// Three lines of 30 for a demonstration card. Names are transliterated and cut to fit.
[[nodiscard]] QStringList composeTd1(const Td1Content &content);

[[nodiscard]] QString formatCode(Format format);       ///< "TD1", "TD2", "TD3"
[[nodiscard]] QString digitCode(Digit digit);          ///< "ok", "wrong", "absent"
[[nodiscard]] QString verdictCode(Verdict verdict);    ///< "valid", "warning", "invalid"
[[nodiscard]] QString severityCode(Severity severity); ///< "question", "warning", "error"

/// Logs get a mask.
QDebug operator<<(QDebug debug, const Reading &reading);

} // namespace clips::domain::mrz
