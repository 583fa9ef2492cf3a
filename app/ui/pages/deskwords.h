#pragma once

#include "ports/audittrail.h"
#include "ports/enrolmentstore.h"
#include "ports/officelink.h"
#include "ports/receiptprinter.h"

#include <QCoreApplication>

namespace clips::ui {

/// The words that only the operator's desk needs; see Words for the others.
class DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(clips::ui::DeskWords)
public:
    /// "cannot reach the office", "the office answered with something else" ...
    [[nodiscard]] static QString lineReason(const QString &code);
    /// The next step an operator can take for a row; empty: nothing to do but wait.
    [[nodiscard]] static QString nextStep(domain::EnrolmentState state);
    [[nodiscard]] static QString printState(ports::PrintState state);
    [[nodiscard]] static QString auditFault(ports::AuditFault fault);
};

} // namespace clips::ui
