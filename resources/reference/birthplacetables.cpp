#include "reference/birthplacetables.h"

#include <QResource>

namespace clips::reference {

namespace {
QByteArray bytesOf(const QString &path)
{
    const QResource resource(path);
    if (resource.compressionAlgorithm() != QResource::NoCompression)
        return resource.uncompressedData();
    // No copy: the bytes are part of the program and stay as long as it runs.
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
}
} // namespace

domain::BirthPlaces birthPlaces()
{
    return domain::BirthPlaces(bytesOf(QStringLiteral(":/reference/belfiore_comuni.csv")),
                               bytesOf(QStringLiteral(":/reference/belfiore_stati_esteri.csv")));
}

} // namespace clips::reference
