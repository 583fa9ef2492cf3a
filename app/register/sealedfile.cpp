#include "register/sealedfile.h"

#include "register/wiping.h"

#include <QtEndian>

namespace clips::registry {

using ports::RegisterError;
using ports::SealError;

namespace {

const QByteArrayView magic("CLIPSREG\x01");
constexpr qsizetype fileNumberSize = 16;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr quint32 largestSealedPiece = pieceSize + 1024;

QByteArray contextOf(const QByteArray &fileNumber, quint64 place, bool isLast)
{
    return "register/" + fileNumber.toHex() + '/' + QByteArray::number(place) + (isLast ? "/end" : "");
}

RegisterError registerError(SealError error)
{
    return error == SealError::NoKey ? RegisterError::NoKey : RegisterError::Damaged;
}

} // namespace

SealedWriter::SealedWriter(const QString &path, const ports::Sealer &sealer, RandomSource &random)
    : m_file(path)
    , m_sealer(sealer)
    , m_fileNumber(fileNumberSize, '\0')
{
    random.fill({reinterpret_cast<unsigned char *>(m_fileNumber.data()), size_t(fileNumberSize)});
}

SealedWriter::~SealedWriter()
{
    wipe(m_pending);
}

Result<void, RegisterError> SealedWriter::start()
{
    const bool isStarted =
        m_file.open(QIODevice::WriteOnly) && m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        m_file.write(magic.data(), magic.size()) == magic.size() && m_file.write(m_fileNumber) == fileNumberSize;
    if (!isStarted)
        return Failure{RegisterError::Io};
    m_pending.reserve(pieceSize);
    return {};
}

Result<void, RegisterError> SealedWriter::write(QByteArrayView bytes)
{
    if (!m_file.isOpen()) {
        if (const auto started = start(); !started)
            return started;
    }
    while (!bytes.isEmpty()) {
        const qsizetype count = std::min(bytes.size(), pieceSize - m_pending.size());
        m_pending.append(bytes.first(count));
        bytes = bytes.sliced(count);
        if (m_pending.size() < pieceSize)
            break;
        if (const auto written = writePiece(m_pending, false); !written)
            return written;
        m_pending.resize(0);
    }
    return {};
}

Result<void, RegisterError> SealedWriter::writePiece(QByteArrayView plain, bool isLast)
{
    const auto sealed = m_sealer.seal(plain, contextOf(m_fileNumber, m_place++, isLast));
    if (!sealed)
        return Failure{registerError(sealed.error())};
    const quint32 length = qToLittleEndian(quint32(sealed->size()));
    if (m_file.write(reinterpret_cast<const char *>(&length), sizeof length) != sizeof length ||
        m_file.write(*sealed) != sealed->size())
        return Failure{RegisterError::Io};
    return {};
}

Result<void, RegisterError> SealedWriter::commit()
{
    if (const auto begun = write({}); !begun)
        return begun;
    if (!m_pending.isEmpty()) {
        if (const auto written = writePiece(m_pending, false); !written)
            return written;
    }
    if (const auto written = writePiece({}, true); !written)
        return written;
    // QSaveFile syncs the file before it renames it; if the rename is lost in a power cut, the old snapshot is in
    // force.
    if (!m_file.commit())
        return Failure{RegisterError::Io};
    return {};
}

SealedReader::SealedReader(const QString &path, const ports::Sealer &sealer)
    : m_file(path)
    , m_sealer(sealer)
{}

Result<void, RegisterError> SealedReader::start()
{
    if (!m_file.exists())
        return Failure{RegisterError::NoSnapshot};
    if (!m_file.open(QIODevice::ReadOnly))
        return Failure{RegisterError::Io};
    if (m_file.read(magic.size()) != magic)
        return Failure{RegisterError::Damaged};
    m_fileNumber = m_file.read(fileNumberSize);
    return {};
}

Result<QByteArray, RegisterError> SealedReader::next()
{
    if (!m_file.isOpen()) {
        if (const auto started = start(); !started)
            return Failure{started.error()};
    }
    quint32 length = 0;
    if (m_file.read(reinterpret_cast<char *>(&length), sizeof length) != sizeof length)
        return Failure{RegisterError::Damaged};
    length = qFromLittleEndian(length);
    if (length > largestSealedPiece)
        return Failure{RegisterError::Damaged};
    const QByteArray sealed = m_file.read(length);
    const quint64 place = m_place++;
    auto plain = m_sealer.open(sealed, contextOf(m_fileNumber, place, false));
    if (plain && !plain->isEmpty())
        return std::move(*plain);
    if (!plain && plain.error() == SealError::NoKey)
        return Failure{RegisterError::NoKey};
    // Not a piece: then it must be the end, with nothing behind.
    const auto end = m_sealer.open(sealed, contextOf(m_fileNumber, place, true));
    if (!end || !m_file.atEnd())
        return Failure{RegisterError::Damaged};
    return QByteArray();
}

} // namespace clips::registry
