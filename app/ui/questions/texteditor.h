#pragma once

#include "ui/questions/answereditor.h"

namespace clips::ui {

class FieldBox;

/// A few words, with the room that is left.
class TextEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    TextEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    [[nodiscard]] QJsonValue answer() const override;
    void showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words) override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    void showRoom();

    FieldBox *m_box;
    int m_most;
};

} // namespace clips::ui
