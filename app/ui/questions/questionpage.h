#pragma once

#include "rules/answers.h"
#include "ui/frame/page.h"

#include <QList>
#include <memory>

namespace clips::domain {
struct BasketItem;
}
namespace clips::journey {
class SittingController;
}

namespace clips::ui {

class AnswerEditor;
class InfoBox;
struct EditorSubject;

/// Exactly one question of the basket: "Luca · Canteen, 2 of 6". Every tap and key is kept in the sitting; Next goes on
/// only when the answer is right, else the problems are said and what was typed stays.
class QuestionPage final : public Page
{
    Q_OBJECT
public:
    explicit QuestionPage(journey::SittingController &sitting, QWidget *parent = nullptr);
    ~QuestionPage() override;

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
    [[nodiscard]] bool isShownAlready() const;
    void follow();
    void build(const QJsonValue &answer);
    void tellProblems();
    void showNotices();

    journey::SittingController &m_sitting;
    std::unique_ptr<EditorSubject> m_subject; ///< null: nothing is shown
    AnswerEditor *m_editor = nullptr;
    InfoBox *m_notices; ///< what the guardian should know about the answer
    QString m_childId;
    QString m_about;
    QList<rules::AnswerProblem> m_problems;
};

/// "Luca · Canteen" for an item of the basket.
[[nodiscard]] QString itemHeading(const journey::SittingController &sitting, const domain::BasketItem &item);

} // namespace clips::ui
