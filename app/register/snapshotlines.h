#pragma once

#include "ports/register.h"
#include "wire/snapshotjson.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace clips::registry {

/// Reads the NDJSON of a register snapshot in slices of any size: a header line, then a household a line. One line is
/// in memory at a time.
class SnapshotLines
{
public:
    using OnHeader = std::function<void(const wire::SnapshotHeader &header)>;
    using OnHousehold = std::function<void(const domain::Household &household)>;

    SnapshotLines(OnHeader onHeader, OnHousehold onHousehold);
    ~SnapshotLines();
    Q_DISABLE_COPY_MOVE(SnapshotLines)

    [[nodiscard]] Result<void, ports::RegisterError> feed(QByteArrayView bytes);
    /// Damaged unless as many persons and households came as the header says.
    [[nodiscard]] Result<ports::SnapshotDetails, ports::RegisterError> finish();

private:
    [[nodiscard]] bool takeLine();

    OnHeader m_onHeader;
    OnHousehold m_onHousehold;
    QByteArray m_line;
    std::optional<wire::SnapshotHeader> m_header;
    int m_persons = 0;
    int m_households = 0;
    bool m_isBroken = false;
};

} // namespace clips::registry
