#include "journey/scannercheck.h"

namespace clips::journey {

namespace {
constexpr qint64 silenceMs = 1000;
constexpr qsizetype mostKeys = 600; ///< more is a stuck key or an attack; what came first is shown
} // namespace

void ScannerCheck::begin()
{
    if (m_active)
        return;
    m_active = true;
    Q_EMIT activeChanged(true);
}

void ScannerCheck::end()
{
    if (!m_active)
        return;
    m_active = false;
    m_keys.clear();
    Q_EMIT activeChanged(false);
}

void ScannerCheck::take(const QString &text, const QString &name, qint64 gapMs)
{
    if (!m_active)
        return;
    if (gapMs > silenceMs)
        m_keys.clear();
    if (m_keys.size() >= mostKeys)
        return;
    m_keys.append({text, name, m_keys.isEmpty() ? 0 : gapMs});
    Q_EMIT changed();
}

} // namespace clips::journey
