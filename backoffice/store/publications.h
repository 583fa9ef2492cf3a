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

    [[nodiscard]] Result<void, OfficeError> put(const QString &name, const Publication &publication);
    /// NotFound when never published.
    [[nodiscard]] Result<Publication, OfficeError> get(const QString &name);

    /// "office_id", "municipality".
    [[nodiscard]] Result<void, OfficeError> setSetting(const QString &name, const QString &content);
    /// Empty when never set.
    [[nodiscard]] Result<QString, OfficeError> setting(const QString &name);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace clips::office
