#pragma once

#include "ui/theme/themescope.h"

#include <QAbstractButton>

namespace clips::ui {

/// Anything that can be touched: large enough, acts on release inside, Enter and Space too, two-tone focus ring.
class Target : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Target(QWidget *parent = nullptr);

protected:
    [[nodiscard]] const Look &look() const { return lookOf(this); }
    /// What is seen; around it is the room of the focus ring.
    [[nodiscard]] QRectF body() const;
    void paintRing(QPainter &painter, double radius) const;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
};

} // namespace clips::ui
