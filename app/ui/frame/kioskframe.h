#pragma once

#include "journey/steps.h"
#include "ui/frame/page.h"
#include "ui/theme/themescope.h"
#include "ui/widgets/chip.h"

#include <QList>

namespace clips::ui {

class BottomBar;
class ErrorSummary;
class FadeVeil;
class Keyboard;
class Overlay;
class RoleBand;
class Text;

/// The frame around every page, the same to the pixel on each: band, question, errors, page, keyboard, bottom bar.
/// Knows nothing of the journey; KioskWindow does.
class KioskFrame : public ThemeScope
{
    Q_OBJECT
public:
    explicit KioskFrame(QWidget *parent = nullptr);
    ~KioskFrame() override;

    /// The frame takes the page over.
    void addPage(Page *page);
    void showPage(Page *page);
    [[nodiscard]] Page *currentPage() const { return m_page; }
    void setBand(journey::Role role, int step, int steps);
    void setStatus(const QList<Chip> &status);
    void setProblems(const QStringList &problems);

    [[nodiscard]] BottomBar *bar() const { return m_bar; }
    [[nodiscard]] RoleBand *band() const { return m_band; }
    [[nodiscard]] Overlay *overlay() const { return m_overlay; }
    [[nodiscard]] Keyboard *keyboard() const { return m_keyboard; }

    /// A neutral page over everything, painted before this returns.
    void drawShutter();
    void openShutter();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void readPage();
    void followFocus(QWidget *now);

    RoleBand *m_band;
    Text *m_question;
    Text *m_help;
    ErrorSummary *m_errors;
    BottomBar *m_bar;
    Keyboard *m_keyboard;
    Overlay *m_overlay;
    FadeVeil *m_veil;
    QWidget *m_shutter;
    Page *m_page = nullptr;
    journey::Role m_role = journey::Role::Nobody;
    int m_step = 0;
    int m_steps = 0;
};

} // namespace clips::ui
