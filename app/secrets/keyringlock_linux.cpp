#include "secrets/keyringlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPromise>

#include <memory>

namespace clips::secrets {

// Secret Service API draft 0.2, "Collection": property Locked, and the alias "default".
QFuture<bool> keyringIsLocked(std::chrono::milliseconds timeout)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto watcher = std::make_unique<QDBusPendingCallWatcher>(
        QDBusConnection::sessionBus().asyncCall(question, int(timeout.count())));
    // Shared with the connection, which may outlive this call.
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QObject::connect(watcher.get(), &QDBusPendingCallWatcher::finished, watcher.get(),
                     [promise](QDBusPendingCallWatcher *done) {
                         const QDBusPendingReply<QDBusVariant> reply = *done;
                         // A keyring that does not exist yet is an error here, and is not locked.
                         promise->addResult(reply.isValid() && reply.value().variant().toBool());
                         promise->finish();
                         done->deleteLater();
                     });
    (void)watcher.release(); // deletes itself above
    return promise->future();
}

} // namespace clips::secrets
