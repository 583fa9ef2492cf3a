#pragma once

#include "ui/keyboard/keylayouts.h"
#include "ui/widgets/target.h"

#include <QPointer>

namespace clips::ui {

/// One key. Never takes the focus away from the field.
class Key final : public Target
{
    Q_OBJECT
public:
    explicit Key(const KeyCap &cap, QWidget *parent);
    [[nodiscard]] const KeyCap &cap() const { return m_cap; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KeyCap m_cap;
};

/// Our own on-screen keyboard: sends key events to the field that has the focus. It keeps no word of what was typed.
/// Shown while a TextField has the focus; a real keyboard works at the same time.
class Keyboard final : public QWidget
{
    Q_OBJECT
public:
    explicit Keyboard(QWidget *parent = nullptr);

    /// The field that is written in; nullptr hides the keyboard.
    void setField(TextField *field);
    [[nodiscard]] TextField *field() const { return m_field; }
    [[nodiscard]] int heightFor(int width) const;

Q_SIGNALS:
    void sizeChanged(); ///< other keys: another height

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void place();
    void press(const KeyCap &cap);
    void updateKeys();
    void nameKeys();
    [[nodiscard]] QString typed(const QString &character) const;
    [[nodiscard]] bool isLow() const;
    [[nodiscard]] bool isWide() const;
    [[nodiscard]] int keyHeight() const;
    [[nodiscard]] int gap() const;

    QPointer<TextField> m_field;
    QList<QMetaObject::Connection> m_fieldConnections;
    QList<QList<Key *>> m_rows;
    bool m_secondLayer = false;
};

} // namespace clips::ui
