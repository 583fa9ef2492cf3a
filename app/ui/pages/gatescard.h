#pragma once

#include "rules/workgates.h"

#include <QCoreApplication>

namespace clips::ui {

class DetailCard;

/// What stands against new work, each with its reason and one remedy.
class GatesCard
{
    Q_DECLARE_TR_FUNCTIONS(clips::ui::GatesCard)
public:
    /// What stops before what warns; none when every gate is open.
    [[nodiscard]] static QList<DetailCard *> make(const QList<rules::GateFinding> &findings);

    [[nodiscard]] static QString name(rules::Gate gate);
    [[nodiscard]] static QString reason(const rules::GateFinding &finding);
    [[nodiscard]] static QString remedy(const rules::GateFinding &finding);
};

} // namespace clips::ui
