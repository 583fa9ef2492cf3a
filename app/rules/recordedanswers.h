#pragma once

#include "domain/catalogue.h"
#include "domain/form.h"

#include <QJsonObject>
#include <QList>
#include <QPair>

namespace clips::rules {

/// The lines of a receipt for a record whose own form version is not at hand. What the form at hand (nullptr: none)
/// also asks is said as that form lets a receipt say it, hidden questions stay hidden; of a question nobody knows any
/// more only its id is named, because its answer might be private. Never fails, whatever the answers hold.
[[nodiscard]] QList<QPair<QString, QString>> recordedChoices(const QJsonObject &answers, const domain::Form *atHand,
                                                             const domain::Catalogue &catalogue,
                                                             const QString &language);

/// One line of a receipt: the value, or only whether.
[[nodiscard]] QString receiptWords(const domain::Question &question, const QJsonValue &answer,
                                   const domain::Catalogue &catalogue, const QString &language);

} // namespace clips::rules
