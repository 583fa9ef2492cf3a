#pragma once

#include "ui/questions/answereditor.h"

class QAbstractButton;
class QButtonGroup;

namespace clips::ui {

class PagedArea;

/// One among several: options, yes or no, a school. A school closed to enrolment is shown with its reason.
class ChoiceEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    [[nodiscard]] QJsonValue answer() const override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    void addRow(const rules::OfferedOption &option, const QJsonValue &value);

    PagedArea *m_area;
    QButtonGroup *m_group;
    QString m_language;
    QList<QAbstractButton *> m_rows;
    QList<QJsonValue> m_values; ///< of the rows
};

} // namespace clips::ui
