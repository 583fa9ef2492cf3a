#include "config/configkeys.h"

#include "domain/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clips::config {

namespace {

struct ConfigText
{
    Q_DECLARE_TR_FUNCTIONS(ConfigText)
};

template <typename T>
using Member = T &(*)(KioskConfig &);
using Taken = std::optional<Complaint>;

ConfigKey flag(const QString &name, Member<bool> member)
{
    return {name, [member](const ConfigValue &value, const QString &, KioskConfig &config) -> Taken {
                if (!std::holds_alternative<bool>(value))
                    return Complaint{ConfigText::tr("This must be yes or no."),
                                     ConfigText::tr("Write true or false, without quotation marks.")};
                member(config) = std::get<bool>(value);
                return std::nullopt;
            }};
}

ConfigKey number(const QString &name, int min, int max, Member<int> member)
{
    return {name, [=](const ConfigValue &value, const QString &, KioskConfig &config) -> Taken {
                const qint64 *whole = std::get_if<qint64>(&value);
                if (!whole || *whole < min || *whole > max)
                    return Complaint{whole ? ConfigText::tr("%1 is out of range.").arg(*whole)
                                           : ConfigText::tr("This must be a whole number."),
                                     ConfigText::tr("Write a whole number from %1 to %2.").arg(min).arg(max)};
                member(config) = int(*whole);
                return std::nullopt;
            }};
}

Complaint notAText()
{
    return {ConfigText::tr("This must be a text."), ConfigText::tr("Put it between quotation marks.")};
}

/// A text of a given shape. `remedy` is called when needed, so that it speaks the language of that moment.
ConfigKey text(const QString &name, const QString &shape, QString (*remedy)(), Member<QString> member)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(shape));
    return {name, [=](const ConfigValue &value, const QString &, KioskConfig &config) -> Taken {
                const QString *written = std::get_if<QString>(&value);
                if (!written)
                    return notAText();
                if (!pattern.match(*written).hasMatch())
                    return Complaint{ConfigText::tr("“%1” cannot be used here.").arg(written->left(60)), remedy()};
                member(config) = *written;
                return std::nullopt;
            }};
}

ConfigKey path(const QString &name, Member<QString> member)
{
    return {name, [=](const ConfigValue &value, const QString &folder, KioskConfig &config) -> Taken {
                const QString *written = std::get_if<QString>(&value);
                if (!written)
                    return notAText();
                member(config) =
                    written->isEmpty() ? QString() : QDir::cleanPath(QDir(folder).absoluteFilePath(*written));
                return std::nullopt;
            }};
}

template <typename T>
ConfigKey choice(const QString &name, const std::vector<std::pair<QString, T>> &choices, Member<T> member)
{
    return {name, [=](const ConfigValue &value, const QString &, KioskConfig &config) -> Taken {
                const QString *written = std::get_if<QString>(&value);
                QStringList words;
                for (const auto &[word, meaning] : choices) {
                    words << word;
                    if (written && *written == word) {
                        member(config) = meaning;
                        return std::nullopt;
                    }
                }
                return Complaint{written ? ConfigText::tr("“%1” is not one of the choices.").arg(written->left(60))
                                         : ConfigText::tr("This must be a text."),
                                 ConfigText::tr("Write one of: “%1”.").arg(words.join(u"”, “"_s))};
            }};
}

ConfigKey officeUrl(const QString &name)
{
    return {name, [](const ConfigValue &value, const QString &, KioskConfig &config) -> Taken {
                const QString *written = std::get_if<QString>(&value);
                if (!written)
                    return notAText();
                const QUrl url(*written, QUrl::StrictMode);
                const bool isOffice = url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() &&
                                      url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
                if (!written->isEmpty() && !isOffice)
                    return Complaint{
                        ConfigText::tr("This is not the address of an office."),
                        ConfigText::tr("Write an address such as “https://office.example:8443”, or \"\" for none.")};
                config.office.url = url;
                return std::nullopt;
            }};
}

