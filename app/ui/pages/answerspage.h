#pragma once

#include "journey/answerdesk.h"
#include "ui/pages/journeypage.h"

namespace clips::ui {

class PagedArea;

/// What the office answered: a list by receipt number, without names, and one answer opened in plain words. Without an
/// AnswerDesk the page is empty.
class AnswersPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit AnswersPage(const JourneyParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void leave() override;
    void goForward() override;
    bool goBack() override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] const journey::AnswerDesk::Opened *opened() const;
    void show();
    void build();
    void addList();
    void addNotice();
    void addAnswer(const journey::AnswerDesk::Opened &opened);
    void addApplication(const journey::AnswerDesk::Opened &opened);
    void addPayment(const journey::AnswerDesk::Opened &opened);
    void tell(Tone tone, std::function<QString()> words);

    PagedArea *m_area;
    std::function<QString()>
        m_note; ///< about the last print or what could not be opened; in the language of the moment
    Tone m_noteTone = Tone::Neutral;
    QUuid m_shownId; ///< of the answer on the screen; null: the list
    bool m_entered = false;
};

} // namespace clips::ui
