#include "backoffice/main/commandline.h"

#include "backoffice/main/commands.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace clips::office {

namespace {
void write(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    // Scripts read the line while the program goes on.
    std::fflush(stream);
}
} // namespace

void print(const QString &line)
{
    write(stdout, line);
}

void print(const QJsonObject &json)
{
    print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed());
}

void complain(const QString &line)
{
    write(stderr, QStringLiteral("clips-office: ") + line);
}

std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                         const QStringList &needed, int positionals)
{
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(QStringList{QStringLiteral("clips-office ") + command} + arguments)) {
        complain(parser.errorText());
        return exitUsage;
    }
    if (parser.isSet(help)) {
        print(parser.helpText());
        return exitDone;
    }
    for (const QString &option : needed) {
        if (parser.value(option).isEmpty()) {
            complain(QStringLiteral("%1 needs --%2; see clips-office %1 --help").arg(command, option));
            return exitUsage;
        }
    }
    if (parser.positionalArguments().size() != positionals) {
        complain(QStringLiteral("%1 takes %2 argument(s) besides its options; see clips-office %1 --help")
                     .arg(command)
                     .arg(positionals));
        return exitUsage;
    }
    return std::nullopt;
}

namespace {

constexpr char storeVariable[] = "CLIPS_OFFICE_STORE";

QString sentence(StoreAddressError error)
{
    switch (error) {
    case StoreAddressError::Scheme:
        return QStringLiteral("the store is sqlite:PATH or postgresql://USER@HOST:PORT/DATABASE");
    case StoreAddressError::Password:
        return QStringLiteral("the store's address must not hold a password; put it into libpq's password file");
    case StoreAddressError::Place:
        return QStringLiteral("the store's address names no file or database");
    case StoreAddressError::Option:
        return QStringLiteral("the store's address has an option that is not known");
    }
    Q_UNREACHABLE();
}

} // namespace

void addStoreOptions(QCommandLineParser &parser, const QString &folderUse)
{
    parser.addOptions({
        {QStringLiteral("data"), folderUse, QStringLiteral("folder")},
        {QStringLiteral("store"),
         QStringLiteral("sqlite:PATH or postgresql://USER@HOST:PORT/DATABASE. Default: the environment's "
                        "CLIPS_OFFICE_STORE, else office.sqlite in --data."),
         QStringLiteral("address")},
    });
}

std::optional<StoreAddress> storeAddress(const QCommandLineParser &parser)
{
    const QString given = parser.isSet(QStringLiteral("store")) ? parser.value(QStringLiteral("store"))
                                                                : qEnvironmentVariable(storeVariable);
    if (given.isEmpty() && parser.value(QStringLiteral("data")).isEmpty()) {
        complain(QStringLiteral("say where the database is with --data or --store"));
        return std::nullopt;
    }
    if (given.isEmpty())
        return StoreAddress::inFolder(parser.value(QStringLiteral("data")));
    const auto address = StoreAddress::fromText(given);
    if (address)
        return *address;
    complain(sentence(address.error()));
    return std::nullopt;
}

Result<std::unique_ptr<Database>, int> openStore(const QCommandLineParser &parser)
{
    const auto place = storeAddress(parser);
    if (!place)
        return Failure{exitUsage};
    auto database = Database::open(*place);
    if (!database) {
        complain(sentence(database.error()));
        return Failure{exitFailed};
    }
    return std::move(database).value();
}

QString author(const QCommandLineParser &parser)
{
    const QString given = parser.value(QStringLiteral("by")).trimmed();
    return (given.isEmpty() ? qEnvironmentVariable("USER").trimmed() : given).left(64);
}

QString sentence(OfficeError error)
{
    switch (error) {
    case OfficeError::Busy:
        return QStringLiteral("another program is writing to the database; try again");
    case OfficeError::DiskFull:
        return QStringLiteral("the disk is full; nothing was changed");
    case OfficeError::Io:
        return QStringLiteral("the database cannot be read or written; nothing was changed");
    case OfficeError::NewerVersion:
        return QStringLiteral("the database was written by a newer clips-office; install that one");
    case OfficeError::NotFound:
        return QStringLiteral("there is no such thing here");
    case OfficeError::Unfit:
        return QStringLiteral("the database server needs encoding UTF8, fsync and full_page_writes");
    }
    Q_UNREACHABLE();
}

} // namespace clips::office
