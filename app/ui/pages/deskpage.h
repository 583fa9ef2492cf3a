#pragma once

#include "rules/choices.h"
#include "ui/frame/page.h"

#include <memory>

namespace Ui {
class DeskPage;
}

namespace clips::journey {
class EmergencyDesk;
class OperatorDesk;
class OperatorSession;
class ReceiptDesk;
class SittingController;
} // namespace clips::journey

namespace clips::ui {

struct JourneyParts;

/// The operator's desk: what waits, what was printed, what is unfinished, what is wrong. One next step for each.
class DeskPage final : public Page
{
    Q_OBJECT
public:
    explicit DeskPage(const JourneyParts &journey, QWidget *parent = nullptr);
    ~DeskPage() override;

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void leave() override;
    void goForward() override;

protected:
    void retranslate() override;

private:
    void build();
    void addHealth();
    void addUnfinished();
    void addQueue();
    void addReceipts();
    void addEmergency();
    void addLocked();

    journey::SittingController &m_sitting;
    journey::OperatorDesk &m_desk;
    journey::ReceiptDesk &m_receipts;
    journey::OperatorSession &m_session;
    journey::EmergencyDesk &m_emergency;
    std::unique_ptr<Ui::DeskPage> m_ui;
    bool m_shown = false;
};

} // namespace clips::ui
