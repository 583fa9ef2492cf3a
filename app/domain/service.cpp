#include "domain/service.h"

namespace clips::domain {

QString serviceCode(Service service)
{
    switch (service) {
    case Service::Canteen:
        return QStringLiteral("canteen");
    case Service::Kindergarten:
        return QStringLiteral("kindergarten");
    case Service::Transport:
        return QStringLiteral("transport");
    }
    Q_UNREACHABLE();
}

std::optional<Service> serviceFromCode(QStringView code)
{
    for (const Service service : allServices) {
        if (serviceCode(service) == code)
            return service;
    }
    return std::nullopt;
}

} // namespace clips::domain
