#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

namespace clips::ui {

class Button;
class Text;

/// Blocks in one or two columns. What does not fit comes on a next page with two big buttons, never with a scroll bar.
/// Blocks are the child widgets in the order they were added; in Designer simply put them inside.
class PagedArea final : public QWidget
{
    Q_OBJECT
public:
    enum class Span {
        Column, ///< one column; two beside each other where the screen is wide
        Half,   ///< two beside each other wherever words still fit
        Row,    ///< the whole width
    };
    explicit PagedArea(QWidget *parent = nullptr);

    /// The area takes the block over and puts it at the end, or before another. Setting the dynamic property "span" to
    /// "half" or "row" in Designer does the same.
    void addBlock(QWidget *block, Span span = Span::Column, const QWidget *before = nullptr);
    /// Deletes one block that was added with addBlock().
    void removeBlock(QWidget *block);
    /// Deletes all blocks that were added with addBlock().
    void clearBlocks();
    /// Hides a block for good reasons of the page; paging hides others by itself.
    void setShown(QWidget *block, bool shown);
    void showFirst();
    void bringIntoView(const QWidget *inside);

    [[nodiscard]] int pageCount() const { return int(m_starts.size()); }
    [[nodiscard]] int currentPage() const { return m_page; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Block
    {
        QWidget *widget = nullptr;
        Span span = Span::Column;
        bool owned = false;
        bool shown = true;
        QRect place; ///< in the whole content
    };
    void adoptChildren();
    void layoutLater();
    void layoutNow();
    int placeBlocks(int width);
    [[nodiscard]] int tallestRow(int contentHeight) const;
    void turnToFocus();
    void breakPages(int contentHeight, int viewHeight);
    void showPage();
    void placePager(bool beside);
    [[nodiscard]] int pagerSide(bool beside) const;
    [[nodiscard]] bool isLow() const; ///< too low for two buttons above one another
    void namePager(bool beside);
    [[nodiscard]] int columns(Span span, int width) const;
    void retranslate();

    QWidget *m_view;
    QWidget *m_pager;
    Button *m_previous;
    Button *m_next;
    Text *m_where;
    QList<Block> m_blocks;
    QList<int> m_starts{0};
    QList<int> m_rowTops;
    int m_page = 0;
    bool m_pending = false;
    bool m_layingOut = false;
    bool m_singleColumn = false; ///< beside each other the blocks would be higher than the view
};

} // namespace clips::ui
