#include "base/systemclock.h"
#include "ctl/commands.h"
#include "domain/codicefiscale.h"
#include "domain/mrz.h"
#include "reference/birthplacetables.h"

#include <QFile>
#include <QJsonArray>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace clips::ctl {

namespace {
/// The day after --on, today in Rome without it, invalid when it does not read.
QDate judgedOn(const CommandLine &line)
{
    const auto text = line.value(u"on"_s);
    return text ? QDate::fromString(*text, Qt::ISODate) : toRome(SystemClock().nowUtc()).date();
}

QJsonObject findingJson(const QString &code, const QString &severity, const QString &message)
{
    return {{u"code"_s, code}, {u"severity"_s, severity}, {u"message"_s, message}};
}

QString findingLine(const QString &severity, const QString &message)
{
    return u"  "_s + severity + u": "_s + message;
}

/// The sentence for the user when an option does not read.
std::optional<QString> readDeclared(const CommandLine &line, domain::DeclaredPerson &person)
{
    person.familyName = line.value(u"surname"_s);
    person.givenName = line.value(u"name"_s);
    person.place = line.value(u"place"_s);
    if (const auto sex = line.value(u"sex"_s)) {
        person.sex = domain::sexFromCode(sex->toUpper());
        if (person.sex == domain::Sex::Unknown)
            return u"--sex is F or M."_s;
    }
    if (const auto date = line.value(u"birth-date"_s)) {
        person.birthDate = QDate::fromString(*date, Qt::ISODate);
        if (!person.birthDate->isValid())
            return u"--birth-date is a day such as 2021-03-07."_s;
    }
    return std::nullopt;
}

QFuture<Answer> checkCodiceFiscale(const CommandLine &line, const QStringList &arguments)
{
    domain::DeclaredPerson person;
    if (const auto problem = readDeclared(line, person))
        return ready(usageError(*problem));
    const QDate on = judgedOn(line);
    if (!on.isValid())
        return ready(usageError(u"--on is a day such as 2026-09-01."_s));

    const auto report = domain::checkTaxCode(arguments[0], person, reference::birthPlaces(), on);
    Answer answer;
    answer.exitCode = report.result == domain::TaxCodeResult::Invalid ? ExitCode::Invalid : ExitCode::Fine;
    answer.lines.append(domain::taxCodeResultCode(report.result) + u": "_s + domain::taxCodeKindCode(report.kind) +
                        u" code "_s + report.normalised);
    QJsonArray findings;
    for (const auto &finding : report.findings) {
        const QString severity = domain::findingSeverityCode(finding.severity);
        findings.append(findingJson(finding.code, severity, finding.message));
        answer.lines.append(findingLine(severity, finding.message));
    }
    answer.json = {{u"result"_s, domain::taxCodeResultCode(report.result)},
                   {u"kind"_s, domain::taxCodeKindCode(report.kind)},
                   {u"normalised"_s, report.normalised},
                   {u"base"_s, report.base},
                   {u"findings"_s, findings}};
    return ready(answer);
}

QJsonObject digitsJson(const domain::mrz::Digits &digits)
{
    using domain::mrz::digitCode;
    return {{u"document_number"_s, digitCode(digits.documentNumber)},
            {u"birth_date"_s, digitCode(digits.birthDate)},
            {u"expiry_date"_s, digitCode(digits.expiryDate)},
            {u"optional"_s, digitCode(digits.optional)},
            {u"composite"_s, digitCode(digits.composite)}};
}

QJsonObject fieldsJson(const domain::mrz::Reading &reading)
{
    return {{u"document_code"_s, reading.documentCode},
            {u"issuer"_s, reading.issuer},
            {u"document_number"_s, reading.documentNumber},
            {u"surname"_s, reading.familyName},
            {u"given_names"_s, reading.givenNames},
            {u"names_truncated"_s, reading.namesTruncated},
            {u"nationality"_s, reading.nationality},
            {u"sex"_s, domain::sexCode(reading.sex)},
            {u"birth_date"_s, reading.birthDate.text()},
            {u"expiry_date"_s, reading.expiryDate.toString(Qt::ISODate)},
            {u"optional"_s, reading.optional}};
}

Answer notAZone(domain::mrz::Error error)
{
    const bool layout = error == domain::mrz::Error::Layout;
    const QString message = layout ? u"A zone has 3 lines of 30 characters, 2 of 36 or 2 of 44."_s
                                   : u"A zone holds only capitals, digits and the filler <."_s;
    Answer answer;
    answer.exitCode = ExitCode::Invalid;
    answer.json = {{u"result"_s, u"invalid"_s},
                   {u"format"_s, QJsonValue::Null},
                   {u"fields"_s, QJsonObject()},
                   {u"digits"_s, digitsJson({})},
                   {u"findings"_s, QJsonArray{findingJson(layout ? u"layout"_s : u"charset"_s, u"error"_s, message)}}};
    answer.lines = {u"invalid"_s, findingLine(u"error"_s, message)};
    return answer;
}

QFuture<Answer> checkMrz(const CommandLine &line, const QStringList &)
{
    const QDate on = judgedOn(line);
    if (!on.isValid())
        return ready(usageError(u"--on is a day such as 2026-09-01."_s));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return ready(usageError(u"Give the lines of the zone on standard input."_s));
    // More than any zone can have; the rest is not even read.
    const auto reading = domain::mrz::read(QString::fromUtf8(input.read(4096)), on);
    if (!reading)
        return ready(notAZone(reading.error()));

    Answer answer;
    const auto verdict = reading->verdict();
    answer.exitCode = verdict == domain::mrz::Verdict::Invalid ? ExitCode::Invalid : ExitCode::Fine;
    answer.lines.append(domain::mrz::verdictCode(verdict) + u": "_s + domain::mrz::formatCode(reading->format));
    QJsonArray findings;
    for (const auto &finding : reading->findings) {
        const QString severity = domain::mrz::severityCode(finding.severity);
        findings.append(findingJson(finding.code, severity, finding.message));
        answer.lines.append(findingLine(severity, finding.message));
    }
    answer.json = {{u"result"_s, domain::mrz::verdictCode(verdict)},
                   {u"format"_s, domain::mrz::formatCode(reading->format)},
                   {u"fields"_s, fieldsJson(*reading)},
                   {u"digits"_s, digitsJson(reading->digits)},
                   {u"findings"_s, findings}};
    return ready(answer);
}
} // namespace

QList<Command> checkIdentityCommands()
{
    return {
        {{u"check"_s, u"codice-fiscale"_s},
         {u"CODE"_s},
         {u"surname"_s, u"name"_s, u"birth-date"_s, u"sex"_s, u"place"_s, u"on"_s},
         u"Check a tax code, and compare it with what a person says."_s,
         checkCodiceFiscale},
        {{u"check"_s, u"mrz"_s},
         {},
         {u"on"_s},
         u"Check a machine-readable zone, its lines on standard input."_s,
         checkMrz},
    };
}

} // namespace clips::ctl
