#pragma once

#include "ui/questions/answereditor.h"

namespace clips::ui {

class Card;

/// Schools in order of preference: the first one tapped is the first wish, tapping again takes it out.
class RankedSchoolsEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    RankedSchoolsEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    [[nodiscard]] QJsonValue answer() const override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    void toggle(const QString &code);
    void showRanks();

    QList<Card *> m_cards;
    QStringList m_codes;  ///< of the cards
    QStringList m_wishes; ///< first wish first
    int m_most;
};

} // namespace clips::ui
