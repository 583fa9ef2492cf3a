#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace clips::ui {

/// What the bottom bar offers on a page. The places never move; what is not offered is left empty.
struct BarState
{
    bool back = true;
    bool stop = true;
    QString forward;            ///< says what it does; empty: no primary button
    bool forwardEnabled = true; ///< when false the page itself says what is missing
};

/// One page of the journey: turns state into pixels and touches into wishes.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr)
        : QWidget(parent)
    {}

    /// The question, large, on top; empty for a page that draws everything itself.
    [[nodiscard]] virtual QString question() const { return {}; }
    [[nodiscard]] virtual QString help() const { return {}; }
    /// What this step is called in the band: "Choose the children".
    [[nodiscard]] virtual QString stepName() const { return {}; }
    [[nodiscard]] virtual BarState bar() const { return {}; }
    /// A page without band and bar.
    [[nodiscard]] virtual bool isBare() const { return false; }

    /// The page becomes the visible one: read the state again.
    virtual void enter() {}
    /// The screen is about to be locked or given up: what was typed goes where it survives.
    virtual void keep() {}
    /// The page is left: forget what was typed.
    virtual void leave() {}
    virtual void goForward() {}
    /// True when the page went back inside itself.
    virtual bool goBack() { return false; }
    [[nodiscard]] virtual QWidget *firstFocus() { return nullptr; }

Q_SIGNALS:
    void frameChanged(); ///< question, help, step name or bar say something new
    void problemsFound(const QStringList &problems);

protected:
    virtual void retranslate() {}
    void changeEvent(QEvent *event) override;
};

} // namespace clips::ui
