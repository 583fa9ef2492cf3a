#pragma once

#include "base/random.h"
#include "ports/register.h"
#include "ports/sealer.h"

#include <QByteArray>
#include <QFile>
#include <QSaveFile>

namespace clips::registry {

// A stream of bytes, sealed piece by piece, so that neither side holds all of it:
//
//   magic "CLIPSREG" 1 | file number, 16 random bytes | pieces...      a piece: length (4 bytes, little endian), sealed
//   bytes
//
// Each piece of 64 KiB is bound to its file and place by the context "register/<file number>/<place>"; the last one is
// empty and bound to "register/<file number>/<place>/end", so that a file cut at a piece does not open either.

/// Writes a new file beside the old one, which stays until commit().
class SealedWriter
{
    Q_DISABLE_COPY_MOVE(SealedWriter)
public:
    SealedWriter(const QString &path, const ports::Sealer &sealer, RandomSource &random);
    ~SealedWriter();

    [[nodiscard]] Result<void, ports::RegisterError> write(QByteArrayView bytes);
    /// On the disk, under the name, when it returns.
    [[nodiscard]] Result<void, ports::RegisterError> commit();

private:
    [[nodiscard]] Result<void, ports::RegisterError> start();
    [[nodiscard]] Result<void, ports::RegisterError> writePiece(QByteArrayView plain, bool isLast);

    QSaveFile m_file;
    const ports::Sealer &m_sealer;
    QByteArray m_fileNumber;
    QByteArray m_pending;
    quint64 m_place = 0;
};

/// Reads such a file front to back.
class SealedReader
{
    Q_DISABLE_COPY_MOVE(SealedReader)
public:
    SealedReader(const QString &path, const ports::Sealer &sealer);

    /// The next piece in the clear; empty at the proper end. NoSnapshot when there is no file.
    [[nodiscard]] Result<QByteArray, ports::RegisterError> next();

private:
    [[nodiscard]] Result<void, ports::RegisterError> start();

    QFile m_file;
    const ports::Sealer &m_sealer;
    QByteArray m_fileNumber;
    quint64 m_place = 0;
};

} // namespace clips::registry
