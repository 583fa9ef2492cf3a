#include "wire/digest.h"

#include <QCryptographicHash>

namespace clips::wire {

QString bodyHash(QByteArrayView body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(body);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace clips::wire
