#pragma once

#include "rules/choices.h"
#include "ui/frame/page.h"
#include "ui/pages/receiptnotes.h"

#include <functional>
#include <memory>

namespace Ui {
class DeskPage;
}

namespace clips::journey {
class AnswerDesk;
class EmergencyDesk;
class OperatorDesk;
class OperatorSession;
class LetterDesk;
class ReceiptDesk;
class SittingController;
class WorkGates;
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
    void addReceipts();
    void addEmergency();
    void addLocked();
    void addLetter();
    void addAnswers();
    void tell(std::function<ReceiptNote()> note);

    journey::SittingController &m_sitting;
    journey::OperatorDesk &m_desk;
    journey::ReceiptDesk &m_receipts;
    journey::OperatorSession &m_session;
    journey::EmergencyDesk &m_emergency;
    journey::WorkGates &m_gates;
    journey::LetterDesk *m_letters; ///< may be missing
    journey::AnswerDesk *m_answers; ///< may be missing
    const bool m_hasClosing;
    std::unique_ptr<Ui::DeskPage> m_ui;
    std::function<ReceiptNote()> m_note; ///< about the last copy or scan; in the language of the moment
    bool m_shown = false;
};

} // namespace clips::ui
