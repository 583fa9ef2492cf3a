#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <utility>

namespace clips::journey {

/// Where the guardian is among the questions of the whole basket. Which questions an item asks is looked up anew at
/// every step, because each answer may show or hide later ones.
class QuestionWalk
{
public:
    /// itemCount: how many items the basket has; questionsOf: the questions one of them asks now, in order.
    QuestionWalk(std::function<int()> itemCount, std::function<QStringList(int)> questionsOf);

    void to(int itemIndex, const QString &questionId);
    /// False: no item asks anything.
    bool toFirst() { return enterForward(0); }
    bool toLast();
    /// False: there is none after, or before, and the walk stays where it is.
    bool next();
    bool previous();

    [[nodiscard]] int itemIndex() const { return m_itemIndex; }
    [[nodiscard]] const QString &questionId() const { return m_questionId; }
    /// From 1, and how many the current item asks now.
    [[nodiscard]] std::pair<int, int> position() const;

private:
    bool enterForward(int firstItem);
    bool enterBackward(int lastItem);

    std::function<int()> m_itemCount;
    std::function<QStringList(int)> m_questionsOf;
    int m_itemIndex = 0;
    QString m_questionId;
};

} // namespace clips::journey
