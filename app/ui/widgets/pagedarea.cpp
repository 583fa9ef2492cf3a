#include "ui/widgets/pagedarea.h"

#include "ui/theme/themescope.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldbox.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace clips::ui {

PagedArea::PagedArea(QWidget *parent)
    : QWidget(parent)
    , m_view(new QWidget(this))
    , m_pager(new QWidget(this))
    , m_previous(new SecondaryButton(m_pager))
    , m_next(new OutlinedButton(m_pager))
    , m_where(new Text(u"label"_s, m_pager))
{
    m_previous->setIconName(u"up"_s);
    m_next->setIconName(u"down"_s);
    m_where->setAlignment(Qt::AlignCenter);
    m_pager->hide();
    m_view->installEventFilter(this);
    connect(m_previous, &QAbstractButton::clicked, this, [this] {
        --m_page;
        showPage();
    });
    connect(m_next, &QAbstractButton::clicked, this, [this] {
        ++m_page;
        showPage();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && m_view->isAncestorOf(now))
            bringIntoView(now);
    });
    retranslate();
}

void PagedArea::addBlock(QWidget *block, Span span, const QWidget *before)
{
    adoptChildren();
    block->setParent(m_view);
    qsizetype seat = m_blocks.size();
    for (qsizetype i = 0; i < m_blocks.size() && before != nullptr; ++i) {
        if (m_blocks.at(i).widget == before)
            seat = std::min(seat, i);
    }
    m_blocks.insert(seat, {block, span, true, true, {}});
    block->show();
    layoutLater();
}

void PagedArea::removeBlock(QWidget *block)
{
    m_blocks.removeIf([block](const Block &candidate) { return candidate.widget == block; });
    block->hide();
    block->deleteLater();
    layoutLater();
}

void PagedArea::clearBlocks()
{
    for (const Block &block : std::as_const(m_blocks)) {
        if (block.owned) {
            block.widget->hide();
            block.widget->deleteLater();
        }
    }
    m_blocks.removeIf([](const Block &block) { return block.owned; });
    layoutLater();
}

void PagedArea::setShown(QWidget *block, bool shown)
{
    adoptChildren();
    for (Block &candidate : m_blocks) {
        if (candidate.widget == block && candidate.shown != shown) {
            candidate.shown = shown;
            block->setVisible(shown);
            layoutLater();
        }
    }
}

void PagedArea::showFirst()
{
    m_page = 0;
    layoutLater();
}

void PagedArea::adoptChildren()
{
    const QObjectList inside = children(); // a copy: each adoption changes the list
    for (QObject *child : inside) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget == nullptr || widget == m_view || widget == m_pager)
            continue;
        const QString span = widget->property("span").toString();
        const bool hidden = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
        widget->setParent(m_view);
        m_blocks.append({widget,
                         span == u"half"_s  ? Span::Half
                         : span == u"row"_s ? Span::Row
                                            : Span::Column,
                         false,
                         !hidden,
                         {}});
        widget->setVisible(!hidden);
    }
}

void PagedArea::layoutLater()
{
    if (m_pending || !isVisible())
        return;
    m_pending = true;
    QTimer::singleShot(0, this, &PagedArea::layoutNow);
}

int PagedArea::columns(Span span, int width) const
{
    const Look &look = lookOf(this);
    const double type =
        (look.appearance().textSize == TextSize::Large ? 1.35 : 1) * (look.measure().isSmall ? 0.85 : 1);
    switch (span) {
    case Span::Row:
        return 1;
    case Span::Half:
        return width >= look.px(2 * 88 * type) ? 2 : 1;
    case Span::Column:
        return !m_singleColumn && width >= look.px(2 * 92 * type) && window()->width() > window()->height() ? 2 : 1;
    }
    Q_UNREACHABLE();
}

