#pragma once

#include "ui/questions/answereditor.h"

namespace clips::ui {

class DateKeys;

/// A day, month and year, typed.
class DateEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    DateEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    [[nodiscard]] QJsonValue answer() const override;
    void showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words) override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    DateKeys *m_keys;
};

} // namespace clips::ui
