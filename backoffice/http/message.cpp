#include "backoffice/http/message.h"

#include <algorithm>

namespace clips::office {

QByteArray Request::mediaType() const
{
    const QByteArray value = header("content-type");
    const qsizetype end = value.indexOf(';');
    return (end < 0 ? value : value.left(end)).trimmed().toLower();
}

QByteArray Response::header(const QByteArray &name) const
{
    const auto it = std::find_if(headers.begin(), headers.end(), [&](const auto &h) { return h.first == name; });
    return it == headers.end() ? QByteArray() : it->second;
}

} // namespace clips::office
