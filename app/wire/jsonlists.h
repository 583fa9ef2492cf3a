#pragma once

#include "domain/service.h"
#include "wire/jsonreader.h"

#include <QList>

/// For documents that are lists of lists. Internal to wire.
namespace clips::wire {

template <typename List, typename Encode>
QJsonArray listJson(const List &list, Encode encode)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(encode(item));
    return array;
}

template <typename T, typename Read>
QList<T> readList(JsonReader &outer, const char *key, Read read)
{
    QList<T> list;
    const QJsonArray items = outer.array(key, 10000);
    for (qsizetype i = 0; i < items.size(); ++i) {
        JsonReader item(items[i].toObject(), QStringLiteral("%1[%2]").arg(outer.pathOf(QLatin1String(key))).arg(i));
        list.append(read(item));
        outer.take(item);
    }
    return list;
}

inline domain::Service readService(JsonReader &reader, const char *key = "service")
{
    const auto service = domain::serviceFromCode(reader.text(key, 32));
    if (!service)
        reader.fail(QLatin1String(key), QStringLiteral("is not a known service"));
    return service.value_or(domain::Service::Canteen);
}

} // namespace clips::wire
