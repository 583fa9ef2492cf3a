#pragma once

#include "domain/gatelimits.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <optional>

namespace clips::rules {

/// What is looked at before new work begins.
enum class Gate { Database, Keychain, Disk, Clock, Sync, UnsentCount, UnsentAge, Roster, Printer, Update };

inline constexpr Gate allGates[] = {Gate::Database,    Gate::Keychain,  Gate::Disk,   Gate::Clock,   Gate::Sync,
                                    Gate::UnsentCount, Gate::UnsentAge, Gate::Roster, Gate::Printer, Gate::Update};

/// "disk", "sync", "unsent_count", ...: for machines.
[[nodiscard]] QString gateCode(Gate gate);
[[nodiscard]] std::optional<Gate> gateFrom(const QString &code);

/// What is known at one moment. What is not known shuts no gate.
struct GateFacts
{
    enum class Database { Sound, MovedAside, Damaged }; ///< moved aside: a new one was begun, the old one is kept
    enum class Keychain { Answers, Silent, KeyGone }; ///< gone: what is sealed from now on could never be opened again

    QDateTime now{}; ///< UTC
    Database database = Database::Sound;
    Keychain keychain = Keychain::Answers;
    std::optional<qint64> freeBytes{};
    std::optional<qint64> clockOffMs{}; ///< this clock minus the true time
    QDateTime officeHeardAt{};          ///< invalid: never
    int unsent = 0;
    QDateTime oldestUnsent{};    ///< invalid: none
    QDateTime rosterExpiresAt{}; ///< invalid: no list yet
    QString printerTrouble{};    ///< code of PrintProgress; empty: none known
    QDateTime updateDueSince{};  ///< invalid: none is due
};

struct GateFinding
{
    Gate gate = Gate::Disk;
    bool stops = false; ///< no new sitting; one that runs goes on, and so do copies, sending and exports
    qint64 value = 0;   ///< megabytes, days, minutes (behind: negative) or a count, as the gate's limits
    QString detail{};   ///< Printer: its code; Database and Keychain: "moved_aside", "damaged", "silent", "key_gone"

    bool operator==(const GateFinding &) const = default;
};

/// One row for each gate that is not open, in the order of allGates. A limit counts from itself on: with 3 days the
/// warning comes after 72 hours, and with 250 MB at one byte less.
[[nodiscard]] QList<GateFinding> judgeGates(const GateFacts &facts, const domain::GateLimits &limits);

/// [{"gate": "disk", "stops": false, "value": 120, "detail": ""}, ...], as clips-kioskctl status shows it, and back;
/// what is not understood is left out.
[[nodiscard]] QJsonArray gatesJson(const QList<GateFinding> &findings);
[[nodiscard]] QList<GateFinding> gatesFrom(const QJsonArray &json);

[[nodiscard]] bool stopsNewWork(const QList<GateFinding> &findings);

} // namespace clips::rules