ConfigKey windowSize(const QString &name)
{
    return {name, [](const ConfigValue &value, const QString &, KioskConfig &config) -> Taken {
                static const QRegularExpression shape(u"^([1-9][0-9]{2,3})x([1-9][0-9]{2,3})$"_s);
                const QString *written = std::get_if<QString>(&value);
                if (!written)
                    return notAText();
                const QRegularExpressionMatch size = shape.match(*written);
                if (!written->isEmpty() && !size.hasMatch())
                    return Complaint{ConfigText::tr("“%1” is not a window size.").arg(written->left(60)),
                                     ConfigText::tr("Write width and height in pixels such as “1080x1920”, or \"\".")};
                config.screen.window =
                    written->isEmpty() ? QSize() : QSize(size.captured(1).toInt(), size.captured(2).toInt());
                return std::nullopt;
            }};
}

ConfigKey offeredLanguages(const QString &name)
{
    return {name, [](const ConfigValue &value, const QString &, KioskConfig &config) -> Taken {
                const QStringList *written = std::get_if<QStringList>(&value);
                const bool allKnown = written && std::all_of(written->begin(), written->end(), [](const QString &code) {
                                          return domain::guardianLanguages().contains(code);
                                      });
                if (!allKnown || written->isEmpty())
                    return Complaint{
                        ConfigText::tr("This must be a list of languages the program speaks."),
                        ConfigText::tr("Write some of: [\"%1\"].").arg(domain::guardianLanguages().join(u"\", \""_s))};
                config.language.offered = *written;
                config.language.offered.removeDuplicates();
                return std::nullopt;
            }};
}

std::vector<std::pair<QString, QString>> languageChoices()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const QString &code : domain::guardianLanguages())
        choices.emplace_back(code, code);
    return choices;
}

QString anyShortText()
{
    return ConfigText::tr("Write at most 60 characters on one line.");
}

} // namespace

