#pragma once

#include "backoffice/api/officeapi.h"
#include "simulation/simdisk.h"
#include "simulation/virtualtime.h"

#include <QMap>
#include <memory>
#include <optional>

namespace clips::simulation {

/// The office: its real rules, store and API on a simulated disk. A program that can end at any operation and be
/// started again.
class SimOffice
{
    Q_DISABLE_COPY_MOVE(SimOffice)
public:
    SimOffice(const QString &folder, const VirtualTime &time, quint64 seed);
    ~SimOffice();

    SimDisk disk;
    QMap<QString, QByteArray> identities; ///< what pairing gave the kiosks K01 and K02

    [[nodiscard]] bool isUp() const { return m_api != nullptr; }
    /// False when the disk does not let it.
    [[nodiscard]] bool start();
    /// Whatever was under way is over.
    void kill();
    /// nullopt: the office is down, or went down over it.
    [[nodiscard]] std::optional<office::Response> ask(office::Request request, const QString &kioskId);

    /// SHA-256 of the body kept under this id; empty: there is none. Only while it is up.
    [[nodiscard]] QString kept(const QString &enrolmentId);
    struct Kept
    {
        QString enrolmentId;
        QString bodyHash;
        QString protocolNumber;
        QString childId;
    };
    [[nodiscard]] QList<Kept> all();
    /// A clerk settles one record that waits for a person. False: none waits.
    bool decideOne();

private:
    void furnish();

    QString m_folder;
    SimClock m_clock;
    Chance m_random;
    std::unique_ptr<office::Database> m_database;
    std::unique_ptr<office::OfficeApi> m_api;
};

} // namespace clips::simulation
