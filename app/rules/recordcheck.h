#pragma once

#include "domain/form.h"
#include "rules/answers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace clips::rules {

/// A day written as "2026-09-30", within two days that count themselves; an invalid one is no limit.
[[nodiscard]] QList<AnswerProblem> checkDay(const QString &text, QDate earliest, QDate latest,
                                            const QString &part = {});

/// What is wrong with the parts of a person or an address (Question::parts), each problem with its part. offered: the
/// kinds of identity document.
[[nodiscard]] QList<AnswerProblem> checkRecord(const domain::Question &question, const QJsonObject &record,
                                               const QList<OfferedOption> &offered, QDate today);

/// The same for several people; nobody may be there twice.
[[nodiscard]] QList<AnswerProblem> checkPeople(const domain::Question &question, const QJsonArray &people,
                                               const QList<OfferedOption> &offered, QDate today);

} // namespace clips::rules
