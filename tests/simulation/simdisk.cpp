#include "simulation/simdisk.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace clips::simulation {

namespace {

QList<SimDisk *> &disks()
{
    static QList<SimDisk *> all;
    return all;
}

sqlite3_vfs *realFiles = nullptr;

/// What SQLite's nonces are made of: the same in every world.
quint32 nonce = 1;

} // namespace

/// SQLite's view: the functions of a VFS (sqlite.org/c3ref/vfs.html) over the disks, and the real one for other paths.
struct DiskFiles
{
    struct Handle
    {
        sqlite3_file base;
        SimDisk *disk;
        std::shared_ptr<SimDisk::File> *file;
    };
    static Handle *of(sqlite3_file *file) { return reinterpret_cast<Handle *>(file); }

    static SimDisk *diskOf(const char *path)
    {
        const QString text = QString::fromUtf8(path);
        for (SimDisk *disk : std::as_const(disks())) {
            if (text.startsWith(disk->m_folder))
                return disk;
        }
        return nullptr;
    }

    static int close(sqlite3_file *file)
    {
        delete of(file)->file;
        of(file)->file = nullptr;
        return SQLITE_OK;
    }
    static int read(sqlite3_file *file, void *to, int count, sqlite3_int64 from)
    {
        if (of(file)->disk->m_stopped)
            return SQLITE_IOERR_READ;
        const QByteArray &live = (*of(file)->file)->live;
        const qint64 have = std::clamp<qint64>(live.size() - from, 0, count);
        if (have > 0)
            std::memcpy(to, live.constData() + from, size_t(have));
        if (have == count)
            return SQLITE_OK;
        std::memset(static_cast<char *>(to) + have, 0, size_t(count - have));
        return SQLITE_IOERR_SHORT_READ;
    }
    static int write(sqlite3_file *handle, const void *from, int count, sqlite3_int64 to)
    {
        SimDisk &disk = *of(handle)->disk;
        SimDisk::File &file = **of(handle)->file;
        const bool wasUp = !disk.m_stopped;
        const bool grows = to + count > file.live.size();
        const int met = disk.meets(grows ? SimDisk::Operation::Growth : SimDisk::Operation::Write);
        if (met != SQLITE_OK && !(wasUp && disk.m_stopped))
            return met;
        // Also the write at which the machine stopped had begun.
        const SimDisk::Change change{to, QByteArray(static_cast<const char *>(from), count)};
        SimDisk::apply(file.live, change);
        file.pending.append(change);
        return met;
    }
    static int truncate(sqlite3_file *handle, sqlite3_int64 size)
    {
        const int met = of(handle)->disk->meets(SimDisk::Operation::Truncate);
        if (met != SQLITE_OK)
            return met;
        SimDisk::File &file = **of(handle)->file;
        const SimDisk::Change change{size, {}};
        SimDisk::apply(file.live, change);
        file.pending.append(change);
        return SQLITE_OK;
    }
    static int sync(sqlite3_file *handle, int)
    {
        SimDisk &disk = *of(handle)->disk;
        SimDisk::File &file = **of(handle)->file;
        const int met = disk.meets(SimDisk::Operation::Sync);
        if (met == SQLITE_IOERR_FSYNC && !disk.m_stopped)
            file.pending.clear(); // clean in the cache, never on the disk
        if (met != SQLITE_OK || disk.m_lies)
            return met;
        for (const SimDisk::Change &change : std::as_const(file.pending))
            SimDisk::apply(file.durable, change);
        file.pending.clear();
        file.wasThere = file.isThere;
        return SQLITE_OK;
    }
    static int size(sqlite3_file *file, sqlite3_int64 *size)
    {
        if (of(file)->disk->m_stopped)
            return SQLITE_IOERR_FSTAT;
        *size = (*of(file)->file)->live.size();
        return SQLITE_OK;
    }
    static int lock(sqlite3_file *, int) { return SQLITE_OK; }
    static int isReserved(sqlite3_file *, int *reserved)
    {
        *reserved = 0;
        return SQLITE_OK;
    }
    static int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
    static int sectorSize(sqlite3_file *) { return 4096; }
    static int traits(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    static const sqlite3_io_methods *methods()
    {
        static sqlite3_io_methods all{};
        all.iVersion = 1;
        all.xClose = close;
        all.xRead = read;
        all.xWrite = write;
        all.xTruncate = truncate;
        all.xSync = sync;
        all.xFileSize = size;
        all.xLock = lock;
        all.xUnlock = lock;
        all.xCheckReservedLock = isReserved;
        all.xFileControl = control;
        all.xSectorSize = sectorSize;
        all.xDeviceCharacteristics = traits;
        return &all;
    }

    static int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
    {
        file->pMethods = nullptr;
        SimDisk *disk = path ? diskOf(path) : nullptr;
        if (!disk)
            return realFiles->xOpen(realFiles, path, file, flags, outFlags);
        if (disk->m_stopped)
            return SQLITE_CANTOPEN;
        auto &node = disk->m_files[QString::fromUtf8(path)];
        if (!node)
            node = std::make_shared<SimDisk::File>();
        if (!node->isThere) {
            if (!(flags & SQLITE_OPEN_CREATE))
                return SQLITE_CANTOPEN;
            node->live.clear();
            node->pending.clear();
            node->isThere = true;
        }
        of(file)->disk = disk;
        of(file)->file = new std::shared_ptr<SimDisk::File>(node);
        file->pMethods = methods();
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs *, const char *path, int syncFolder)
    {
        SimDisk *disk = diskOf(path);
        if (!disk)
            return realFiles->xDelete(realFiles, path, syncFolder);
        const auto found = disk->m_files.find(QString::fromUtf8(path));
        if (found == disk->m_files.end() || !found->second->isThere)
            return SQLITE_IOERR_DELETE_NOENT;
        if (const int met = disk->meets(SimDisk::Operation::Remove); met != SQLITE_OK)
            return met;
        found->second->isThere = false;
        if (syncFolder && !disk->m_lies)
            found->second->wasThere = false;
        return SQLITE_OK;
    }
    static int access(sqlite3_vfs *, const char *path, int flags, int *answer)
    {
        const SimDisk *disk = diskOf(path);
        if (!disk)
            return realFiles->xAccess(realFiles, path, flags, answer);
        const auto found = disk->m_files.find(QString::fromUtf8(path));
        *answer = found != disk->m_files.end() && found->second->isThere &&
                  (flags != SQLITE_ACCESS_EXISTS || !found->second->live.isEmpty());
        return disk->m_stopped ? SQLITE_IOERR_ACCESS : SQLITE_OK;
    }
    static int fullPath(sqlite3_vfs *, const char *path, int room, char *out)
    {
        if (!diskOf(path))
            return realFiles->xFullPathname(realFiles, path, room, out);
        sqlite3_snprintf(room, out, "%s", path);
        return SQLITE_OK;
    }
    static int randomness(sqlite3_vfs *, int count, char *out)
    {
        for (int at = 0; at < count; ++at)
            out[at] = char((nonce = nonce * 1664525U + 1013904223U) >> 24);
        return count;
    }

    static void install()
    {
        static sqlite3_vfs vfs{};
        if (realFiles)
            return;
        realFiles = sqlite3_vfs_find(nullptr);
        vfs = *realFiles;
        vfs.pNext = nullptr;
        vfs.zName = "simulated";
        vfs.szOsFile = std::max(int(sizeof(Handle)), realFiles->szOsFile);
        vfs.xOpen = open;
        vfs.xDelete = remove;
        vfs.xAccess = access;
        vfs.xFullPathname = fullPath;
        vfs.xRandomness = randomness;
        sqlite3_vfs_register(&vfs, 1);
    }
};

SimDisk::SimDisk(QString folder)
    : m_folder(std::move(folder))
{
    DiskFiles::install();
    nonce = 1;
    sqlite3_randomness(0, nullptr); // SQLite draws a new seed from us
    disks().append(this);
}

SimDisk::~SimDisk()
{
    disks().removeOne(this);
}

void SimDisk::arm(Trouble trouble, int operation)
{
    m_trouble = trouble;
    m_armedAt = operation;
}

int SimDisk::meets(Operation operation)
{
    if (m_stopped)
        return SQLITE_IOERR;
    ++m_operations;
    if (m_full && operation == Operation::Growth)
        return SQLITE_FULL;
    if (m_armedAt == 0 || --m_armedAt > 0)
        return SQLITE_OK;
    ++m_injected;
    switch (m_trouble) {
    case Trouble::Stop:
        m_stopped = true;
        return SQLITE_IOERR;
    case Trouble::Full:
        return SQLITE_FULL;
    case Trouble::IoError:
        break;
    }
    switch (operation) {
    case Operation::Write:
    case Operation::Growth:
        return SQLITE_IOERR_WRITE;
    case Operation::Sync:
        return SQLITE_IOERR_FSYNC;
    case Operation::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Operation::Remove:
        return SQLITE_IOERR_DELETE;
    }
    Q_UNREACHABLE();
}

void SimDisk::apply(QByteArray &bytes, const Change &change)
{
    if (change.bytes.isNull()) {
        bytes.resize(change.at, 0);
        return;
    }
    if (change.at + change.bytes.size() > bytes.size())
        bytes.resize(change.at + change.bytes.size(), 0);
    std::memcpy(bytes.data() + change.at, change.bytes.constData(), size_t(change.bytes.size()));
}

void SimDisk::restartAfterPowerCut(Chance &chance)
{
    constexpr qint64 sector = 512;
    const int kept = int(chance.between(0, 2)) * 50; // nothing, half, everything of it
    for (auto it = m_files.begin(); it != m_files.end();) {
        File &file = *it->second;
        for (Change change : std::as_const(file.pending)) {
            if (!chance.percent(kept))
                continue;
            const qint64 sectors = (change.bytes.size() + sector - 1) / sector;
            if (sectors > 1 && chance.percent(20))
                change.bytes.truncate(chance.between(1, sectors - 1) * sector);
            apply(file.durable, change);
        }
        file.pending.clear();
        file.live = file.durable;
        file.isThere = file.wasThere;
        it = file.wasThere ? std::next(it) : m_files.erase(it);
    }
    m_stopped = false;
}

QByteArray SimDisk::content(const QString &path) const
{
    const auto found = m_files.find(path);
    return found == m_files.end() ? QByteArray() : found->second->live;
}

void SimDisk::setContent(const QString &path, const QByteArray &bytes)
{
    m_files[path] = std::make_shared<File>(File{bytes, bytes, {}, true, true});
}

bool SimDisk::holds(const QByteArray &bytes) const
{
    return std::any_of(m_files.begin(), m_files.end(), [&](const auto &entry) {
        return entry.second->live.contains(bytes) || entry.second->durable.contains(bytes);
    });
}

} // namespace clips::simulation
