#pragma once

#include "ports/publicationstore.h"
#include "ports/secretvault.h"
#include "ports/storeerror.h"
#include "secrets/sodiumreceiptsigner.h"
#include "secrets/sodiumsealer.h"
#include "storage/database.h"

#include <QObject>
#include <variant>

namespace clips::kiosk {

/// What keeps the kiosk from working; the window says it in plain words with a code.
using StartupProblem = std::variant<ports::VaultError, ports::StoreError>;

/// What the last run left behind, so that the kiosk works before it has reached the office.
struct KeptPublications
{
    QByteArray catalogue; ///< empty: never downloaded
    QByteArray roster;
    QByteArray receiptKeys;
    QByteArray sealKeys;
    QByteArray identity; ///< empty: not paired
};

/// The way from nothing to a kiosk that can work, one asynchronous step after the other: key, database, what was
/// published. GUI thread; may be started again after a problem was dealt with.
class Startup : public QObject
{
    Q_OBJECT
public:
    /// keyMark: file that tells which key is this kiosk's. databaseExists: sealed data are there; with them or with the
    /// mark a missing key is never replaced by a new one.
    Startup(ports::SecretVault &vault, secrets::SodiumSealer &sealer, secrets::SodiumReceiptSigner &signer,
            storage::Database &database, ports::PublicationStore &publications, QString keyMark, bool databaseExists,
            QObject *parent = nullptr);

    void run();

Q_SIGNALS:
    void ready(const clips::kiosk::KeptPublications &kept, const clips::storage::Opened &opened);
    void failed(const clips::kiosk::StartupProblem &problem);

private:
    void lookAtKeyMark();
    void openDatabase();
    void readPublications();
    void readIdentity();
    void unlockReceiptKey();

    ports::SecretVault &m_vault;
    secrets::SodiumSealer &m_sealer;
    secrets::SodiumReceiptSigner &m_signer;
    storage::Database &m_database;
    ports::PublicationStore &m_publications;
    const QString m_keyMark;
    bool m_databaseExists;
    storage::Opened m_opened;
    KeptPublications m_kept;
};

} // namespace clips::kiosk
