#pragma once

#include "journey/operatorsession.h"
#include "ui/pages/journeypage.h"

#include <memory>

namespace Ui {
class HandOverToGuardianPage;
class HandOverToOperatorPage;
} // namespace Ui

namespace clips::ui {

/// The screen goes to the guardian: nothing of the operator behind it.
class HandOverToGuardianPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit HandOverToGuardianPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~HandOverToGuardianPage() override;

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void goForward() override;

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::HandOverToGuardianPage> m_ui;
};

/// The screen goes back to the operator, who proves it with the PIN.
class HandOverToOperatorPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit HandOverToOperatorPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~HandOverToOperatorPage() override;

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void leave() override;
    void goForward() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void retranslate() override;

private:
    void showProblem(journey::SignInProblem problem);

    std::unique_ptr<Ui::HandOverToOperatorPage> m_ui;
};

} // namespace clips::ui
