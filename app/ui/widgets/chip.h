#pragma once

#include "ui/theme/look.h"

#include <QRect>
#include <QString>
#include <QWidget>

class QPainter;

namespace clips::ui {

enum class Tone { Neutral, Action, Success, Warning, Danger };

/// A state in an icon and words, never in colour alone.
struct Chip
{
    Tone tone = Tone::Neutral;
    QString iconName;
    QString text;
    bool operator==(const Chip &) const = default;
};

[[nodiscard]] QColor toneColour(Tone tone, const Tokens &tokens);
[[nodiscard]] QColor toneGround(Tone tone, const Tokens &tokens);

[[nodiscard]] QSize chipSize(const Look &look, const Chip &chip, int maxWidth);
void paintChip(QPainter &painter, const Look &look, const Chip &chip, const QRect &rect);

/// A chip on its own.
class StateChip final : public QWidget
{
    Q_OBJECT
public:
    explicit StateChip(QWidget *parent = nullptr);
    void setChip(const Chip &chip);
    [[nodiscard]] const Chip &chip() const { return m_chip; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace clips::ui
