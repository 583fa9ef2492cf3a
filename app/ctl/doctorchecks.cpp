#include "ctl/doctorchecks.h"

#include "base/systemclock.h"
#include "domain/formparser.h"
#include "printing/cupslink.h"
#include "reference/birthplacetables.h"
#include "rules/workgates.h"
#include "sync/authorities.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSslSocket>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace clips::ctl {

namespace {
constexpr int cupsPatienceMs = 5000;

Check fine(const QString &code, const QString &message)
{
    return {code, Health::Ok, message, {}};
}

Check warning(const QString &code, const QString &message, const QString &remedy)
{
    return {code, Health::Warning, message, remedy};
}

Check problem(const QString &code, const QString &message, const QString &remedy)
{
    return {code, Health::Problem, message, remedy};
}

Check clockCheck()
{
    if (!QTimeZone("Europe/Rome").isValid())
        return problem(u"clock"_s, u"The time zone Europe/Rome is unknown."_s, u"Install the package tzdata."_s);
    // Older than the program itself: the battery of the clock is empty.
    if (SystemClock().nowUtc().date().year() < 2026)
        return problem(u"clock"_s, u"The clock is years behind."_s, u"Set it, and keep it right over the network."_s);
    return fine(u"clock"_s, u"The clock is plausible."_s);
}

Check tlsCheck()
{
    return QSslSocket::supportsSsl()
               ? fine(u"tls"_s, u"TLS works."_s)
               : problem(u"tls"_s, u"Qt finds no TLS library."_s, u"Install the package libssl3."_s);
}

Check tablesCheck()
{
    const bool known = reference::birthPlaces().isKnown(u"E506"_s);
    return known ? fine(u"tables"_s, u"The birthplace tables are there."_s)
                 : problem(u"tables"_s, u"The birthplace tables are missing."_s, u"Build the program again."_s);
}

Check storageCheck(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return warning(u"storage"_s, u"The storage folder is not there yet."_s,
                       u"The kiosk makes it at its first start; its parent must be writable."_s);
    if (!info.isDir() || !info.isWritable())
        return problem(u"storage"_s, u"The storage folder cannot be written."_s,
                       u"Give it to the user the kiosk runs as."_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (info.permissions() & others)
        return warning(u"storage"_s, u"Other users can look into the storage folder."_s,
                       u"chmod 700 on the storage folder."_s);
    return fine(u"storage"_s, u"The storage folder is private and writable."_s);
}

Check officeCheck(const config::KioskConfig::Office &office)
{
    if (office.url.isEmpty())
        return warning(u"office"_s, u"No office is configured: enrolments wait here."_s, u"Write [office] url."_s);
    if (sync::trustedAuthorities(office.caFile).isEmpty())
        return problem(u"office"_s, u"The ca_file holds no certificate."_s,
                       u"Copy the certificate authority of the office, as PEM, to where ca_file says."_s);
    return fine(u"office"_s, u"The office is configured."_s);
}

Check printerCheck(const config::KioskConfig::Printer &printer)
{
    if (printer.queue.isEmpty())
        return warning(u"printer"_s, u"No printer is configured: receipts are kept as PDF."_s,
                       u"Write [printer] queue."_s);
    printing::StopFlag neverStopped;
    const auto spooler = printing::CupsLink::open(printer.server, cupsPatienceMs, neverStopped);
    if (!spooler)
        return problem(u"printer"_s, u"CUPS does not answer."_s, u"Start it, or correct [printer] server."_s);
    const auto look = (*spooler)->lookAtPrinter(printer.queue);
    if (!look)
        return problem(u"printer"_s, u"CUPS knows no queue of that name."_s,
                       u"lpstat -e lists them; correct [printer] queue."_s);
    if ((*spooler)->keepsDocuments(printer.queue).value_or(false))
        return problem(u"printer"_s, u"The spooler keeps receipts after they are printed."_s,
                       u"Write PreserveJobFiles No into cupsd.conf, as packaging/cups shows, and restart CUPS."_s);
    const QString trouble = printing::troubleOf(look->printerState, look->printerReasons);
    return trouble.isEmpty() ? fine(u"printer"_s, u"The printer is ready."_s)
                             : warning(u"printer"_s, u"The printer says: "_s + trouble, u"Look at the printer."_s);
}

Check formsCheck(const config::KioskConfig::Forms &forms)
{
    if (forms.directory.isEmpty())
        return fine(u"forms"_s, u"The forms of the program are used."_s);
    QStringList broken;
    const auto files = QDir(forms.directory).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.absoluteFilePath());
        if (info.fileName().endsWith(u".schema.json"))
            continue;
        if (!file.open(QIODevice::ReadOnly) || !domain::parseForm(info.fileName(), file.readAll()))
            broken.append(info.fileName());
    }
    return broken.isEmpty() ? fine(u"forms"_s, u"The forms of the folder can be read."_s)
                            : problem(u"forms"_s, u"Broken forms: "_s + broken.join(u", "_s),
                                      u"clips-kioskctl check form FILE tells line and reason."_s);
}

