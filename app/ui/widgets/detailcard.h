#pragma once

#include "ui/widgets/chip.h"

#include <QList>
#include <QWidget>

namespace clips::ui {

class SecondaryButton;

/// Lines of "label, value", each with a note and a button if wanted: a document, a summary, the answers to check.
class DetailCard final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void clear();
    /// `change` empty: no button. The button is named "change: label" for who listens. Returns the number of the row.
    int addRow(const QString &label, const QString &value, const QString &change = {}, const Chip &note = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void changeRequested(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Row
    {
        QString label;
        QString value;
        Chip note;
        SecondaryButton *button = nullptr;
    };
    struct Columns
    {
        int left, labelWidth, valueLeft, valueWidth;
        bool stacked; ///< label above the value: narrow or large type
    };
    [[nodiscard]] Columns columns(int width) const;
    [[nodiscard]] int rowHeight(const Row &row, const Columns &at) const;
    [[nodiscard]] int titleHeight(int width) const;
    [[nodiscard]] int pad() const;
    void placeButtons();

    QString m_title;
    QList<Row> m_rows;
};

} // namespace clips::ui
