#pragma once

#include "ui/questions/answereditor.h"

namespace clips::ui {

class FieldBox;

/// A sum of money in euro, with or without cents.
class MoneyEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    MoneyEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    /// Cents; the text as typed when it is no sum.
    [[nodiscard]] QJsonValue answer() const override;
    void showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words) override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    void showSum();

    FieldBox *m_box;
    QString m_language;
};

} // namespace clips::ui
