#pragma once

#include "ui/pages/journeypage.h"

#include "rules/ownchild.h"

#include <array>
#include <memory>

class QButtonGroup;

namespace Ui {
class OwnChildPage;
}

namespace clips::ui {

class ChoiceRow;

/// A child who is not in the family record, or not born yet, in the guardian's words: who it is, its code, its home.
class OwnChildPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit OwnChildPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~OwnChildPage() override;

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void keep() override;
    void leave() override;
    void goForward() override;
    bool goBack() override;

protected:
    void retranslate() override;

private:
    enum class View { Who, Code, Home };
    void makeRows();
    void setUpFields();
    ChoiceRow *addRow(QButtonGroup *group, QWidget *before, bool half);
    void show(View view);
    void showBlocks();
    void fill(const rules::OwnChild &child);
    void clearProblems();
    void showProblems(const QList<rules::OwnChildProblem> &problems);
    [[nodiscard]] QWidget *mark(rules::OwnChildProblem problem);
    [[nodiscard]] rules::OwnChild child() const;
    [[nodiscard]] QString taxCodeNote() const;
    [[nodiscard]] bool isUnborn() const;
    [[nodiscard]] QString name() const;
    /// Where the guardian was: the first view on which something is missing.
    [[nodiscard]] View firstWrong() const;
    [[nodiscard]] static View viewOf(rules::OwnChildProblem problem);

    std::unique_ptr<Ui::OwnChildPage> m_ui;
    ChoiceRow *m_born = nullptr;
    ChoiceRow *m_unborn = nullptr;
    ChoiceRow *m_girl = nullptr;
    ChoiceRow *m_boy = nullptr;
    std::array<ChoiceRow *, 3> m_noCode{};
    ChoiceRow *m_insist = nullptr; ///< "the code is right as it is"
    ChoiceRow *m_withMe = nullptr;
    ChoiceRow *m_elsewhere = nullptr;
    View m_view = View::Who;
    bool m_codeDiffers = false;
    bool m_isNew = true;
};

} // namespace clips::ui
