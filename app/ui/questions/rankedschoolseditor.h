#pragma once

#include "ui/questions/answereditor.h"

#include <QJsonArray>

class QAbstractButton;

namespace clips::ui {

class Card;
class PagedArea;

/// Schools in order of preference: the first one tapped is the first wish, tapping again takes it out. Where the
/// question asks for hours, those that the school offers are chosen below it.
class RankedSchoolsEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    RankedSchoolsEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    [[nodiscard]] QJsonValue answer() const override;
    void showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words) override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    struct Wish
    {
        QString school;
        QString hours;
    };
    struct Place
    {
        QString school;
        Card *card = nullptr;
        QStringList hours;             ///< offered
        QList<QAbstractButton *> rows; ///< of the hours, where there are several
    };
    void addPlace(const EditorSubject &subject, const rules::OfferedOption &option);
    void toggle(const Place &place);
    void chooseHours(const QString &school, const QString &hours);
    [[nodiscard]] qsizetype rankOf(const QString &school) const; ///< from 0; -1 no wish
    void showRanks();

    PagedArea *m_area;
    QList<Place> m_places;
    QList<Wish> m_wishes; ///< first wish first
    int m_most;
    QWidget *m_wrong = nullptr;
};

} // namespace clips::ui
