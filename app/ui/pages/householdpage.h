#pragma once

#include "ui/pages/journeypage.h"

#include <memory>

namespace Ui {
class HouseholdPage;
}

namespace clips::ui {

/// The family record of the recognised guardian, children first, with the age of the register beside it.
class HouseholdPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit HouseholdPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~HouseholdPage() override;

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
    /// Who applies is in no register: there is no family to read.
    [[nodiscard]] bool isDeclared() const;
    void addMember(const domain::Person &person, bool isApplicant);

    std::unique_ptr<Ui::HouseholdPage> m_ui;
};

} // namespace clips::ui