std::vector<ConfigKey> configKeys()
{
    const QString shortText = u"[^\\x00-\\x1f]{0,60}"_s;
    return {
        flag(u"demo"_s, [](KioskConfig &c) -> bool & { return c.demo; }),
        text(
            u"kiosk.id"_s, u"K[0-9]{2}"_s, [] { return ConfigText::tr("Write K and two digits, such as “K03”."); },
            [](KioskConfig &c) -> QString & { return c.kiosk.id; }),
        text(u"kiosk.name"_s, shortText, &anyShortText, [](KioskConfig &c) -> QString & { return c.kiosk.name; }),
        officeUrl(u"office.url"_s),
        path(u"office.ca_file"_s, [](KioskConfig &c) -> QString & { return c.office.caFile; }),
        path(u"storage.directory"_s, [](KioskConfig &c) -> QString & { return c.storage.directory; }),
        choice<SecretsBackend>(u"secrets.backend"_s,
                               {{u"keychain"_s, SecretsBackend::Keychain}, {u"file"_s, SecretsBackend::File}},
                               [](KioskConfig &c) -> SecretsBackend & { return c.secrets.backend; }),
        text(
            u"printer.queue"_s, u"[^\\s/#\\x00-\\x1f]{0,127}"_s,
            [] { return ConfigText::tr("Write the name of a CUPS queue as “lpstat -e” shows it, or \"\" for none."); },
            [](KioskConfig &c) -> QString & { return c.printer.queue; }),
        text(
            u"printer.server"_s, u"|[A-Za-z0-9.-]+:[0-9]{1,5}|\\[[0-9a-fA-F:]+\\]:[0-9]{1,5}"_s,
            [] { return ConfigText::tr("Write host and port such as “print.example:631”, or \"\" for this machine."); },
            [](KioskConfig &c) -> QString & { return c.printer.server; }),
        choice<Paper>(u"printer.paper"_s, {{u"a4"_s, Paper::A4}, {u"roll80mm"_s, Paper::Roll80mm}},
                      [](KioskConfig &c) -> Paper & { return c.printer.paper; }),
        choice<std::optional<domain::ScannerLayout>>(
            u"scanner.layout"_s,
            {{u"auto"_s, std::nullopt},
             {u"same"_s, domain::ScannerLayout::Same},
             {u"us_on_it"_s, domain::ScannerLayout::UsOnItalian},
             {u"it_on_us"_s, domain::ScannerLayout::ItalianOnUs}},
            [](KioskConfig &c) -> std::optional<domain::ScannerLayout> & { return c.scanner.layout; }),
        text(
            u"scanner.prefix"_s, u"|stx|f([1-9]|1[0-2])|[^\\s\\x00-\\x1fA-Za-z0-9<>/:;',+.*-]"_s,
            [] {
                return ConfigText::tr("Write “stx”, a key from “f1” to “f12”, a sign that no code contains such as "
                                      "“~”, or \"\" for none.");
            },
            [](KioskConfig &c) -> QString & { return c.scanner.prefix; }),
        choice<ScannerSuffix>(u"scanner.suffix"_s,
                              {{u"any"_s, ScannerSuffix::Any},
                               {u"enter"_s, ScannerSuffix::Enter},
                               {u"tab"_s, ScannerSuffix::Tab},
                               {u"none"_s, ScannerSuffix::None}},
                              [](KioskConfig &c) -> ScannerSuffix & { return c.scanner.suffix; }),
        number(u"scanner.burst_ms"_s, 0, 90, [](KioskConfig &c) -> int & { return c.scanner.burstMs; }),
        flag(u"screen.full_screen"_s, [](KioskConfig &c) -> bool & { return c.screen.fullScreen; }),
        number(u"screen.width_mm"_s, 0, 3000, [](KioskConfig &c) -> int & { return c.screen.widthMm; }),
        number(u"screen.height_mm"_s, 0, 3000, [](KioskConfig &c) -> int & { return c.screen.heightMm; }),
        choice<TextSize>(u"screen.text"_s, {{u"normal"_s, TextSize::Normal}, {u"large"_s, TextSize::Large}},
                         [](KioskConfig &c) -> TextSize & { return c.screen.text; }),
        choice<Theme>(u"screen.theme"_s,
                      {{u"light"_s, Theme::Light},
                       {u"dark_contrast"_s, Theme::DarkContrast},
                       {u"light_contrast"_s, Theme::LightContrast}},
                      [](KioskConfig &c) -> Theme & { return c.screen.theme; }),
        flag(u"screen.reduce_motion"_s, [](KioskConfig &c) -> bool & { return c.screen.reduceMotion; }),
        windowSize(u"screen.window"_s),
        choice<QString>(u"language.default"_s, languageChoices(),
                        [](KioskConfig &c) -> QString & { return c.language.defaultLanguage; }),
        offeredLanguages(u"language.offered"_s),
        number(u"time.idle_warning_seconds"_s, 30, 1800,
               [](KioskConfig &c) -> int & { return c.time.idleWarningSeconds; }),
        number(u"time.idle_grace_seconds"_s, 10, 600, [](KioskConfig &c) -> int & { return c.time.idleGraceSeconds; }),
        number(u"time.lock_seconds"_s, 60, 7200, [](KioskConfig &c) -> int & { return c.time.lockSeconds; }),
        number(u"storage.keep_sent_hours"_s, 1, 168, [](KioskConfig &c) -> int & { return c.storage.keepSentHours; }),
        number(u"sync.poll_minutes"_s, 1, 1440, [](KioskConfig &c) -> int & { return c.sync.pollMinutes; }),
        number(u"gates.disk_warn_mb"_s, 10, 1000000, [](KioskConfig &c) -> int & { return c.gates.diskWarnMb; }),
        number(u"gates.disk_stop_mb"_s, 10, 1000000, [](KioskConfig &c) -> int & { return c.gates.diskStopMb; }),
        number(u"gates.sync_warn_days"_s, 1, 365, [](KioskConfig &c) -> int & { return c.gates.syncWarnDays; }),
        number(u"gates.sync_stop_days"_s, 1, 365, [](KioskConfig &c) -> int & { return c.gates.syncStopDays; }),
        number(u"gates.unsent_warn"_s, 1, 100000, [](KioskConfig &c) -> int & { return c.gates.unsentWarn; }),
        number(u"gates.unsent_stop"_s, 1, 100000, [](KioskConfig &c) -> int & { return c.gates.unsentStop; }),
        number(u"gates.unsent_warn_days"_s, 1, 365, [](KioskConfig &c) -> int & { return c.gates.unsentWarnDays; }),
        number(u"gates.unsent_stop_days"_s, 1, 365, [](KioskConfig &c) -> int & { return c.gates.unsentStopDays; }),
        number(u"gates.clock_warn_minutes"_s, 1, 1440,
               [](KioskConfig &c) -> int & { return c.gates.clockWarnMinutes; }),
        number(u"gates.clock_stop_minutes"_s, 1, 1440,
               [](KioskConfig &c) -> int & { return c.gates.clockStopMinutes; }),
        number(u"gates.roster_warn_days"_s, 0, 90, [](KioskConfig &c) -> int & { return c.gates.rosterWarnDays; }),
        number(u"gates.roster_stop_days"_s, 0, 90, [](KioskConfig &c) -> int & { return c.gates.rosterStopDays; }),
        number(u"gates.update_warn_days"_s, 0, 365, [](KioskConfig &c) -> int & { return c.gates.updateWarnDays; }),
        number(u"gates.update_stop_days"_s, 1, 365, [](KioskConfig &c) -> int & { return c.gates.updateStopDays; }),
        flag(u"gates.printer_stops"_s, [](KioskConfig &c) -> bool & { return c.gates.printerStops; }),
        path(u"forms.directory"_s, [](KioskConfig &c) -> QString & { return c.forms.directory; }),
    };
}

