#pragma once

#include "ui/questions/answereditor.h"

namespace clips::ui {

class Button;
class PagedArea;
class RecordFields;
class Text;

/// Several people, one after the other: delegates, emergency contacts. One is there to begin with.
class PeopleEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    PeopleEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    /// Nobody whose fields are all empty.
    [[nodiscard]] QJsonValue answer() const override;
    void showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words) override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    struct Entry
    {
        Text *heading;
        RecordFields *fields;
        Button *takeOut; ///< nullptr: the first person
    };
    void addEntry();
    void removeEntry(const RecordFields *fields);
    void nameEntries();

    EditorSubject m_subject;
    PagedArea *m_area;
    Button *m_add;
    QList<Entry> m_entries;
    QWidget *m_wrong = nullptr;
};

} // namespace clips::ui
