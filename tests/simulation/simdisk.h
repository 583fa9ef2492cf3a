#pragma once

#include "simulation/chance.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <map>
#include <memory>

namespace clips::simulation {

/// A machine's disk, in memory, under SQLite's own file layer: everything below its folder is kept here. What was only
/// written is kept apart from what was synced, so that the power can go: each write since the last sync then stays,
/// goes, or stays in part. Only one thread, like the whole simulation.
class SimDisk
{
    Q_DISABLE_COPY_MOVE(SimDisk)
public:
    enum class Trouble {
        Stop,    ///< the machine stops at this very operation; nothing more happens until restart()
        IoError, ///< it fails; after a failed sync the written pages count as clean and never reach the disk
        Full,    ///< it fails with "disk full"
    };

    /// The folder need not exist; no real file is touched.
    explicit SimDisk(QString folder);
    ~SimDisk();

    /// The n-th writing operation from now (1 = the next) meets this.
    void arm(Trouble trouble, int operation);
    void disarm() { m_armedAt = 0; }
    void setFull(bool full) { m_full = full; }
    /// Claims to have synced and has not: what a disk without a battery does. To see that the simulation sees it.
    void setLies(bool lies) { m_lies = lies; }

    [[nodiscard]] bool hasStopped() const { return m_stopped; }
    /// From outside, between two operations.
    void stop() { m_stopped = true; }
    /// The program ended, the machine did not: what was written is there.
    void restart() { m_stopped = false; }
    /// The power went: what was not synced stays or goes as chance will.
    void restartAfterPowerCut(Chance &chance);

    [[nodiscard]] qint64 operations() const { return m_operations; } ///< writing ones, ever
    [[nodiscard]] int injected() const { return m_injected; }        ///< armed troubles that took place

    [[nodiscard]] QByteArray content(const QString &path) const;
    void setContent(const QString &path, const QByteArray &bytes);
    /// Whether the bytes stand anywhere, also in what was written and lost.
    [[nodiscard]] bool holds(const QByteArray &bytes) const;

private:
    friend struct DiskFiles;
    struct Change
    {
        qint64 at = 0;      ///< where to; or the new length
        QByteArray bytes{}; ///< null: the file is cut or stretched
    };
    struct File
    {
        QByteArray live;
        QByteArray durable;
        QList<Change> pending; ///< live is durable with these
        bool isThere = false;
        bool wasThere = false; ///< its name is on the disk
    };
    enum class Operation { Write, Growth, Sync, Truncate, Remove };
    [[nodiscard]] int meets(Operation operation);
    static void apply(QByteArray &bytes, const Change &change);

    QString m_folder;
    std::map<QString, std::shared_ptr<File>> m_files;
    Trouble m_trouble = Trouble::Stop;
    int m_armedAt = 0;
    qint64 m_operations = 0;
    int m_injected = 0;
    bool m_stopped = false;
    bool m_full = false;
    bool m_lies = false;
};

} // namespace clips::simulation
