#pragma once

#include "ui/frame/page.h"

#include <QWidget>
#include <array>

namespace clips::ui {

class Button;

/// Back · Stop · Help · Language · Aa · lock · Next, in places that depend on the width of the window only.
class BottomBar final : public QWidget
{
    Q_OBJECT
public:
    enum Place { Back, Stop, Help, Language, Appearance, Lock, Forward };
    static constexpr int places = 7;

    explicit BottomBar(QWidget *parent = nullptr);
    void setState(const BarState &state);
    /// Whether the screen can be locked here; its place stays empty else.
    void setLockable(bool lockable);
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] Button *button(Place place) const { return m_buttons[std::size_t(place)]; }

Q_SIGNALS:
    void backWished();
    void stopWished();
    void helpWished();
    void languageWished();
    void appearanceWished();
    void lockWished();
    void forwardWished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void retranslate();

    std::array<Button *, places> m_buttons;
};

} // namespace clips::ui
