#pragma once

#include "domain/enrolmentstate.h"
#include "domain/outboxreason.h"

#include <QCoreApplication>

namespace clips::journey {

/// What the operator reads about an enrolment that is still here: why, and the one thing to do next. The one table from
/// a reason to words, for the desk and for clips-kioskctl; in the language of the program.
class OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(clips::journey::OutboxWords)
public:
    [[nodiscard]] static QString why(domain::OutboxReason reason);
    [[nodiscard]] static QString nextStep(domain::OutboxReason reason);

    /// The same for what the store keeps: a reason's code or the office's own. Empty for an empty code.
    [[nodiscard]] static QString why(const QString &code);
    /// Empty for an empty code and for what is acknowledged.
    [[nodiscard]] static QString nextStep(domain::EnrolmentState state, const QString &code);
};

} // namespace clips::journey