Check vaultCheck(const QString &code, ports::VaultError error)
{
    switch (error) {
    case ports::VaultError::Locked:
        return problem(code, u"The keychain is locked, or others may read the key file."_s,
                       u"Unlock the keychain, or chmod 600 on the key file."_s);
    case ports::VaultError::Unavailable:
        return problem(code, u"No keychain answers."_s,
                       u"Start a Secret Service such as gnome-keyring in the kiosk's session."_s);
    case ports::VaultError::NotFound:
    case ports::VaultError::OtherKey:
    case ports::VaultError::Failed:
        return problem(code, u"The keychain cannot give the secret."_s, u"See the section Keys of the manual."_s);
    }
    Q_UNREACHABLE();
}

struct GateWords
{
    QString reason;
    QString remedy;
};

GateWords gateWords(const rules::GateFinding &finding)
{
    using rules::Gate;
    const QString number = QString::number(qAbs(finding.value));
    switch (finding.gate) {
    case Gate::Database:
        return {finding.stops ? u"The database is damaged."_s : u"A damaged database was put aside and kept."_s,
                u"Keep the file; see the section When something is wrong."_s};
    case Gate::Keychain:
        return {finding.stops ? u"The key is gone from the keychain."_s : u"The keychain does not answer."_s,
                u"Do not stop the kiosk before the keychain answers again."_s};
    case Gate::Disk:
        return {u"There are %1 MB left on the disk."_s.arg(number), u"Make room."_s};
    case Gate::Clock:
        return {u"The clock is %1 minutes %2."_s.arg(number, finding.value < 0 ? u"behind"_s : u"ahead"_s),
                u"Set it, and keep it right over the network."_s};
    case Gate::Sync:
        return {u"The office was last heard %1 days ago."_s.arg(number), u"Look at the network."_s};
    case Gate::UnsentCount:
        return {u"%1 enrolments are not at the office."_s.arg(number), u"Look at the network, or export them."_s};
    case Gate::UnsentAge:
        return {u"An enrolment has waited for %1 days."_s.arg(number), u"Look at the network, or export it."_s};
    case Gate::Roster:
        return {finding.stops ? u"The list of operators has run out."_s
                              : u"The list of operators runs out in %1 days."_s.arg(number),
                u"It comes with the line to the office."_s};
    case Gate::Printer:
        return {u"The kiosk's printer says: "_s + finding.detail, u"Look at the printer."_s};
    case Gate::Update:
        return {u"An update has waited for a restart for %1 days."_s.arg(number), u"Restart the machine."_s};
    }
    Q_UNREACHABLE();
}
} // namespace

QList<Check> checksOfMachine()
{
    return {clockCheck(), tlsCheck(), tablesCheck()};
}

QList<Check> checksOfPlace(const KioskPlace &place)
{
    return {storageCheck(place.folder), officeCheck(place.config.office), printerCheck(place.config.printer),
            formsCheck(place.config.forms)};
}

Check keyCheck(const Result<QByteArray, ports::VaultError> &key, bool sealedDataExist)
{
    if (key)
        return fine(u"data-key"_s, u"The data key is there."_s);
    if (key.error() != ports::VaultError::NotFound)
        return vaultCheck(u"data-key"_s, key.error());
    return sealedDataExist
               ? problem(u"data-key"_s, u"Sealed data exist, but their key is gone."_s,
                         u"Unlock the keychain that holds it; a new key would lock the data away for ever."_s)
               : fine(u"data-key"_s, u"The data key is made at the first start."_s);
}

Check identityCheck(const Result<QByteArray, ports::VaultError> &identity)
{
    if (identity && !identity->isEmpty())
        return fine(u"office-identity"_s, u"The kiosk is paired."_s);
    if (!identity && identity.error() != ports::VaultError::NotFound)
        return vaultCheck(u"office-identity"_s, identity.error());
    return warning(u"office-identity"_s, u"The kiosk is not paired: enrolments wait here."_s,
                   u"Get a code from the office, then clips-kioskctl pair CODE."_s);
}

Check databaseCheck(const Result<QJsonObject, Answer> &status)
{
    if (!status)
        return problem(u"database"_s, status.error().lines.join(u' '), u"See the section When something is wrong."_s);
    const int stuck = (*status)[u"needs_review"_s].toInt() + (*status)[u"quarantined"_s].toInt();
    if (stuck > 0)
        return warning(u"database"_s, u"Enrolments wait for a person: %1."_s.arg(stuck),
                       u"clips-kioskctl queue list shows them; the operator's desk can put them back."_s);
    return fine(u"database"_s, u"The queue can be read; %1 waiting."_s.arg((*status)[u"waiting"_s].toInt()));
}

QList<Check> gateChecks(const Result<QJsonObject, Answer> &status)
{
    if (!status)
        return {}; // the check of the database says why nobody knows
    QList<Check> checks;
    for (const rules::GateFinding &finding : rules::gatesFrom((*status)[u"gates"_s].toArray())) {
        const auto [reason, remedy] = gateWords(finding);
        const QString code = u"gate_"_s + rules::gateCode(finding.gate);
        checks.append(finding.stops ? problem(code, reason + u" No new sitting begins."_s, remedy)
                                    : warning(code, reason, remedy));
    }
    if (checks.isEmpty())
        checks.append(fine(u"gates"_s, u"Nothing stands against new work."_s));
    return checks;
}

QString healthCode(Health health)
{
    switch (health) {
    case Health::Ok:
        return u"ok"_s;
    case Health::Warning:
        return u"warning"_s;
    case Health::Problem:
        return u"problem"_s;
    }
    Q_UNREACHABLE();
}

} // namespace clips::ctl
