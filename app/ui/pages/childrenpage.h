#pragma once

#include "journey/familybasket.h"
#include "ui/pages/journeypage.h"

#include <memory>

namespace Ui {
class ChildrenPage;
}

namespace clips::ui {

/// Which children: one or more cards; those that no service is for say why.
class ChildrenPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit ChildrenPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~ChildrenPage() override;

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
    [[nodiscard]] Chip reason(const journey::ChildChoice &choice) const;

    std::unique_ptr<Ui::ChildrenPage> m_ui;
};

} // namespace clips::ui
