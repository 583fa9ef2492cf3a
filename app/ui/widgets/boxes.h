#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

namespace clips::ui {

/// A sentence that matters, with an icon: news, a warning, a reason.
class InfoBox : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit InfoBox(QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setIconName(const QString &name);
    void setTitle(const QString &title);
    void setText(const QString &text);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void setOutlined(bool outlined) { m_outlined = outlined; }

private:
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] int wordsWidth(int width) const;

    Tone m_tone = Tone::Action;
    QString m_iconName = QStringLiteral("info");
    QString m_title;
    QString m_text;
    bool m_outlined = false;
};

/// What is wrong, on top of the page and in the words of the field. Takes the focus when something is wrong.
class ErrorSummary final : public InfoBox
{
    Q_OBJECT
public:
    explicit ErrorSummary(QWidget *parent = nullptr);
    /// Empty: hidden. The first three are shown; each stands at its own field too.
    void setProblems(const QStringList &problems);
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_problems;
};

/// The large round tick of something done.
class DoneMark final : public QWidget
{
    Q_OBJECT
public:
    explicit DoneMark(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A number to be read from a metre away, in its groups.
class BigNumber final : public QWidget
{
    Q_OBJECT
public:
    explicit BigNumber(QWidget *parent = nullptr);
    /// Groups are divided by blanks: "K03-2026 000 124-C". They stay whole when the number needs two lines.
    void setNumber(const QString &grouped);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, heightForWidth(width())}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStringList lines(int width) const;

    QString m_number;
};

} // namespace clips::ui
