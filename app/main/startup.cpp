#include "main/startup.h"

#include "secrets/unlock.h"

namespace clips::kiosk {

Startup::Startup(ports::SecretVault &vault, secrets::SodiumSealer &sealer, storage::Database &database,
                 ports::PublicationStore &publications, bool databaseExists, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_sealer(sealer)
    , m_database(database)
    , m_publications(publications)
    , m_databaseExists(databaseExists)
{}

void Startup::run()
{
    const auto whenMissing = m_databaseExists ? secrets::WhenMissing::Refuse : secrets::WhenMissing::Create;
    secrets::unlock(m_vault, m_sealer, whenMissing)
        .then(this, [this](const Result<secrets::KeyOrigin, ports::VaultError> &unlocked) {
            if (unlocked)
                openDatabase();
            else
                Q_EMIT failed(unlocked.error());
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
            readToken();
        });
    });
}

void Startup::readToken()
{
    m_vault.read(QString::fromLatin1(ports::officeTokenSecret))
        .then(this, [this](const Result<QByteArray, ports::VaultError> &token) {
            m_kept.officeToken = token ? *token : QByteArray();
            Q_EMIT ready(m_kept, m_opened);
        });
}

} // namespace clips::kiosk
