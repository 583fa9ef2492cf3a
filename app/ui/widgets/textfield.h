#pragma once

#include <QLineEdit>

namespace clips::ui {

/// What is written in a field: it decides the keys that are shown and the characters that pass.
enum class FieldKind { Text, Name, Search, TaxCode, DocumentNumber, Phone, Digits, Pin, Money, Email };

/// One line to write in. Nothing but writing happens here: no menu, no clipboard, no drag, no undo list.
class TextField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    void setKind(FieldKind kind);
    [[nodiscard]] FieldKind kind() const { return m_kind; }
    /// Marks the field as wrong: icon and colour; the words stand beside it.
    void setWrong(bool wrong);

    /// May this character be typed now, at the cursor?
    [[nodiscard]] bool accepts(QChar character) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cursorMoved();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    FieldKind m_kind = FieldKind::Text;
    bool m_wrong = false;
};

} // namespace clips::ui
