// Writes or reads one secret as the kiosk does and prints what came back. Started by tst_keychain in its own session.
#include "secrets/keychainvault.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QTextStream>

using namespace clips;
using ports::VaultError;

static QString word(VaultError error)
{
    switch (error) {
    case VaultError::Unavailable:
        return QStringLiteral("unavailable");
    case VaultError::Locked:
        return QStringLiteral("locked");
    case VaultError::NotFound:
        return QStringLiteral("not-found");
    case VaultError::OtherKey:
    case VaultError::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

static int say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
    QCoreApplication::quit();
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto timeout = std::chrono::milliseconds(qEnvironmentVariableIntValue("PROBE_TIMEOUT_MS"));
    secrets::KeychainVault vault(QStringLiteral("clips-corner-test"), timeout);
    if (arguments.value(1) == QLatin1String("write")) {
        vault.write(arguments.value(2), QByteArray::fromHex(arguments.value(3).toLatin1()))
            .then(&app, [](const Result<void, VaultError> &written) {
                say(written ? QStringLiteral("written") : word(written.error()));
            });
    } else {
        vault.read(arguments.value(2)).then(&app, [](const Result<QByteArray, VaultError> &read) {
            say(read ? QString::fromLatin1(read->toHex()) : word(read.error()));
        });
    }
    return app.exec();
}
