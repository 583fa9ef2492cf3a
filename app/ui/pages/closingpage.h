#pragma once

#include "journey/closingdesk.h"
#include "ui/pages/journeypage.h"

#include <memory>

namespace Ui {
class ClosingPage;
}

namespace clips::ui {

/// The end of the day: the numbers since the last closing and of today, what differs in words, what is still open; a
/// supervisor signs with the PIN.
class ClosingPage final : public JourneyPage
{
    Q_OBJECT
public:
    /// parts.closing must be there.
    explicit ClosingPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~ClosingPage() override;

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
    void showNotice();
    void addCounts(const QString &title, const domain::DayCounts &counts);
    void addOpen(const QList<domain::OpenEnrolment> &open);
    void showProblem(journey::SignInProblem problem);
    [[nodiscard]] static QStringList differences(const domain::DayCounts &counts);
    [[nodiscard]] QString paperWords() const;

    journey::ClosingDesk &m_desk;
    std::unique_ptr<Ui::ClosingPage> m_ui;
    bool m_entered = false;
    bool m_justClosed = false;
};

} // namespace clips::ui
