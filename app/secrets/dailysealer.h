#pragma once

#include "ports/erasablesealer.h"
#include "secrets/sodiumsealer.h"

#include <map>
#include <mutex>

namespace clips {
class Clock;
}

namespace clips::secrets {

/// Seals with a key of the day (UTC). The keys lie in one small file, sealed with the kiosk's data key; it is no part
/// of any backup, so that destroying a key reaches the copies too. What was sealed with the data key itself still
/// opens. Any thread; a day's first seal() and keepOnly() write the file and have it on the disk when they return.
class DailySealer final : public ports::ErasableSealer
{
    Q_DISABLE_COPY_MOVE(DailySealer)
public:
    /// kiosk: the sealer with the data key; it and the clock must outlive this.
    DailySealer(const ports::Sealer &kiosk, const Clock &clock, QString file);
    ~DailySealer() override;

    [[nodiscard]] Result<QByteArray, ports::SealError> seal(QByteArrayView plain,
                                                            QByteArrayView context) const override;
    [[nodiscard]] Result<QByteArray, ports::SealError> open(QByteArrayView sealed,
                                                            QByteArrayView context) const override;
    [[nodiscard]] Result<QString, ports::SealError> fingerprint(QByteArrayView value) const override;
    [[nodiscard]] Result<int, ports::SealError> keepOnly(const QSet<QByteArray> &keyNames) override;

private:
    struct DayKey
    {
        QByteArray wrapped; ///< as in the file
        SodiumSealer sealer;
    };
    [[nodiscard]] QByteArray today() const;
    [[nodiscard]] Result<void, ports::SealError> load() const;
    [[nodiscard]] Result<void, ports::SealError> add(const QByteArray &day) const;
    [[nodiscard]] Result<void, ports::SealError> adopt(const QByteArray &day, const QByteArray &wrapped) const;
    [[nodiscard]] Result<void, ports::SealError> write() const;

    const ports::Sealer &m_kiosk;
    const Clock &m_clock;
    const QString m_file;
    mutable std::mutex m_mutex;
    mutable bool m_loaded = false;
    mutable std::map<QByteArray, DayKey> m_keys; ///< by day, "20261126"
};

} // namespace clips::secrets
