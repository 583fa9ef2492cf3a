#pragma once

#include "domain/sitting.h"
#include "ports/storeerror.h"
#include "rules/findings.h"
#include "ui/pages/journeypage.h"

#include <memory>
#include <optional>

namespace Ui {
class ConfirmPage;
}

namespace clips::ui {

class ChoiceRow;

/// The operator confirms: what is about to be saved, that it was signed in front of them, and how saving went.
class ConfirmPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit ConfirmPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~ConfirmPage() override;

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
    void showBasket();
    [[nodiscard]] QString kindOf(const domain::BasketItem &item) const;
    [[nodiscard]] QStringList findingLines(const QList<rules::Finding> &findings) const;
    void addSignatures();
    void showSignatures();
    void showOutcome();

    std::unique_ptr<Ui::ConfirmPage> m_ui;
    ChoiceRow *m_signed = nullptr;
    ChoiceRow *m_impediment = nullptr;
    ChoiceRow *m_second = nullptr; ///< only where the office asks for the other parent's signature
    std::optional<ports::StoreError> m_failure;
};

} // namespace clips::ui
