#include "wire/localtextjson.h"

namespace clips::wire {

using namespace domain;

QJsonObject textJson(const LocalText &text)
{
    QJsonObject json;
    for (auto it = text.byLanguage.begin(); it != text.byLanguage.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

LocalText readText(JsonReader &outer, const char *key)
{
    const QJsonObject json = outer.object(key);
    LocalText text;
    for (auto it = json.begin(); it != json.end(); ++it)
        text.byLanguage.insert(it.key(), it.value().toString());
    if (!text.byLanguage.contains(QStringLiteral("it")))
        outer.fail(QLatin1String(key), QStringLiteral("has no Italian text"));
    return text;
}

} // namespace clips::wire
