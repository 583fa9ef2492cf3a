#pragma once

#include "ports/audittrail.h"
#include "ports/enrolmentstore.h"

#include <QCoreApplication>

namespace clips::ui {

/// The words that only the operator's desk needs; see Words for the others.
class DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(clips::ui::DeskWords)
public:
    [[nodiscard]] static QString auditFault(ports::AuditFault fault);
    /// Printed, waiting for what, or failed and why.
    [[nodiscard]] static QString paper(const ports::Paper &paper);
    /// Of the codes of PrintProgress, and "interrupted".
    [[nodiscard]] static QString paperReason(const QString &code);
    /// The one thing to do about it; empty for an empty code.
    [[nodiscard]] static QString paperRemedy(const QString &code);
};

} // namespace clips::ui
