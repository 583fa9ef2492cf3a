#include "rules/workgates.h"

#include <QJsonObject>
#include <algorithm>

namespace clips::rules {

namespace {

constexpr qint64 megabyte = 1024LL * 1024;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

using Found = std::optional<GateFinding>;

/// More is worse.
Found above(Gate gate, qint64 measured, qint64 unit, int warn, int stop)
{
    if (measured < warn * unit)
        return std::nullopt;
    return GateFinding{gate, measured >= stop * unit, measured / unit};
}

/// Less is worse.
Found below(Gate gate, qint64 measured, qint64 unit, int warn, int stop)
{
    if (measured >= warn * unit)
        return std::nullopt;
    return GateFinding{gate, measured < stop * unit, std::max<qint64>(measured, 0) / unit};
}

Found since(Gate gate, const QDateTime &begin, const QDateTime &now, int warn, int stop)
{
    // Of a clock that was set back the clock's own gate tells.
    return begin.isValid() && begin <= now ? above(gate, begin.msecsTo(now), dayMs, warn, stop) : std::nullopt;
}

Found databaseGate(GateFacts::Database database)
{
    switch (database) {
    case GateFacts::Database::Sound:
        return std::nullopt;
    case GateFacts::Database::MovedAside:
        return GateFinding{Gate::Database, false, 0, QStringLiteral("moved_aside")};
    case GateFacts::Database::Damaged:
        return GateFinding{Gate::Database, true, 0, QStringLiteral("damaged")};
    }
    Q_UNREACHABLE();
}

Found keychainGate(GateFacts::Keychain keychain)
{
    switch (keychain) {
    case GateFacts::Keychain::Answers:
        return std::nullopt;
    case GateFacts::Keychain::Silent:
        return GateFinding{Gate::Keychain, false, 0, QStringLiteral("silent")};
    case GateFacts::Keychain::KeyGone:
        return GateFinding{Gate::Keychain, true, 0, QStringLiteral("key_gone")};
    }
    Q_UNREACHABLE();
}

Found clockGate(qint64 offMs, const domain::GateLimits &limits)
{
    auto found = above(Gate::Clock, std::abs(offMs), minuteMs, limits.clockWarnMinutes, limits.clockStopMinutes);
    if (found && offMs < 0)
        found->value = -found->value;
    return found;
}

Found rosterGate(const GateFacts &facts, const domain::GateLimits &limits)
{
    if (!facts.rosterExpiresAt.isValid())
        return std::nullopt; // without a list nobody signs in, and the page of the PIN says so
    return below(Gate::Roster, facts.now.msecsTo(facts.rosterExpiresAt), dayMs, limits.rosterWarnDays,
                 limits.rosterStopDays);
}

Found judge(Gate gate, const GateFacts &facts, const domain::GateLimits &limits)
{
    switch (gate) {
    case Gate::Database:
        return databaseGate(facts.database);
    case Gate::Keychain:
        return keychainGate(facts.keychain);
    case Gate::Disk:
        return facts.freeBytes ? below(gate, *facts.freeBytes, megabyte, limits.diskWarnMb, limits.diskStopMb)
                               : std::nullopt;
    case Gate::Clock:
        return facts.clockOffMs ? clockGate(*facts.clockOffMs, limits) : std::nullopt;
    case Gate::Sync:
        return since(gate, facts.officeHeardAt, facts.now, limits.syncWarnDays, limits.syncStopDays);
    case Gate::UnsentCount:
        return above(gate, facts.unsent, 1, limits.unsentWarn, limits.unsentStop);
    case Gate::UnsentAge:
        return since(gate, facts.oldestUnsent, facts.now, limits.unsentWarnDays, limits.unsentStopDays);
    case Gate::Roster:
        return rosterGate(facts, limits);
    case Gate::Printer:
        return facts.printerTrouble.isEmpty() ? std::nullopt
                                              : Found(GateFinding{gate, limits.printerStops, 0, facts.printerTrouble});
    case Gate::Update:
        return since(gate, facts.updateDueSince, facts.now, limits.updateWarnDays, limits.updateStopDays);
    }
    Q_UNREACHABLE();
}

} // namespace

QString gateCode(Gate gate)
{
    switch (gate) {
    case Gate::Database:
        return QStringLiteral("database_check");
    case Gate::Keychain:
        return QStringLiteral("keychain");
    case Gate::Disk:
        return QStringLiteral("disk");
    case Gate::Clock:
        return QStringLiteral("clock");
    case Gate::Sync:
        return QStringLiteral("sync");
    case Gate::UnsentCount:
        return QStringLiteral("unsent_count");
    case Gate::UnsentAge:
        return QStringLiteral("unsent_age");
    case Gate::Roster:
        return QStringLiteral("roster");
    case Gate::Printer:
        return QStringLiteral("printer");
    case Gate::Update:
        return QStringLiteral("update");
    }
    Q_UNREACHABLE();
}

std::optional<Gate> gateFrom(const QString &code)
{
    const auto *it =
        std::find_if(std::begin(allGates), std::end(allGates), [&](Gate gate) { return gateCode(gate) == code; });
    return it == std::end(allGates) ? std::nullopt : std::optional(*it);
}

QList<GateFinding> judgeGates(const GateFacts &facts, const domain::GateLimits &limits)
{
    QList<GateFinding> findings;
    for (const Gate gate : allGates) {
        if (const Found found = judge(gate, facts, limits))
            findings.append(*found);
    }
    return findings;
}

QJsonArray gatesJson(const QList<GateFinding> &findings)
{
    QJsonArray list;
    for (const GateFinding &finding : findings) {
        list.append(QJsonObject{{QStringLiteral("gate"), gateCode(finding.gate)},
                                {QStringLiteral("stops"), finding.stops},
                                {QStringLiteral("value"), finding.value},
                                {QStringLiteral("detail"), finding.detail}});
    }
    return list;
}

QList<GateFinding> gatesFrom(const QJsonArray &json)
{
    QList<GateFinding> findings;
    for (const QJsonValue &one : json) {
        if (const auto gate = gateFrom(one[QLatin1String("gate")].toString())) {
            findings.append({*gate, one[QLatin1String("stops")].toBool(), one[QLatin1String("value")].toInteger(),
                             one[QLatin1String("detail")].toString()});
        }
    }
    return findings;
}

bool stopsNewWork(const QList<GateFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const GateFinding &finding) { return finding.stops; });
}

} // namespace clips::rules
