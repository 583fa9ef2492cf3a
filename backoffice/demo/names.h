#pragma once

#include "backoffice/demo/dice.h"

#include <QStringList>

namespace clips::office {

/// People who share a country of origin and the names usual there.
struct Community
{
    QString name;
    quint64 weight = 0;      ///< residents of the city
    QStringList birthplaces; ///< Belfiore codes, as often as they shall come up
    QString state;           ///< Belfiore code of the country; empty for Italians
    QStringList familyNames;
    QStringList maleNames;
    QStringList femaleNames;
};

/// The invented municipality's stock of names and streets, from demo/data/names.json.
struct Names
{
    QStringList streets;
    QList<Community> communities;

    [[nodiscard]] static Names read();
    [[nodiscard]] const Community &community(Dice &dice) const;
};

} // namespace clips::office
