#pragma once

#include "backoffice/store/database.h"
#include "backoffice/store/officeerror.h"
#include "backoffice/store/storeaddress.h"

#include <QCommandLineParser>
#include <QString>
#include <memory>
#include <optional>

class QJsonObject;

namespace clips::office {

/// Parses; prints help or the mistake. nullopt: go on; otherwise the exit code to end with.
/// `needed`: options that must be there.
[[nodiscard]] std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                                       const QStringList &needed, int positionals = 0);

/// The options that say where the database is: --data and --store.
void addStoreOptions(QCommandLineParser &parser,
                     const QString &folderUse = QStringLiteral("Folder of the office's database."));
/// Where it is: --store, else CLIPS_OFFICE_STORE, else office.sqlite in --data. nullopt, and told, when none fits:
/// wrong use.
[[nodiscard]] std::optional<StoreAddress> storeAddress(const QCommandLineParser &parser);
/// The store, open for reading and writing; otherwise, and told, the exit code to end with.
[[nodiscard]] Result<std::unique_ptr<Database>, int> openStore(const QCommandLineParser &parser);

/// Who gives the command: --by, else the user signed in to this computer; may be empty.
[[nodiscard]] QString author(const QCommandLineParser &parser);

void print(const QString &line);
void print(const QJsonObject &json);
void complain(const QString &line);

/// A sentence for the person at the keyboard.
[[nodiscard]] QString sentence(OfficeError error);

} // namespace clips::office
