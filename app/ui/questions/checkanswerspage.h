#pragma once

#include "ui/frame/page.h"

namespace clips::domain {
struct Question;
}
namespace clips::journey {
class OperatorDesk;
class SittingController;
} // namespace clips::journey
namespace clips::rules {
struct Judgement;
}

namespace clips::ui {

class InfoBox;
class PagedArea;

/// Everything that was said, child by child and service by service, each line with a way to change it and come back.
class CheckAnswersPage final : public Page
{
    Q_OBJECT
public:
    CheckAnswersPage(journey::SittingController &sitting, journey::OperatorDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void leave() override;
    void goForward() override;

protected:
    void retranslate() override;
    bool event(QEvent *event) override;

private:
    void build();
    void addItem(int itemIndex);
    void addChangeWords(int itemIndex);
    void addFindings(const rules::Judgement &judgement);
    /// How many lines one card may have without being cut by the end of the page.
    [[nodiscard]] double linesThatFit() const;
    void addAuthority();
    void addDeclarations();
    /// Without the office the enrolments wait here; the guardian is told before, not after.
    [[nodiscard]] bool isOnline() const;
    void showStatus();
    void addOfflineWords();
    /// An answer that counts for the whole sitting is changed where it was given first.
    [[nodiscard]] int ownerOf(int itemIndex, const domain::Question &question) const;

    journey::SittingController &m_sitting;
    journey::OperatorDesk &m_desk;
    PagedArea *m_area;
    bool m_entered = false;
    bool m_saidOnline = true;
};

} // namespace clips::ui
