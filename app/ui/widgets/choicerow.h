#pragma once

#include "ui/widgets/target.h"

namespace clips::ui {

/// One answer among several: a big radio or check row. Radio rows with the same parent exclude one another.
class ChoiceRow final : public Target
{
    Q_OBJECT
public:
    enum class Kind { Radio, Check };
    explicit ChoiceRow(Kind kind, QWidget *parent = nullptr);

    /// A second line in smaller type.
    void setNote(const QString &note);
    [[nodiscard]] QString note() const { return m_note; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int markSide() const;
    [[nodiscard]] int wordsWidth(int width) const;
    void paintMark(QPainter &painter, const QRectF &square) const;

    Kind m_kind;
    QString m_note;
};

} // namespace clips::ui
