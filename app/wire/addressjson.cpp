#include "wire/addressjson.h"

namespace clips::wire {

QJsonObject addressJson(const domain::Address &address)
{
    return {
        {QStringLiteral("street"), address.street},     {QStringLiteral("number"), address.number},
        {QStringLiteral("postcode"), address.postcode}, {QStringLiteral("municipality"), address.municipality},
        {QStringLiteral("province"), address.province},
    };
}

domain::Address readAddress(JsonReader &outer, const char *key)
{
    JsonReader reader(outer.object(key), outer.pathOf(QLatin1String(key)));
    const domain::Address address{reader.optionalText("street", 120), reader.optionalText("number", 20),
                                  reader.optionalText("postcode", 10), reader.optionalText("municipality", 80),
                                  reader.optionalText("province", 2)};
    outer.take(reader);
    return address;
}

} // namespace clips::wire
