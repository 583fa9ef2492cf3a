#pragma once

#include "backoffice/http/router.h"
#include "backoffice/store/publications.h"
#include "backoffice/store/registerstore.h"

namespace clips::office {

/// GET /catalogue, /operators, /seal-keys, /register-snapshot: with an ETag, and 304 for who has it already.
class PublicationCalls
{
public:
    PublicationCalls(Database &database, const Clock &clock, std::function<bool(std::function<void()>)> later);
    void addTo(Router &router);

    static constexpr int householdsPerSlice = 250;

private:
    [[nodiscard]] static Response document(const Call &call, const Result<Publication, OfficeError> &found);
    [[nodiscard]] Response snapshot(const Call &call);

    Database &m_database;
    const Clock &m_clock;
    std::function<bool(std::function<void()>)> m_later;
};

} // namespace clips::office
