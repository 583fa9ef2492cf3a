#include "main/startup.h"

#include "secrets/keymark.h"
#include "secrets/unlock.h"

#include <QFile>
#include <QLoggingCategory>

namespace clips::kiosk {

namespace {
Q_LOGGING_CATEGORY(lcStartup, "kiosk.startup")
}

Startup::Startup(ports::SecretVault &vault, secrets::SodiumSealer &sealer, secrets::SodiumReceiptSigner &signer,
                 storage::Database &database, ports::PublicationStore &publications, QString keyMark,
                 bool databaseExists, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_sealer(sealer)
    , m_signer(signer)
    , m_database(database)
    , m_publications(publications)
    , m_keyMark(std::move(keyMark))
    , m_databaseExists(databaseExists)
{}

void Startup::run()
{
    const bool hadKey = m_databaseExists || QFile::exists(m_keyMark);
    const auto whenMissing = hadKey ? secrets::WhenMissing::Refuse : secrets::WhenMissing::Create;
    secrets::unlock(m_vault, m_sealer, whenMissing)
        .then(this, [this](const Result<secrets::KeyOrigin, ports::VaultError> &unlocked) {
            if (unlocked)
                lookAtKeyMark();
            else
                Q_EMIT failed(unlocked.error());
        });
}

void Startup::lookAtKeyMark()
{
    secrets::holdAgainstMark(m_sealer, m_keyMark).then(this, [this](const Result<void, ports::VaultError> &held) {
        if (held)
            openDatabase();
        else
            Q_EMIT failed(held.error());
    });
}

void Startup::openDatabase()
{
    m_database.open().then(this, [this](const Result<storage::Opened, ports::StoreError> &opened) {
        if (!opened) {
            Q_EMIT failed(opened.error());
            return;
        }
        m_opened = *opened;
        readPublications();
    });
}

void Startup::readPublications()
{
    using Answer = Result<ports::Publication, ports::StoreError>;
    m_publications.get(QStringLiteral("catalogue")).then(this, [this](const Answer &catalogue) {
        // Never downloaded, or unreadable: the office has it; the kiosk asks again.
        m_kept.catalogue = catalogue ? catalogue->content : QByteArray();
        m_publications.get(QStringLiteral("roster")).then(this, [this](const Answer &roster) {
            m_kept.roster = roster ? roster->content : QByteArray();
            m_publications.get(QStringLiteral("receipt-keys")).then(this, [this](const Answer &keys) {
                m_kept.receiptKeys = keys ? keys->content : QByteArray();
                m_publications.get(QStringLiteral("seal-keys")).then(this, [this](const Answer &seals) {
                    m_kept.sealKeys = seals ? seals->content : QByteArray();
                    readIdentity();
                });
            });
        });
    });
}

void Startup::readIdentity()
{
    m_vault.read(QString::fromLatin1(ports::officeIdentitySecret))
        .then(this, [this](const Result<QByteArray, ports::VaultError> &identity) {
            m_kept.identity = identity ? *identity : QByteArray();
            unlockReceiptKey();
        });
}

/// Without this key receipts carry their number instead of a signed code, and everything else works.
void Startup::unlockReceiptKey()
{
    secrets::unlockReceiptKey(m_vault, m_signer).then(this, [this](const Result<void, ports::VaultError> &unlocked) {
        if (!unlocked)
            qCWarning(lcStartup) << "no key to sign receipts with";
        Q_EMIT ready(m_kept, m_opened);
    });
}

} // namespace clips::kiosk
