#pragma once

#include "backoffice/api/officeapi.h"
#include "backoffice/store/storethread.h"

namespace clips::office {

/// Carries requests from the network's thread to the store's and answers back; says 503 when too many wait.
class Dispatcher final : public RequestHandler
{
public:
    /// All must outlive the dispatcher.
    Dispatcher(StoreThread &store, OfficeApi &api);
    /// After the server has stopped: waits for requests whose client is gone already.
    ~Dispatcher() override;

    [[nodiscard]] qint64 bodyLimit(const QByteArray &method, const QString &path) const override;
    void handle(Request request, std::function<void(Response)> reply) override;
    Q_DISABLE_COPY_MOVE(Dispatcher)

private:
    StoreThread &m_store;
    OfficeApi &m_api;
};

} // namespace clips::office
