#pragma once

#include <QWidget>

namespace clips::ui {

/// A neutral page over everything between two families.
class Shutter final : public QWidget
{
    Q_OBJECT
public:
    explicit Shutter(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
};

} // namespace clips::ui
