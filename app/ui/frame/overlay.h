#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace clips::ui {

class Button;
class Text;

/// A question over the page: stop, language, help, more time. Not a dialog: it is part of the window, and the page
/// behind it cannot be reached until one of its buttons was chosen.
class Overlay final : public QWidget
{
    Q_OBJECT
public:
    struct Choice
    {
        QString text;
        bool isPrimary = false;
        bool isDanger = false;
    };
    explicit Overlay(QWidget *parent = nullptr);

    void ask(const QString &title, const QString &text, const QList<Choice> &choices);
    void setText(const QString &text);
    void dismiss();

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();

    QRect m_panel;
    Text *m_title;
    Text *m_text;
    QList<Button *> m_buttons;
};

} // namespace clips::ui
