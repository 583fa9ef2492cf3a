#include "domain/mrz.h"

#include "domain/mrzlayout.h"

#include <QDebug>
#include <algorithm>

namespace clips::domain::mrz {

namespace {
void add(Reading &reading, const char *code, Severity severity, const char *message)
{
    reading.findings.append({QString::fromLatin1(code), severity, QString::fromLatin1(message)});
}

QString plain(QStringView field)
{
    return field.toString().replace(u'<', u' ').simplified();
}

/// Two digits, or nothing for filler; -1 for anything else.
int twoDigits(QStringView field)
{
    if (field == u"<<")
        return 0;
    const bool digits = field[0] >= u'0' && field[0] <= u'9' && field[1] >= u'0' && field[1] <= u'9';
    return digits ? field.toInt() : -1;
}

/// Nothing when the six characters mean no date, not even a partial one.
std::optional<PartialDate> birthDateOf(QStringView field, QDate on)
{
    if (field == u"<<<<<<")
        return PartialDate{};
    const int month = twoDigits(field.mid(2, 2));
    const int day = twoDigits(field.mid(4, 2));
    const bool monthUnknown = field.mid(2, 2) == u"<<";
    const bool dayUnknown = field.mid(4, 2) == u"<<";
    if (field.left(2) == u"<<" || twoDigits(field.left(2)) < 0 || (monthUnknown && !dayUnknown))
        return std::nullopt;
    const int century = on.year() / 100 * 100;
    for (const int base : {century, century - 100}) {
        const int year = base + twoDigits(field.left(2));
        const QDate earliest(year, monthUnknown ? 1 : month, dayUnknown ? 1 : day);
        if (earliest.isValid() && earliest <= on)
            return PartialDate{year, month, day};
    }
    return std::nullopt;
}

std::optional<QDate> expiryDateOf(QStringView field, QDate on)
{
    if (field == u"<<<<<<")
        return QDate();
    const int yearDigits = twoDigits(field.left(2));
    const int month = twoDigits(field.mid(2, 2));
    const int day = twoDigits(field.mid(4, 2));
    if (yearDigits < 0 || field.contains(u'<'))
        return std::nullopt;
    const int century = on.year() / 100 * 100;
    for (const int base : {century - 100, century, century + 100}) {
        const QDate date(base + yearDigits, month, day);
        if (date.isValid() && date >= on.addYears(-20) && date <= on.addYears(50))
            return date;
    }
    // Out of the window both ways: an old document, long expired.
    const QDate past(century - 100 + yearDigits, month, day);
    return past.isValid() ? std::optional(past) : std::nullopt;
}

void readNames(Reading &reading, QStringView field)
{
    const qsizetype split = field.indexOf(u"<<");
    reading.familyName = plain(split < 0 ? field : field.left(split));
    reading.givenNames = split < 0 ? QString() : plain(field.mid(split));
    reading.namesTruncated = !field.endsWith(u'<');
    if (reading.namesTruncated)
        add(reading, "names-truncated", Severity::Question, "The names fill the line and may be cut.");
}

Sex sexOf(QStringView field)
{
    return sexFromCode(field);
}

void judgeDigits(Reading &reading)
{
    const Digits &digits = reading.digits;
    if (digits.documentNumber == Digit::Wrong)
        add(reading, "digit-document-number", Severity::Error, "The check digit of the document number is wrong.");
    if (digits.birthDate == Digit::Wrong)
        add(reading, "digit-birth-date", Severity::Error, "The check digit of the birth date is wrong.");
    if (digits.expiryDate == Digit::Wrong)
        add(reading, "digit-expiry-date", Severity::Error, "The check digit of the expiry date is wrong.");
    if (digits.optional == Digit::Wrong)
        add(reading, "digit-optional", Severity::Error, "The check digit of the optional field is wrong.");
    if (digits.composite == Digit::Wrong)
        add(reading, "digit-composite", Severity::Error, "The check digit over the whole zone is wrong.");
}

void readDates(Reading &reading, const Zone &zone, QDate on)
{
    const auto birth = birthDateOf(zone.at(zone.layout->birthDate), on);
    if (!birth) {
        add(reading, "birth-date", Severity::Error, "The birth date does not exist.");
    } else {
        reading.birthDate = *birth;
        if (!birth->isComplete())
            add(reading, "partial-birth-date", Severity::Question, "The birth date is not known in full.");
        const QDate earliest(birth->year, std::max(1, birth->month), std::max(1, birth->day));
        if (birth->year != 0 && earliest.addYears(18) > on)
            add(reading, "holder-minor", Severity::Question, "The holder is younger than 18.");
        if (birth->year != 0 && earliest.addYears(111) <= on)
            add(reading, "holder-over-110", Severity::Question, "The holder would be older than 110.");
    }
    const auto expiry = expiryDateOf(zone.at(zone.layout->expiryDate), on);
    if (!expiry) {
        add(reading, "expiry-date", Severity::Error, "The expiry date does not exist.");
    } else {
        reading.expiryDate = *expiry;
        if (expiry->isValid() && *expiry < on)
            add(reading, "expired", Severity::Question, "The document has expired.");
    }
}

void judgeDocument(Reading &reading, bool visa)
{
    if (visa)
        add(reading, "visa", Severity::Error, "A visa is no evidence of identity.");
    const QStringView expected = reading.format == Format::Td3 ? u"P" : u"ACI";
    if (!visa && (reading.documentCode.isEmpty() || !expected.contains(reading.documentCode[0])))
        add(reading, "document-code", Severity::Warning, "This kind of document is not usual for its size.");
    if (reading.issuer == u"UTO" || reading.nationality == u"UTO")
        add(reading, "specimen", Severity::Question, "A specimen: for demonstration only.");
}
} // namespace

bool Digits::noneWrong() const
{
    const auto all = {documentNumber, birthDate, expiryDate, optional, composite};
    return std::none_of(all.begin(), all.end(), [](Digit digit) { return digit == Digit::Wrong; });
}

QDate PartialDate::date() const
{
    return isComplete() ? QDate(year, month, day) : QDate();
}

QString PartialDate::text() const
{
    if (year == 0)
        return {};
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    for (const int part : {month, day}) {
        if (part != 0)
            text += QStringLiteral("-%1").arg(part, 2, 10, QLatin1Char('0'));
    }
    return text;
}

Verdict Reading::verdict() const
{
    Severity worst = Severity::Question;
    for (const Finding &finding : findings)
        worst = std::max(worst, finding.severity);
    return worst == Severity::Error ? Verdict::Invalid : worst == Severity::Warning ? Verdict::Warning : Verdict::Valid;
}

bool Reading::has(QStringView findingCode) const
{
    return std::any_of(findings.begin(), findings.end(), [=](const Finding &f) { return f.code == findingCode; });
}

Result<Reading, Error> read(const QString &text, QDate on)
{
    auto zone = zoneOf(text);
    if (!zone)
        return Failure{zone.error()};
    Reading reading;
    if (!kindsFit(*zone) || !checkDigits(*zone).digits.noneWrong()) {
        if (auto better = repaired(*zone)) {
            zone = std::move(*better);
            add(reading, "repaired", Severity::Warning,
                "Characters that look alike were exchanged; compare with the card.");
        } else if (!kindsFit(*zone)) {
            add(reading, "field-charset", Severity::Error, "A letter or digit stands where it cannot stand.");
        }
    }

    const Layout &layout = *zone->layout;
    DigitCheck check = checkDigits(*zone);
    reading.format = layout.format;
    reading.documentCode = plain(zone->at(layout.documentCode));
    reading.issuer = plain(zone->at(layout.issuer));
    reading.nationality = plain(zone->at(layout.nationality));
    reading.sex = sexOf(zone->at(layout.sex));
    reading.documentNumber = std::move(check.documentNumber);
    reading.optional = std::move(check.optional);
    reading.digits = check.digits;
    judgeDigits(reading);
    readNames(reading, zone->at(layout.names));
    readDates(reading, *zone, on);
    judgeDocument(reading, layout.visa);
    return reading;
}

QDebug operator<<(QDebug debug, const Reading &reading)
{
    return debug << "Mrz(" << formatCode(reading.format) << ", ***)";
}

QString formatCode(Format format)
{
    switch (format) {
    case Format::Td1:
        return QStringLiteral("TD1");
    case Format::Td2:
        return QStringLiteral("TD2");
    case Format::Td3:
        return QStringLiteral("TD3");
    }
    Q_UNREACHABLE();
}

QString digitCode(Digit digit)
{
    switch (digit) {
    case Digit::Ok:
        return QStringLiteral("ok");
    case Digit::Wrong:
        return QStringLiteral("wrong");
    case Digit::Absent:
        return QStringLiteral("absent");
    }
    Q_UNREACHABLE();
}

QString verdictCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return QStringLiteral("valid");
    case Verdict::Warning:
        return QStringLiteral("warning");
    case Verdict::Invalid:
        return QStringLiteral("invalid");
    }
    Q_UNREACHABLE();
}

QString severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Question:
        return QStringLiteral("question");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

} // namespace clips::domain::mrz
