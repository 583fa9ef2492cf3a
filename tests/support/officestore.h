#pragma once

#include "backoffice/store/database.h"
#include "support/postgresserver.h"

#include <QFile>
#include <QTemporaryDir>

namespace clips::testing {

/// The store of one test, empty at first: a SQLite file in a folder of its own or, with CLIPS_TEST_STORE=postgresql in
/// the environment, a role and schema of its own on one PostgreSQL server of this program.
class OfficeStore
{
public:
    OfficeStore()
        : m_address(isOnPostgreSql() ? server().createOffice() : QStringLiteral("sqlite:") + file())
    {}
    /// One that may be copied: on PostgreSQL a whole database, which costs more.
    [[nodiscard]] static OfficeStore original()
    {
        return isOnPostgreSql() ? OfficeStore(server().createDatabase()) : OfficeStore();
    }
    /// A copy of an original() that nobody has open.
    OfficeStore(const OfficeStore &other)
        : m_address(isOnPostgreSql() ? server().createDatabase(QStringLiteral("TEMPLATE ") + other.place().database)
                                     : QStringLiteral("sqlite:") + file())
    {
        if (!isOnPostgreSql())
            QFile::copy(other.file(), file());
    }
    OfficeStore &operator=(const OfficeStore &) = delete;

    [[nodiscard]] static bool isOnPostgreSql() { return qEnvironmentVariable("CLIPS_TEST_STORE") == u"postgresql"; }

    /// As --store takes it.
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] office::StoreAddress place() const { return office::StoreAddress::fromText(m_address).value(); }
    [[nodiscard]] Result<std::unique_ptr<office::Database>, office::OfficeError>
    open(office::Database::Use use = office::Database::Use::ReadWrite) const
    {
        return office::Database::open(place(), use);
    }

    /// All that is kept, in the clear or in a dump, to be searched for what must not be there.
    [[nodiscard]] QByteArray everything() const
    {
        if (isOnPostgreSql())
            return server().dump(place());
        QFile sqlite(file());
        return sqlite.open(QIODevice::ReadOnly) ? sqlite.readAll() : QByteArray();
    }

    [[nodiscard]] static PostgresServer &server()
    {
        static PostgresServer server;
        return server;
    }

private:
    explicit OfficeStore(QString address)
        : m_address(std::move(address))
    {}
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("office.sqlite")); }

    QTemporaryDir m_folder;
    QString m_address;
};

} // namespace clips::testing
