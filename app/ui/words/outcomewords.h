#pragma once

#include "domain/outcome.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

namespace clips::ui {

/// What the office's answers mean, for the operator.
class OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(clips::ui::OutcomeWords)
public:
    /// In a word or two, for a list.
    [[nodiscard]] static Chip state(domain::OutcomeState state);
    /// In a sentence that can be read out.
    [[nodiscard]] static QString sentence(domain::OutcomeState state);
    /// What the operator does now.
    [[nodiscard]] static QString nextStep(domain::OutcomeState state);
    /// Of domain::outcomeReasonCodes(); another code is named as it is.
    [[nodiscard]] static QString reason(const QString &code);
};

} // namespace clips::ui
