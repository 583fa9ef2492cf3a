#pragma once

#include "domain/gatelimits.h"
#include "domain/keyboardlayout.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace clips::config {

enum class SecretsBackend { Keychain, File };
enum class Paper { A4, Roll80mm };
enum class TextSize { Normal, Large };
enum class ScannerSuffix { Any, Enter, Tab, None };
enum class Theme { Light, DarkContrast, LightContrast };

/// Everything an administrator decides about one kiosk, checked as a whole before anything starts and constant after.
/// main copies each part into the options of the layer that needs it; no layer knows all of it. The values of a kiosk
/// whose file says nothing are in kiosk-config/defaults.toml, the meaning of each key in kiosk-config/example.toml.
struct KioskConfig
{
    bool demo = false; ///< specimen documents (state UTO) are accepted, keys may lie in a file

    struct Kiosk
    {
        QString id; ///< "K03", part of every receipt number
        QString name;
        bool operator==(const Kiosk &) const = default;
    } kiosk;

    struct Office
    {
        QUrl url;       ///< empty: not paired, the kiosk keeps everything
        QString caFile; ///< empty: the system's certificate authorities
        bool operator==(const Office &) const = default;
    } office;

    struct Storage
    {
        QString directory;     ///< absolute; empty: the system's place for program data
        int keepSentHours = 0; ///< how long an enrolment's content stays here after the office has it
        bool operator==(const Storage &) const = default;
    } storage;

    struct Secrets
    {
        SecretsBackend backend = SecretsBackend::Keychain;
        bool operator==(const Secrets &) const = default;
    } secrets;

    struct Printer
    {
        QString queue;  ///< empty: no printer, the PDF is kept
        QString server; ///< "host:port" of CUPS; empty: this machine's
        Paper paper = Paper::A4;
        bool operator==(const Printer &) const = default;
    } printer;

    struct Scanner
    {
        std::optional<domain::ScannerLayout> layout; ///< none: tried one after the other
        QString prefix;                              ///< "", "stx", "f1" to "f12" or one character
        ScannerSuffix suffix = ScannerSuffix::Any;
        int burstMs = 0; ///< largest gap between two keys of a scan; 0: only prefix and suffix tell a scan
        bool operator==(const Scanner &) const = default;
    } scanner;

    struct Screen
    {
        bool fullScreen = true;
        int widthMm = 0; ///< of the visible picture; 0: ask the system
        int heightMm = 0;
        TextSize text = TextSize::Normal;
        Theme theme = Theme::Light;
        bool reduceMotion = false;
        QSize window; ///< in pixels when not full screen; empty: as large as the screen allows
        bool operator==(const Screen &) const = default;
    } screen;

    struct Language
    {
        QString defaultLanguage;
        QStringList offered;
        bool operator==(const Language &) const = default;
    } language;

    struct Time
    {
        int idleWarningSeconds = 0; ///< without a touch until "are you still there?"
        int idleGraceSeconds = 0;   ///< from there until the sitting is closed
        int lockSeconds = 0;        ///< without a touch on an operator's page until the screen locks
        bool operator==(const Time &) const = default;
    } time;

    struct Sync
    {
        int pollMinutes = 0; ///< between two looks for news at the office
        bool operator==(const Sync &) const = default;
    } sync;

    domain::GateLimits gates; ///< before new work

    struct Forms
    {
        QString directory; ///< absolute; empty: the forms in the program
        bool operator==(const Forms &) const = default;
    } forms;

    bool operator==(const KioskConfig &) const = default;
};

} // namespace clips::config
