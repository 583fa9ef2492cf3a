#pragma once

#include "journey/operatorsession.h"
#include "ui/pages/journeypage.h"

#include <memory>

namespace Ui {
class SignInPage;
}

namespace clips::ui {

class Card;

/// The operator says who they are: a tile and a PIN.
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
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void retranslate() override;

private:
    void showOperators();
    void choose(const QString &operatorId);
    void showProblem(journey::SignInProblem problem);

    std::unique_ptr<Ui::SignInPage> m_ui;
    QList<Card *> m_tiles;
    QString m_chosen;
};

} // namespace clips::ui
