#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <utility>

namespace clips::office {

enum class StoreAddressError {
    Scheme,   ///< neither sqlite: nor postgresql:
    Password, ///< an address is seen by everybody who may list processes
    Place,    ///< no file, or no database
    Option,   ///< an option that is not known here, or a value that cannot be passed on
};

/// Where the office keeps everything: one SQLite file or one PostgreSQL database.
struct StoreAddress
{
    enum class Kind { Sqlite, PostgreSql };

    Kind kind = Kind::Sqlite;
    QString file;     ///< SQLite
    QString host;     ///< PostgreSQL; empty: the local socket
    int port = -1;    ///< -1: the usual one
    QString user;     ///< empty: the user of this process
    QString database; ///< PostgreSQL
    QList<std::pair<QString, QString>> options{};

    /// `sqlite:PATH` or `postgresql://[USER@][HOST][:PORT]/DATABASE[?option=value&...]`, with the options host (the
    /// folder of a socket), user, sslmode, sslrootcert, sslcert and sslkey of libpq. There is no place for a password:
    /// libpq finds it in its password file (~/.pgpass, PGPASSFILE), or needs none (peer, certificate).
    [[nodiscard]] static Result<StoreAddress, StoreAddressError> fromText(const QString &text);
    /// The SQLite file of an office that was told a folder only.
    [[nodiscard]] static StoreAddress inFolder(const QString &folder);
};

} // namespace clips::office
