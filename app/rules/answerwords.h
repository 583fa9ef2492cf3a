#pragma once

#include "domain/catalogue.h"
#include "domain/form.h"

#include <QJsonValue>
#include <QString>

namespace clips::rules {

/// "sabato 14 febbraio 2026": a date as words.
[[nodiscard]] QString dateInWords(QDate day, const QString &language);

/// An answer as people read it; several entries (ranked schools) on lines of their own. Italian and English, other
/// languages fall back to Italian. Empty for no answer.
[[nodiscard]] QString answerInWords(const domain::Question &question, const QJsonValue &answer,
                                    const domain::Catalogue &catalogue, const QString &language);

/// "Sì" or "No", for receipts that only say whether.
[[nodiscard]] QString yesOrNo(bool yes, const QString &language);

/// "€ 12.345,67"
[[nodiscard]] QString moneyInWords(qint64 cents, const QString &language);

/// "certificato per la dieta, entro mercoledì 30 settembre 2026"
[[nodiscard]] QString dueInWords(const QString &what, QDate by, const QString &language);

} // namespace clips::rules
