#pragma once

#include "journey/steps.h"
#include "ui/frame/journeyparts.h"
#include "ui/frame/kioskframe.h"
#include "ui/frame/windowoptions.h"

#include <QMap>

namespace clips::ui {

class IdleTimer;

/// The one window: shows the page of the current step, and turns the wishes of the frame into wishes of the sitting.
/// loadTypeface() must have been called.
class KioskWindow final : public KioskFrame
{
    Q_OBJECT
public:
    KioskWindow(const JourneyParts &parts, const WindowOptions &options);

    /// Full screen or with the size of the options.
    void open();
    /// The page of a step; replaces the one that was there.
    void setPage(journey::Step step, Page *page);
    [[nodiscard]] Page *page(journey::Step step) const { return m_pages.value(step); }
    /// Input that came another way (a scanner) counts as somebody being here.
    void somebodyIsHere();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Question { None, Stop, Language, Help, MoreTime };
    void makePages();
    void connectBar();
    void watchIdle();
    void startIdle(journey::Step step);
    [[nodiscard]] bool locksWhenIdle() const;
    void follow(journey::Step step);
    void showStatus();
    void turnPages(const QString &language);
    void askStop();
    void askLanguage();
    void showHelp();
    void askMoreTime(int secondsLeft);
    void answerQuestion(int index);
    void resetAppearance();

    JourneyParts m_parts;
    WindowOptions m_options;
    ScreenMeasure m_measure;
    QMap<journey::Step, Page *> m_pages;
    IdleTimer *m_idle;
    Question m_question = Question::None;
    QStringList m_askedLanguages; ///< in the order of the buttons of Question::Language
};

} // namespace clips::ui
