#pragma once

#include "ui/questions/answereditor.h"

namespace clips::ui {

class DateKeys;
class FieldBox;
class PagedArea;

/// Another adult: given name, family name, date of birth, phone.
class PersonEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    PersonEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    [[nodiscard]] QJsonValue answer() const override;
    void showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words) override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    [[nodiscard]] QWidget *placeOf(const QString &part) const;

    PagedArea *m_area;
    FieldBox *m_givenName;
    FieldBox *m_familyName;
    DateKeys *m_birthDate;
    FieldBox *m_phone;
    QString m_firstWrong; ///< part
};

} // namespace clips::ui
