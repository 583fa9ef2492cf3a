#include "journey/questionwalk.h"

namespace clips::journey {

QuestionWalk::QuestionWalk(std::function<int()> itemCount, std::function<QStringList(int)> questionsOf)
    : m_itemCount(std::move(itemCount))
    , m_questionsOf(std::move(questionsOf))
{}

void QuestionWalk::to(int itemIndex, const QString &questionId)
{
    m_itemIndex = itemIndex;
    m_questionId = questionId;
}

bool QuestionWalk::enterForward(int firstItem)
{
    for (int item = firstItem; item < m_itemCount(); ++item) {
        if (const QStringList questions = m_questionsOf(item); !questions.isEmpty()) {
            to(item, questions.first());
            return true;
        }
    }
    return false;
}

bool QuestionWalk::enterBackward(int lastItem)
{
    for (int item = lastItem; item >= 0; --item) {
        if (const QStringList questions = m_questionsOf(item); !questions.isEmpty()) {
            to(item, questions.last());
            return true;
        }
    }
    return false;
}

bool QuestionWalk::toLast()
{
    return enterBackward(m_itemCount() - 1);
}

bool QuestionWalk::next()
{
    if (m_itemIndex >= m_itemCount())
        return false;
    const QStringList here = m_questionsOf(m_itemIndex);
    if (const qsizetype at = here.indexOf(m_questionId); at + 1 < here.size()) {
        m_questionId = here[at + 1];
        return true;
    }
    return enterForward(m_itemIndex + 1);
}

bool QuestionWalk::previous()
{
    if (m_itemIndex >= m_itemCount())
        return false;
    const QStringList here = m_questionsOf(m_itemIndex);
    if (const qsizetype at = here.indexOf(m_questionId); at > 0) {
        m_questionId = here[at - 1];
        return true;
    }
    return enterBackward(m_itemIndex - 1);
}

std::pair<int, int> QuestionWalk::position() const
{
    if (m_itemIndex >= m_itemCount())
        return {0, 0};
    const QStringList here = m_questionsOf(m_itemIndex);
    return {int(here.indexOf(m_questionId)) + 1, int(here.size())};
}

} // namespace clips::journey
