#include "ui/frame/kioskframe.h"

#include "ui/frame/bottombar.h"
#include "ui/frame/fadeveil.h"
#include "ui/frame/overlay.h"
#include "ui/frame/roleband.h"
#include "ui/frame/shutter.h"
#include "ui/keyboard/keyboard.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/fieldbox.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace clips::ui {

KioskFrame::KioskFrame(QWidget *parent)
    : ThemeScope(parent)
    , m_band(new RoleBand(this))
    , m_question(new Text(u"question"_s, this))
    , m_help(new Text(u"help"_s, this))
    , m_errors(new ErrorSummary(this))
    , m_bar(new BottomBar(this))
    , m_keyboard(new Keyboard(this))
    , m_overlay(new Overlay(this))
    , m_veil(new FadeVeil(this))
    , m_shutter(new Shutter(this))
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    connect(m_keyboard, &Keyboard::sizeChanged, this, &KioskFrame::arrange);
    setLook(Look());
}

KioskFrame::~KioskFrame()
{
    // Widgets that lose the focus while they die would otherwise call back into a frame that is half gone.
    disconnect(qApp, nullptr, this, nullptr);
}

void KioskFrame::addPage(Page *page)
{
    page->setParent(this);
    page->hide();
    page->stackUnder(m_bar);
    connect(page, &Page::frameChanged, this, [this, page] {
        if (page == m_page)
            readPage();
    });
    connect(page, &Page::problemsFound, this, [this, page](const QStringList &problems) {
        if (page == m_page)
            setProblems(problems);
    });
}

void KioskFrame::showPage(Page *page)
{
    m_veil->drop();
    const bool fades =
        m_page != nullptr && m_page != page && isVisible() && !look().reduceMotion() && m_shutter->isHidden();
    const QPixmap before = fades ? m_page->grab() : QPixmap();
    const QRect place = fades ? m_page->geometry() : QRect();
    if (m_page != nullptr) {
        m_page->leave();
        m_page->hide();
    }
    m_page = page;
    m_errors->setProblems({});
    m_overlay->dismiss();
    page->enter();
    readPage();
    page->show();
    if (fades && !page->isBare())
        m_veil->fade(before, place);
    QWidget *first = page->firstFocus();
    if (first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void KioskFrame::setBand(journey::Role role, int step, int steps)
{
    m_role = role;
    m_step = step;
    m_steps = steps;
    m_band->setRole(role);
    m_band->setStep(step, steps, m_page != nullptr ? m_page->stepName() : QString());
}

void KioskFrame::setStatus(const QList<Chip> &status)
{
    m_band->setStatus(status);
}

void KioskFrame::setProblems(const QStringList &problems)
{
    m_errors->setProblems(problems);
    arrange();
}

void KioskFrame::readPage()
{
    m_question->setText(m_page->question());
    m_help->setText(m_page->help());
    m_bar->setState(m_page->bar());
    m_band->setStep(m_step, m_steps, m_page->stepName());
    arrange();
}

void KioskFrame::followFocus(QWidget *now)
{
    auto *field = qobject_cast<TextField *>(now);
    const bool ours = field != nullptr && isAncestorOf(field);
    m_keyboard->setField(ours ? field : nullptr);
    if (m_keyboard->isHidden() == ours) {
        m_keyboard->setVisible(ours);
        arrange();
    }
}

void KioskFrame::arrange()
{
    m_overlay->setGeometry(rect());
    m_shutter->setGeometry(rect());
    if (m_page == nullptr)
        return;
    const bool bare = m_page->isBare();
    m_band->setVisible(!bare);
    m_bar->setVisible(!bare);
    m_question->setVisible(!bare && !m_question->text().isEmpty());
    m_help->setVisible(!bare && !m_help->text().isEmpty());
    if (bare) {
        m_page->setGeometry(rect());
        return;
    }
    const Look &l = look();
    const bool small = l.measure().isSmall;
    const int bandHeight = m_band->wantedHeight();
    const int barHeight = m_bar->wantedHeight();
    m_band->setGeometry(0, 0, width(), bandHeight);
    m_bar->setGeometry(0, height() - barHeight, width(), barHeight);
    int bottom = height() - barHeight;
    if (!m_keyboard->isHidden()) {
        const int keys = m_keyboard->heightFor(width());
        bottom -= keys;
        m_keyboard->setGeometry(0, bottom, width(), keys);
    }
    const int side = (small ? l.edge() : l.px(14)) - Look::ring();
    const int room = width() - 2 * side;
    int y = bandHeight + l.px(small ? 2 : width() < height() ? 9 : 5);
    const int questionHeight = m_question->isHidden() ? 0 : m_question->heightForWidth(room);
    const int helpHeight = m_help->isHidden() ? 0 : m_help->heightForWidth(room);
    // Where the keys leave little room the field matters more than the question above it.
    const int below = bottom - y - l.px(2);
    const double type = l.appearance().textSize == TextSize::Large ? 1.4 : 1;
    const int scarce = l.px((small ? 42 : 55) * type);
    const bool helpFits = below - questionHeight - helpHeight >= scarce;
    const bool questionFits = below - questionHeight >= l.px((small ? 30 : 40) * type);
    if (questionHeight > 0 && questionFits) {
        m_question->setGeometry(side, y, room, questionHeight);
        y += questionHeight + l.px(small ? 0 : 1);
    } else {
        m_question->hide();
    }
    if (helpHeight > 0 && helpFits && questionFits) {
        m_help->setGeometry(side, y, room, helpHeight);
        y += helpHeight;
    } else {
        m_help->hide();
    }
    y += l.px(small ? 1 : width() < height() ? 5 : 3);
    if (!m_errors->isHidden()) {
        const int errors = m_errors->heightForWidth(room);
        m_errors->setGeometry(side, y, room, errors);
        y += errors + l.px(2);
    }
    m_page->setGeometry(side, y, room, std::max(l.px(10), bottom - y - l.px(small ? 0 : 3)));
}

void KioskFrame::drawShutter()
{
    m_veil->drop();
    m_shutter->setGeometry(rect());
    m_shutter->show();
    m_shutter->raise();
    m_shutter->repaint();
}

void KioskFrame::openShutter()
{
    m_shutter->hide();
}

void KioskFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look().tokens().ground);
}

void KioskFrame::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool KioskFrame::event(QEvent *event)
{
    const bool done = ThemeScope::event(event);
    if (event->type() == QEvent::Polish)
        arrange();
    return done;
}

} // namespace clips::ui
