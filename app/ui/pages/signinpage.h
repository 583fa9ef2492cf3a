#pragma once

#include "journey/operatorsession.h"
#include "ui/pages/journeypage.h"

#include <memory>

namespace Ui {
class SignInPage;
}

namespace clips::ui {

class Button;
class Card;

/// The operator says who they are: a tile and a PIN. Whoever may not try any more is unlocked here by a supervisor.
class SignInPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit SignInPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~SignInPage() override;

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void leave() override;
    void goForward() override;
    bool goBack() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void retranslate() override;

private:
    void showOperators();
    void choose(const QString &operatorId);
    void showNotice();
    void askSupervisor();
    void endUnlocking(const QString &news);
    void showProblem(journey::SignInProblem problem);

    std::unique_ptr<Ui::SignInPage> m_ui;
    QList<Card *> m_tiles;
    QString m_chosen;
    QString m_toUnlock; ///< while a supervisor is asked to unlock this operator
    QString m_news;     ///< what the supervisor just did
    Button *m_unlockButton = nullptr;
};

} // namespace clips::ui
