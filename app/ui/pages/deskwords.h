#pragma once

#include "ports/enrolmentstore.h"
#include "ports/officelink.h"
#include "ports/receiptprinter.h"

#include <QCoreApplication>

namespace clips::ui {

/// Words for states and reason codes: the only place where codes of store, line and printer become sentences.
class DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(clips::ui::DeskWords)
public:
    [[nodiscard]] static QString serviceName(domain::Service service);
    [[nodiscard]] static QString stateName(domain::EnrolmentState state);
    /// "cannot reach the office", "the office answered with something else" ...
    [[nodiscard]] static QString lineReason(const QString &code);
    /// The next step an operator can take for a row; empty: nothing to do but wait.
    [[nodiscard]] static QString nextStep(domain::EnrolmentState state);
    [[nodiscard]] static QString printState(ports::PrintState state);
    /// "no paper", "the cover is open" ...
    [[nodiscard]] static QString printerReason(const QString &code);
    [[nodiscard]] static QString storeError(ports::StoreError error);
};

} // namespace clips::ui
