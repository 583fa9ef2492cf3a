#pragma once

#include "ui/questions/answereditor.h"

namespace clips::ui {

class PagedArea;
class RecordFields;

/// Another adult, or another address.
class RecordEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    RecordEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    [[nodiscard]] QJsonValue answer() const override;
    void showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words) override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    PagedArea *m_area;
    RecordFields *m_fields;
    QString m_firstWrong; ///< part
};

} // namespace clips::ui
