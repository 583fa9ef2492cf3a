#include "backoffice/api/dispatcher.h"
#include "backoffice/http/server.h"
#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/main/terminationsignal.h"
#include "backoffice/tls/certificate.h"
#include "backoffice/tls/files.h"
#include "backoffice/tls/signingkeys.h"
#include "base/systemclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

namespace clips::office {

namespace {

struct Identity
{
    KeyPair pair;
    QString caFile; ///< what kiosks shall trust; empty when the certificate was given
};

std::optional<Identity> identity(const QCommandLineParser &parser, const QString &tlsFolder, const Clock &clock)
{
    if (parser.isSet(QStringLiteral("certificate"))) {
        const Identity given{
            {readFile(parser.value(QStringLiteral("certificate"))), readFile(parser.value(QStringLiteral("key")))},
            QDir().absoluteFilePath(parser.value(QStringLiteral("certificate")))};
        if (!given.pair.certificatePem.isEmpty() && !given.pair.keyPem.isEmpty())
            return given;
        complain(QStringLiteral("the certificate or its key cannot be read"));
        return std::nullopt;
    }
    auto authority = OwnAuthority::open(tlsFolder, clock);
    QStringList names{QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};
    if (const QString listen = parser.value(QStringLiteral("listen")); !names.contains(listen))
        names.append(listen);
    const auto pair = authority ? authority->serverCertificate(names) : Failure{authority.error()};
    if (pair)
        return Identity{*pair, QDir().absoluteFilePath(authority->caFile())};
    complain(QStringLiteral("no certificate can be made in %1; give one with --certificate and --key").arg(tlsFolder));
    return std::nullopt;
}

/// The own authority certifies kiosks whatever certificate the server itself shows.
std::optional<OfficeTrust> trust(const OwnAuthority &authority, const QString &folder, bool trustsProxy)
{
    const auto keys = SigningKeys::open(folder);
    if (!keys)
        return std::nullopt;
    return OfficeTrust{keys->inForce(), keys->known(),
                       [authority](const QByteArray &request, const QString &kioskId) {
                           return authority.clientCertificate(request, kioskId);
                       },
                       trustsProxy};
}

/// Where scripts and kiosks on this machine find the running office.
QString addressFile(const QString &folder)
{
    return folder + QStringLiteral("/office.json");
}

bool writeAddress(const QString &folder, const QString &url, const QString &caFile)
{
    const QJsonObject json{{QStringLiteral("url"), url},
                           {QStringLiteral("api"), url + QLatin1String(apiPrefix)},
                           {QStringLiteral("ca_file"), caFile},
                           {QStringLiteral("pid"), QCoreApplication::applicationPid()}};
    return writeFile(addressFile(folder), QJsonDocument(json).toJson(), FileReaders::Everybody);
}

} // namespace

int serveCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Answers kiosks over HTTPS until it is told to end (SIGTERM, Ctrl-C)."));
    addStoreOptions(parser,
                    QStringLiteral("Folder of certificates, address file and, unless --store says otherwise, the "
                                   "database."));
    parser.addOptions({
        {QStringLiteral("port"), QStringLiteral("Port; 0 for a free one. Default 8443."), QStringLiteral("number"),
         QStringLiteral("8443")},
        {QStringLiteral("listen"), QStringLiteral("Address to listen on. Default 127.0.0.1."),
         QStringLiteral("address"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("certificate"), QStringLiteral("PEM chain; without it the office makes its own."),
         QStringLiteral("file")},
        {QStringLiteral("key"), QStringLiteral("PEM key of the certificate."), QStringLiteral("file")},
        {QStringLiteral("tls"),
         QStringLiteral("Folder of the own authority and the signing keys; offices that share a database share it. "
                        "Default: tls in the folder of --data."),
         QStringLiteral("folder")},
        {QStringLiteral("behind-proxy"),
         QStringLiteral("Believe X-Client-Certificate of a proxy on this machine that has checked it.")},
    });
    if (const auto code = parse(parser, QStringLiteral("serve"), arguments, {QStringLiteral("data")}))
        return *code;
    const auto place = storeAddress(parser);
    if (!place)
        return exitUsage;
    bool isPort = false;
    const quint16 port = parser.value(QStringLiteral("port")).toUShort(&isPort);
    if (!isPort || parser.isSet(QStringLiteral("certificate")) != parser.isSet(QStringLiteral("key"))) {
        complain(isPort ? QStringLiteral("--certificate and --key go together")
                        : QStringLiteral("--port is not a port"));
        return exitUsage;
    }

    const QString folder = parser.value(QStringLiteral("data"));
    if (!QDir().mkpath(folder)) {
        complain(QStringLiteral("the folder cannot be made"));
        return exitFailed;
    }
    QLockFile lock(folder + QStringLiteral("/serve.lock"));
    lock.setStaleLockTime(0); // never by age; the lock of a process that is gone is taken over
    if (!lock.tryLock()) {
        complain(QStringLiteral("another clips-office serves this folder"));
        return exitFailed;
    }
    SystemClock clock;
    SystemRandom random;
    // Before the first thread, so that every thread leaves the signals alone.
    TerminationSignal termination;
    StoreThread store;
    if (const auto opened = store.open(*place); !opened) {
        complain(sentence(opened.error()));
        return exitFailed;
    }
    const QString tlsFolder =
        parser.isSet(QStringLiteral("tls")) ? parser.value(QStringLiteral("tls")) : folder + QStringLiteral("/tls");
    const auto who = identity(parser, tlsFolder, clock);
    if (!who)
        return exitFailed;
    const auto authority = OwnAuthority::open(tlsFolder, clock);
    const auto trusted =
        authority ? trust(*authority, tlsFolder, parser.isSet(QStringLiteral("behind-proxy"))) : std::nullopt;
    if (!trusted) {
        complain(QStringLiteral("the keys in %1 cannot be read or made").arg(tlsFolder));
        return exitFailed;
    }
    QFile::remove(addressFile(folder)); // of an office that was killed

    OfficeApi api(store.database(), clock, random, *trusted,
                  [&store](std::function<void()> work) { return store.post(std::move(work)); });
    Dispatcher dispatcher(store, api);
    ServerOptions options;
    options.address = parser.value(QStringLiteral("listen"));
    options.port = port;
    options.certificatePem = who->pair.certificatePem;
    options.privateKeyPem = who->pair.keyPem;
    options.clientAuthorityPem = authority->caPem();
    auto server = Server::start(options, dispatcher);
    if (!server) {
        complain(server.error() == ServerError::Certificate
                     ? QStringLiteral("the certificate or its key cannot be used")
                     : QStringLiteral("the address or port cannot be used"));
        return exitFailed;
    }
    const QString host = options.address.contains(u':') ? u'[' + options.address + u']' : options.address;
    const QString url = QStringLiteral("https://%1:%2").arg(host).arg((*server)->port());
    if (!writeAddress(folder, url, who->caFile)) {
        complain(QStringLiteral("office.json cannot be written"));
        return exitFailed;
    }
    print(QStringLiteral("listening on ") + url);
    QObject::connect(&termination, &TerminationSignal::requested, qApp, &QCoreApplication::quit);
    const int code = QCoreApplication::exec();
    // The network first: what is on its way gets its answer, then the store has nothing left to do.
    (*server)->stop();
    QFile::remove(addressFile(folder));
    return code;
}

} // namespace clips::office
