#pragma once

#include "backoffice/store/database.h"
#include "base/clock.h"

namespace clips::office {

/// A document as kiosks download it.
struct Publication
{
    QString version;
    QByteArray content;
};

inline constexpr char cataloguePublication[] = "catalogue";
inline constexpr char rosterPublication[] = "operators";

/// What the office publishes: catalogue, operators, and its settings.
class Publications
{
public:
    Publications(Database &database, const Clock &clock);

    /// In force from now on; versions that were in force before are kept for the records that name them.
    [[nodiscard]] Result<void, OfficeError> put(const QString &name, const Publication &publication);
    /// NotFound when never published.
    [[nodiscard]] Result<Publication, OfficeError> get(const QString &name);
    /// A version that was in force once, or is. NotFound when it never was.
    [[nodiscard]] Result<Publication, OfficeError> version(const QString &name, const QString &version);
    /// Every version that ever was in force, newest first.
    [[nodiscard]] Result<QStringList, OfficeError> versions(const QString &name);

    /// "office_id", "municipality".
    [[nodiscard]] Result<void, OfficeError> setSetting(const QString &name, const QString &content);
    /// Empty when never set.
    [[nodiscard]] Result<QString, OfficeError> setting(const QString &name);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace clips::office