int PagedArea::placeBlocks(int width)
{
    const int gap = lookOf(this).px(2);
    m_rowTops.clear();
    int y = 0;
    for (qsizetype i = 0; i < m_blocks.size();) {
        if (!m_blocks.at(i).shown) {
            ++i;
            continue;
        }
        const int across = columns(m_blocks.at(i).span, width);
        const int blockWidth = (width - (across - 1) * gap) / across;
        QList<qsizetype> row;
        int height = 0;
        const Span span = m_blocks.at(i).span;
        for (; i < m_blocks.size() && int(row.size()) < across; ++i) {
            const Block &block = m_blocks.at(i);
            if (!block.shown)
                continue;
            if (block.span != span)
                break;
            QWidget *widget = block.widget;
            if (widget->layout() != nullptr)
                widget->layout()->activate();
            const int wanted =
                widget->hasHeightForWidth() ? widget->heightForWidth(blockWidth) : widget->sizeHint().height();
            height = std::max(height, wanted);
            row.append(i);
        }
        for (qsizetype column = 0; column < row.size(); ++column) {
            Block &block = m_blocks[row.at(column)];
            const bool stretches = block.widget->sizePolicy().verticalPolicy() != QSizePolicy::Fixed;
            const int own = block.widget->hasHeightForWidth() ? block.widget->heightForWidth(blockWidth)
                                                              : block.widget->sizeHint().height();
            const qsizetype seat = isRightToLeft() ? across - 1 - column : column;
            block.place = QRect(int(seat) * (blockWidth + gap), y, blockWidth, stretches ? height : own);
        }
        m_rowTops.append(y);
        y += height + gap;
    }
    return std::max(0, y - gap);
}

void PagedArea::breakPages(int contentHeight, int viewHeight)
{
    m_starts = {0};
    if (contentHeight <= viewHeight)
        return;
    QList<int> ends = m_rowTops;
    ends.append(contentHeight + lookOf(this).px(2));
    int start = 0;
    for (qsizetype row = 0; row + 1 < ends.size(); ++row) {
        const int bottom = ends.at(row + 1) - lookOf(this).px(2);
        if (bottom - start <= viewHeight)
            continue;
        if (ends.at(row) > start) {
            start = ends.at(row);
            m_starts.append(start);
        }
        // One block higher than the view: it goes by in steps that leave a strip in common.
        while (bottom - start > viewHeight && viewHeight > lookOf(this).px(20)) {
            // The last step ends where the block ends, so that what can be touched there is whole.
            start = std::min(start + viewHeight - lookOf(this).px(10), bottom - viewHeight);
            m_starts.append(start);
        }
    }
}

void PagedArea::layoutNow()
{
    m_pending = false;
    if (m_layingOut || width() <= 0 || height() <= 0)
        return;
    m_layingOut = true;
    adoptChildren();
    const Look &look = lookOf(this);
    const bool beside = window()->width() > window()->height();
    m_singleColumn = false;
    int contentHeight = placeBlocks(width());
    QSize view = size();
    if (contentHeight > height()) {
        namePager(beside);
        const int pager = pagerSide(beside) + look.px(2);
        const int across = beside && isLow() ? 2 * pager : pager;
        view = beside ? QSize(width() - across - look.px(2), height()) : QSize(width(), height() - pager);
        contentHeight = placeBlocks(view.width());
        if (tallestRow(contentHeight) > view.height()) {
            m_singleColumn = true;
            contentHeight = placeBlocks(view.width());
        }
    }
    m_view->setGeometry(isRightToLeft() && view.width() < width() ? width() - view.width() : 0, 0, view.width(),
                        view.height());
    breakPages(contentHeight, view.height());
    m_pager->setVisible(m_starts.size() > 1);
    if (m_starts.size() > 1)
        placePager(beside);
    m_layingOut = false;
    turnToFocus();
    showPage();
}

int PagedArea::tallestRow(int contentHeight) const
{
    int tallest = 0;
    for (qsizetype i = 0; i < m_rowTops.size(); ++i)
        tallest = std::max(tallest, (i + 1 < m_rowTops.size() ? m_rowTops.at(i + 1) : contentHeight) - m_rowTops.at(i));
    return tallest;
}

void PagedArea::turnToFocus()
{
    // Before anything is hidden: a field that vanished under the keys it called would lose the focus, and the keys too.
    const QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr || m_starts.size() < 2)
        return;
    for (const Block &block : std::as_const(m_blocks)) {
        if (!block.shown || (block.widget != focus && !block.widget->isAncestorOf(focus)))
            continue;
        const int top = block.place.top() + focus->mapTo(block.widget, QPoint(0, 0)).y();
        m_page = 0;
        while (m_page + 1 < m_starts.size() && m_starts.at(m_page + 1) <= top)
            ++m_page;
    }
}

void PagedArea::namePager(bool beside)
{
    m_previous->setText(beside ? QString() : tr("Previous"));
    m_next->setText(beside ? QString() : tr("More"));
}

bool PagedArea::isLow() const
{
    return height() < 2 * pagerSide(true);
}

int PagedArea::pagerSide(bool beside) const
{
    const int least = lookOf(this).target() + 2 * Look::ring();
    if (beside)
        return least;
    return std::max({least, m_previous->heightForWidth(width() / 3), m_next->heightForWidth(width() / 3)});
}

