#include "backoffice/api/dispatcher.h"

#include "backoffice/http/problem.h"

namespace clips::office {

Dispatcher::Dispatcher(StoreThread &store, OfficeApi &api)
    : m_store(store)
    , m_api(api)
{}

Dispatcher::~Dispatcher()
{
    m_store.drain();
}

qint64 Dispatcher::bodyLimit(const QByteArray &method, const QString &path) const
{
    return m_api.bodyLimit(method, path);
}

void Dispatcher::handle(Request request, std::function<void(Response)> reply)
{
    if (!m_store.post([this, request = std::move(request), reply] { reply(m_api.answer(request)); }))
        reply(unavailable(QStringLiteral("Too many requests wait."), 2));
}

} // namespace clips::office
