#include "journey/questionwalk.h"

namespace clips::journey {

using domain::BasketItem;

QuestionWalk::QuestionWalk(EngineOf engineOf)
    : m_engineOf(std::move(engineOf))
{
}

QStringList QuestionWalk::questionsOf(const BasketItem &item) const
{
    return m_engineOf(item).visibleQuestions(item.answers);
}

void QuestionWalk::reset()
{
    to(0, {});
}

void QuestionWalk::to(int itemIndex, const QString &questionId)
{
    m_itemIndex = itemIndex;
    m_questionId = questionId;
}

bool QuestionWalk::toFirst(const QList<BasketItem> &basket)
{
    for (int i = 0; i < basket.size(); ++i) {
        if (const QStringList questions = questionsOf(basket[i]); !questions.isEmpty()) {
            to(i, questions.first());
            return true;
        }
    }
    return false;
}

bool QuestionWalk::toLast(const QList<BasketItem> &basket)
{
    for (int i = int(basket.size()) - 1; i >= 0; --i) {
        if (const QStringList questions = questionsOf(basket[i]); !questions.isEmpty()) {
            to(i, questions.last());
            return true;
        }
    }
    return false;
}

bool QuestionWalk::next(const QList<BasketItem> &basket)
{
    if (m_itemIndex >= basket.size())
        return false;
    const QStringList here = questionsOf(basket[m_itemIndex]);
    if (const qsizetype at = here.indexOf(m_questionId); at + 1 < here.size()) {
        m_questionId = here[at + 1];
        return true;
    }
    for (int i = m_itemIndex + 1; i < basket.size(); ++i) {
        if (const QStringList questions = questionsOf(basket[i]); !questions.isEmpty()) {
            to(i, questions.first());
            return true;
        }
    }
    return false;
}

bool QuestionWalk::previous(const QList<BasketItem> &basket)
{
    if (m_itemIndex >= basket.size())
        return false;
    const QStringList here = questionsOf(basket[m_itemIndex]);
    if (const qsizetype at = here.indexOf(m_questionId); at > 0) {
        m_questionId = here[at - 1];
        return true;
    }
    for (int i = m_itemIndex - 1; i >= 0; --i) {
        if (const QStringList questions = questionsOf(basket[i]); !questions.isEmpty()) {
            to(i, questions.last());
            return true;
        }
    }
    return false;
}

std::pair<int, int> QuestionWalk::position(const QList<BasketItem> &basket) const
{
    if (m_itemIndex >= basket.size())
        return {0, 0};
    const QStringList here = questionsOf(basket[m_itemIndex]);
    return {int(here.indexOf(m_questionId)) + 1, int(here.size())};
}

} // namespace clips::journey
