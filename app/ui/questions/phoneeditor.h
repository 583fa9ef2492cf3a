#pragma once

#include "ui/questions/answereditor.h"

namespace clips::ui {

class FieldBox;

/// A phone number; without a country it is Italian.
class PhoneEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    PhoneEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    [[nodiscard]] QJsonValue answer() const override;
    void showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words) override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    FieldBox *m_box;
};

} // namespace clips::ui
