#pragma once

#include "journey/scannerreport.h"

#include <QByteArrayList>
#include <QObject>

namespace clips::journey {

/// The scanner check: while it is active every key of scanner and keyboard comes here and nowhere else. It keeps the
/// keys of the last scan until the next one begins or the check ends; nothing of them is stored or logged. GUI thread.
class ScannerCheck : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void begin();
    void end(); ///< forgets what was seen
    [[nodiscard]] bool isActive() const { return m_active; }

    /// A key that the system reported. A silence of more than a second begins a new scan.
    void take(const QString &text, const QString &name, qint64 gapMs);

    [[nodiscard]] const QList<SeenKey> &keys() const { return m_keys; }
    [[nodiscard]] ScannerReport report() const { return examineScan(m_keys); }

    /// The test code as a QR symbol, row by row, '1' for a dark module; made once by who can.
    void setTestSymbol(const QByteArrayList &rows) { m_symbol = rows; }
    [[nodiscard]] const QByteArrayList &testSymbol() const { return m_symbol; }

Q_SIGNALS:
    void activeChanged(bool active);
    void changed();

private:
    QList<SeenKey> m_keys;
    QByteArrayList m_symbol;
    bool m_active = false;
};

} // namespace clips::journey