void PagedArea::placePager(bool beside)
{
    const int side = pagerSide(beside);
    m_where->setVisible(!beside || !isLow());
    if (beside && isLow()) {
        m_pager->setGeometry(isRightToLeft() ? 0 : width() - 2 * side, 0, 2 * side, side);
        m_previous->setGeometry(0, 0, side, side);
        m_next->setGeometry(side, 0, side, side);
    } else if (beside) {
        m_pager->setGeometry(isRightToLeft() ? 0 : width() - side, 0, side, height());
        const int lower = std::min(height() - side, std::max(2 * side, height()) - side);
        m_previous->setGeometry(0, 0, side, side);
        m_next->setGeometry(0, lower, side, side);
        m_where->setGeometry(0, side, side, std::max(0, lower - side));
        // Between two arrows that nearly touch there is no room for words.
        m_where->setVisible(lower - side >= m_where->heightForWidth(side));
    } else {
        m_where->show();
        m_pager->setGeometry(0, height() - side, width(), side);
        const int third = width() / 3;
        m_previous->setGeometry(0, 0, third, side);
        m_where->setGeometry(third, 0, width() - 2 * third, side);
        m_next->setGeometry(width() - third, 0, third, side);
    }
    m_pager->raise();
}

void PagedArea::showPage()
{
    m_page = std::clamp(m_page, 0, int(m_starts.size()) - 1);
    const int top = m_starts.at(m_page);
    const int end = m_page + 1 < m_starts.size() ? m_starts.at(m_page + 1) : top + m_view->height();
    for (const Block &block : std::as_const(m_blocks)) {
        if (!block.shown)
            continue;
        const bool here = block.place.bottom() >= top && block.place.top() < std::min(end, top + m_view->height());
        block.widget->setGeometry(block.place.translated(0, -top));
        block.widget->setVisible(here);
    }
    const bool hadFocus = m_previous->hasFocus() || m_next->hasFocus();
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_starts.size());
    // Otherwise the focus would jump to Back, and the next press of the same key would leave the page.
    if (hadFocus && m_starts.size() > 1 && !m_previous->hasFocus() && !m_next->hasFocus())
        (m_next->isEnabled() ? m_next : m_previous)->setFocus(Qt::OtherFocusReason);
    const bool narrow = m_where->width() < width() / 5;
    const QString where = (narrow ? u"%1/%2"_s : tr("%1 of %2")).arg(m_page + 1).arg(m_starts.size());
    // Two figures of large text are wider than the arrows they stand between.
    const bool fits =
        !narrow || QFontMetrics(m_where->font()).horizontalAdvance(where) <= m_where->contentsRect().width();
    m_where->setText(fits ? where : QString(where).replace(u'/', u"/ "_s));
}

void PagedArea::bringIntoView(const QWidget *inside)
{
    if (m_starts.size() < 2)
        return;
    int top = inside->mapTo(m_view, QPoint(0, 0)).y() + m_starts.at(m_page);
    int height = inside->height();
    for (const Block &block : std::as_const(m_blocks)) {
        // A block that fits is shown whole; what lies in it may not even have its place yet.
        if (block.widget->isAncestorOf(inside) && block.place.height() <= m_view->height()) {
            top = block.place.top();
            height = block.place.height();
        }
    }
    int page = 0;
    while (page + 1 < m_starts.size() && m_starts.at(page + 1) <= top)
        ++page;
    // In a block that goes by in steps the earlier step may cut what the later one shows whole.
    while (page + 1 < m_starts.size() && top + height > m_starts.at(page) + m_view->height() &&
           m_starts.at(page + 1) <= top)
        ++page;
    if (page != m_page) {
        m_page = page;
        showPage();
    }
}

void PagedArea::resizeEvent(QResizeEvent *)
{
    const QWidget *focus = QApplication::focusWidget();
    layoutNow();
    if (focus != nullptr && m_view->isAncestorOf(focus))
        bringIntoView(focus);
}

void PagedArea::showEvent(QShowEvent *)
{
    layoutNow();
}

void PagedArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        layoutLater();
    }
    QWidget::changeEvent(event);
}

bool PagedArea::event(QEvent *event)
{
    if (event->type() == lookChangeEvent())
        layoutLater();
    return QWidget::event(event);
}

bool PagedArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::LayoutRequest && !m_layingOut)
        layoutLater();
    return QWidget::eventFilter(watched, event);
}

void PagedArea::retranslate()
{
    m_previous->setAccessibleName(tr("Show what comes before"));
    m_next->setAccessibleName(tr("Show more"));
}

} // namespace clips::ui
