#pragma once

#include "domain/sitting.h"
#include "journey/formengine.h"

#include <functional>
#include <utility>

namespace clips::journey {

/// Where the guardian is among the questions of the whole basket. Which questions there are is asked anew at every
/// step, because each answer may show or hide later ones.
class QuestionWalk
{
public:
    using EngineOf = std::function<FormEngine(const domain::BasketItem &)>;

    explicit QuestionWalk(EngineOf engineOf);

    void reset();
    /// False: the basket has no question at all.
    bool toFirst(const QList<domain::BasketItem> &basket);
    bool toLast(const QList<domain::BasketItem> &basket);
    void to(int itemIndex, const QString &questionId);
    /// False: there is none after, or before, and the walk stays where it is.
    bool next(const QList<domain::BasketItem> &basket);
    bool previous(const QList<domain::BasketItem> &basket);

    [[nodiscard]] int itemIndex() const { return m_itemIndex; }
    [[nodiscard]] const QString &questionId() const { return m_questionId; }
    /// From 1, and how many the current item has now.
    [[nodiscard]] std::pair<int, int> position(const QList<domain::BasketItem> &basket) const;

private:
    [[nodiscard]] QStringList questionsOf(const domain::BasketItem &item) const;

    EngineOf m_engineOf;
    int m_itemIndex = 0;
    QString m_questionId;
};

} // namespace clips::journey