namespace {

/// A gate that stops before it has warned warns nobody.
void addGateComplaints(const domain::GateLimits &gates, std::vector<KeyedComplaint> &complaints)
{
    const auto check = [&complaints](const QString &key, int warn, int stop, bool lessIsWorse) {
        if (lessIsWorse ? stop <= warn : stop >= warn)
            return;
        complaints.push_back({key,
                              {ConfigText::tr("The kiosk would stop before it has warned."),
                               lessIsWorse ? ConfigText::tr("Write %1 or less.").arg(warn)
                                           : ConfigText::tr("Write %1 or more.").arg(warn)}});
    };
    check(u"gates.disk_stop_mb"_s, gates.diskWarnMb, gates.diskStopMb, true);
    check(u"gates.sync_stop_days"_s, gates.syncWarnDays, gates.syncStopDays, false);
    check(u"gates.unsent_stop"_s, gates.unsentWarn, gates.unsentStop, false);
    check(u"gates.unsent_stop_days"_s, gates.unsentWarnDays, gates.unsentStopDays, false);
    check(u"gates.clock_stop_minutes"_s, gates.clockWarnMinutes, gates.clockStopMinutes, false);
    check(u"gates.roster_stop_days"_s, gates.rosterWarnDays, gates.rosterStopDays, true);
    check(u"gates.update_stop_days"_s, gates.updateWarnDays, gates.updateStopDays, false);
}

} // namespace

std::vector<KeyedComplaint> complaintsBetweenKeys(const KioskConfig &config)
{
    std::vector<KeyedComplaint> complaints;
    addGateComplaints(config.gates, complaints);
    if (!config.language.offered.contains(config.language.defaultLanguage))
        complaints.push_back({u"language.default"_s,
                              {ConfigText::tr("The first language is not among those offered."),
                               ConfigText::tr("Add “%1” to language.offered.").arg(config.language.defaultLanguage)}});
    if ((config.screen.widthMm == 0) != (config.screen.heightMm == 0))
        complaints.push_back({config.screen.widthMm == 0 ? u"screen.height_mm"_s : u"screen.width_mm"_s,
                              {ConfigText::tr("Only one side of the screen is measured."),
                               ConfigText::tr("Write both sides in millimetres, or 0 for both.")}});
    if (config.scanner.burstMs == 0 && config.scanner.prefix.isEmpty())
        complaints.push_back({u"scanner.burst_ms"_s,
                              {ConfigText::tr("Without time and without a prefix no scan can be told from typing."),
                               ConfigText::tr("Write 35, or the prefix of the scanner in scanner.prefix.")}});
    // A key beside the data it seals protects nobody's data but invented ones.
    if (config.secrets.backend == SecretsBackend::File && !config.demo)
        complaints.push_back({u"secrets.backend"_s,
                              {ConfigText::tr("Keys may lie in a file only on a demonstration kiosk."),
                               ConfigText::tr("Write “keychain”, or demo = true at the top of the file.")}});
    return complaints;
}

} // namespace clips::config
