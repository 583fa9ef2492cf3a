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
    [[nodiscard]] static QString printState(ports::PrintState state);
    [[nodiscard]] static QString auditFault(ports::AuditFault fault);
};

} // namespace clips::ui
