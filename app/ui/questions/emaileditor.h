#pragma once

#include "ui/questions/answereditor.h"

namespace clips::ui {

class FieldBox;

/// An e-mail address. A slip in a well-known domain is asked about, never corrected by itself.
class EmailEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    EmailEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    /// In small letters; the text as typed when it is no address.
    [[nodiscard]] QJsonValue answer() const override;
    void showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words) override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    void showHint();

    FieldBox *m_box;
};

} // namespace clips::ui
