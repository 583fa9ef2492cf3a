#pragma once

#include "ui/pages/journeypage.h"

#include <memory>

namespace Ui {
class SavedPage;
}

namespace clips::ui {

/// Done: the number, whether the office has it already, what the paper is doing, what happens next.
class SavedPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit SavedPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~SavedPage() override;

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void leave() override;
    void goForward() override;

protected:
    void retranslate() override;

private:
    void showSaved();
    void showPrinting();
    [[nodiscard]] QStringList protocolNumbers() const;
    [[nodiscard]] bool officeHasAll() const;

    std::unique_ptr<Ui::SavedPage> m_ui;
    QWidget *m_mark; ///< belongs to the area
};

} // namespace clips::ui
