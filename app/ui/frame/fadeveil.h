#pragma once

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace clips::ui {

/// The picture of the page before, fading away in 150 ms. Lets everything through while it does.
class FadeVeil final : public QWidget
{
    Q_OBJECT
public:
    explicit FadeVeil(QWidget *parent);
    void fade(const QPixmap &before, const QRect &place);
    /// At once, and the picture is forgotten.
    void drop();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_before;
    QVariantAnimation m_animation;
};

} // namespace clips::ui
