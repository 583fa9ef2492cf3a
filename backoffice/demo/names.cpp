#include "backoffice/demo/names.h"

#include "backoffice/demo/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <numeric>

namespace clips::office {

namespace {
QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}
} // namespace

Names Names::read()
{
    const QJsonObject json = QJsonDocument::fromJson(demoResource(QStringLiteral("names.json"))).object();
    Names names;
    names.streets = texts(json[u"streets"]);
    for (const QJsonValue &item : json[u"communities"].toArray()) {
        names.communities.append({item[u"name"].toString(), quint64(item[u"weight"].toInteger()),
                                  texts(item[u"birthplaces"]), item[u"state"].toString(), texts(item[u"family"]),
                                  texts(item[u"male"]), texts(item[u"female"])});
    }
    return names;
}

const Community &Names::community(Dice &dice) const
{
    const quint64 all = std::accumulate(communities.begin(), communities.end(), quint64(0),
                                        [](quint64 sum, const Community &c) { return sum + c.weight; });
    quint64 throwOfDice = dice.below(all);
    for (const Community &community : communities) {
        if (throwOfDice < community.weight)
            return community;
        throwOfDice -= community.weight;
    }
    return communities.last();
}

} // namespace clips::office
