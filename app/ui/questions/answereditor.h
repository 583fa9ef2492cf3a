#pragma once

#include "rules/formengine.h"

#include <QJsonValue>
#include <QWidget>

namespace clips::ui {

/// What an editor needs to show one question: the words and offers of the moment. Copied, so nothing must outlive it.
struct EditorSubject
{
    domain::Question question; ///< with the limits as they count now
    QList<rules::OfferedOption> options;
    QHash<QString, QList<rules::OfferedOption>> stops; ///< route_stop: by route
    QString language;
    QDate today;
};

[[nodiscard]] EditorSubject editorSubject(const rules::FormEngine &engine, const domain::Question &question,
                                          const QJsonObject &answers, const QString &language);

/// The answer area of a question page, one kind for each way of answering. It shows and gives an answer in the shape
/// that domain/form.h documents; what cannot be right yet ("31/02") is given as typed, so that it stays and is named.
class AnswerEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setAnswer(const QJsonValue &answer) = 0;
    [[nodiscard]] virtual QJsonValue answer() const = 0;
    /// Marks what is wrong at its place; empty takes the marks away. words: one for each problem.
    virtual void showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words);
    /// The place to correct: of the first problem, or the first of all.
    [[nodiscard]] virtual QWidget *focusPlace() const = 0;

Q_SIGNALS:
    void answerChanged();
};

/// The editor for a question's type.
[[nodiscard]] AnswerEditor *makeAnswerEditor(const EditorSubject &subject, QWidget *parent);

} // namespace clips::ui
