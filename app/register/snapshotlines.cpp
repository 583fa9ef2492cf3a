#include "register/snapshotlines.h"

#include "register/wiping.h"

namespace clips::registry {

using ports::RegisterError;
using ports::SnapshotDetails;

namespace {
constexpr qsizetype longestLine = 64 * 1024;
}

SnapshotLines::SnapshotLines(OnHeader onHeader, OnHousehold onHousehold)
    : m_onHeader(std::move(onHeader))
    , m_onHousehold(std::move(onHousehold))
{}

SnapshotLines::~SnapshotLines()
{
    wipe(m_line);
}

Result<void, RegisterError> SnapshotLines::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_isBroken) {
        const qsizetype end = bytes.indexOf('\n');
        m_line.append(end < 0 ? bytes : bytes.first(end));
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        m_isBroken = m_line.size() > longestLine || (end >= 0 && !takeLine());
    }
    if (m_isBroken)
        return Failure{RegisterError::Damaged};
    return {};
}

bool SnapshotLines::takeLine()
{
    const bool isEmpty = m_line.trimmed().isEmpty();
    if (!isEmpty && !m_header) {
        const auto header = wire::decodeSnapshotHeader(m_line);
        if (!header)
            return false;
        m_header = *header;
        m_onHeader(*header);
    } else if (!isEmpty) {
        const auto household = wire::decodeHousehold(m_line);
        if (!household)
            return false;
        ++m_households;
        m_persons += int(household->members.size());
        m_onHousehold(*household);
    }
    wipe(m_line.data(), size_t(m_line.size()));
    m_line.resize(0); // keeps its memory for the next line
    return true;
}

Result<SnapshotDetails, RegisterError> SnapshotLines::finish()
{
    const bool lastLineIsGood = m_line.isEmpty() || takeLine();
    if (m_isBroken || !lastLineIsGood || !m_header || m_header->persons != m_persons ||
        m_header->households != m_households)
        return Failure{RegisterError::Damaged};
    return SnapshotDetails{m_header->snapshotId, m_header->producedAt, m_persons, m_households};
}

} // namespace clips::registry
