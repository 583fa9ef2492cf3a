#pragma once

#include "ui/questions/answereditor.h"

class QAbstractButton;

namespace clips::ui {

class PagedArea;

/// Several among many: weekdays, foods, allergens. Every row is a big toggle.
class ManyChoicesEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    ManyChoicesEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    /// In the order of the rows, whatever the order of the taps.
    [[nodiscard]] QJsonValue answer() const override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    QList<QAbstractButton *> m_rows;
    QStringList m_values;
};

} // namespace clips::ui
