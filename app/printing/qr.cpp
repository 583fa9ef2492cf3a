#include "printing/qr.h"

#include <memory>
#include <qrencode.h>

namespace clips::printing {

QrSymbol::QrSymbol(int size, std::vector<bool> dark)
    : m_size(size)
    , m_dark(std::move(dark))
{}

Result<QrSymbol, QrError> QrSymbol::encode(const QString &text)
{
    if (text.isEmpty())
        return Failure{QrError::Empty};

    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return Failure{QrError::TooLong};

    std::vector<bool> dark(static_cast<size_t>(code->width) * static_cast<size_t>(code->width));
    for (size_t i = 0; i < dark.size(); ++i)
        dark[i] = (code->data[i] & 1) != 0;
    return QrSymbol(code->width, std::move(dark));
}

bool QrSymbol::isDark(int column, int row) const
{
    Q_ASSERT(column >= 0 && column < m_size && row >= 0 && row < m_size);
    return m_dark[static_cast<size_t>(row) * static_cast<size_t>(m_size) + static_cast<size_t>(column)];
}

} // namespace clips::printing
