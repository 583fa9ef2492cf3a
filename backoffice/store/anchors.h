#pragma once

#include "backoffice/store/database.h"
#include "base/clock.h"
#include "wire/auditjson.h"

#include <QList>

namespace clips::office {

/// The end of a kiosk's audit chain as the office heard of it.
struct AnchorRow
{
    QString kioskId;
    qint64 sequence = 0;
    QString hash;
    QString at;      ///< of the link, by the kiosk's clock
    QString toldAt;  ///< by the office's
    QString verdict; ///< see 0007_anchors.sql
};

/// What kiosks anchored of their audit chains: each end must go on from the one before. One that does not is kept as an
/// alarm, and the last good one stays in force until a person decides otherwise.
class Anchors
{
public:
    Anchors(Database &database, const Clock &clock);

    /// Telling the same again changes nothing.
    [[nodiscard]] Result<wire::AnchorAnswer, OfficeError> put(const QString &kioskId, const wire::AuditAnchor &anchor);

    /// The last good end of each kiosk, by kiosk.
    [[nodiscard]] Result<QList<AnchorRow>, OfficeError> inForce();
    /// Alarms, oldest first. A kiosk has an open one when it told something else last than what is in force.
    [[nodiscard]] Result<QList<AnchorRow>, OfficeError> alarms();
    /// Takes what the kiosk told last, and was refused, as the new beginning. False: there is no open alarm.
    [[nodiscard]] Result<bool, OfficeError> accept(const QString &kioskId);

private:
    [[nodiscard]] Result<AnchorRow, OfficeError> last(const QString &kioskId, const QString &condition);
    [[nodiscard]] Result<QList<AnchorRow>, OfficeError> rows(const QString &tail, const QVariantList &values = {});
    [[nodiscard]] Result<void, OfficeError> add(const AnchorRow &row);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace clips::office
