#pragma once

#include "ui/widgets/target.h"

namespace clips::ui {

/// A button with words. The label wraps and, in a narrow place, gets a little smaller before it would be cut.
class Button : public Target
{
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
public:
    enum class Kind {
        Primary,     ///< the one thing to do next; one a page
        Outlined,    ///< a way that matters: back, retry
        Plain,       ///< everything else
        Danger,      ///< refuses or throws away
        Dashed,      ///< the way for who does not find themselves in the list
        OnBlue,      ///< white lines on the blue of the attract page
        WhiteOnBlue, ///< the primary button of the attract page
    };
    explicit Button(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QString iconName() const { return m_iconName; }
    void setIconName(const QString &name);
    /// The icon stands after the words, as the arrow of "Next".
    void setIconTrailing(bool trailing);
    void setKind(Kind kind);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont labelFont(int textWidth, int textHeight) const;
    [[nodiscard]] int iconRoom() const;

    Kind m_kind;
    QString m_iconName;
    bool m_iconTrailing = false;
};

class PrimaryButton final : public Button
{
    Q_OBJECT
public:
    explicit PrimaryButton(QWidget *parent = nullptr)
        : Button(Kind::Primary, parent)
    {}
};

class OutlinedButton final : public Button
{
    Q_OBJECT
public:
    explicit OutlinedButton(QWidget *parent = nullptr)
        : Button(Kind::Outlined, parent)
    {}
};

class SecondaryButton final : public Button
{
    Q_OBJECT
public:
    explicit SecondaryButton(QWidget *parent = nullptr)
        : Button(Kind::Plain, parent)
    {}
};

class DangerButton final : public Button
{
    Q_OBJECT
public:
    explicit DangerButton(QWidget *parent = nullptr)
        : Button(Kind::Danger, parent)
    {}
};

class DashedButton final : public Button
{
    Q_OBJECT
public:
    explicit DashedButton(QWidget *parent = nullptr)
        : Button(Kind::Dashed, parent)
    {}
};

} // namespace clips::ui
