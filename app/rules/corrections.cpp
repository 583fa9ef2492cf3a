#include "rules/corrections.h"

#include <algorithm>

namespace clips::rules {

using namespace domain;

bool staysOpen(const Question &question)
{
    if (question.type == QuestionType::Phone || question.type == QuestionType::Person ||
        question.type == QuestionType::Allergens)
        return true;
    // The diet and its papers, and who may be called or may collect, by the beginning of the question's name.
    static const QStringList open{
        QStringLiteral("diet"),     QStringLiteral("medical"),     QStringLiteral("certificate"),
        QStringLiteral("excluded"), QStringLiteral("allerg"),      QStringLiteral("anaphyl"),
        QStringLiteral("rescue"),   QStringLiteral("contact"),     QStringLiteral("emergency"),
        QStringLiteral("delegate"), QStringLiteral("other_foods"), QStringLiteral("email"),
        QStringLiteral("phone")};
    return std::any_of(open.begin(), open.end(),
                       [&](const QString &beginning) { return question.id.startsWith(beginning); });
}

} // namespace clips::rules
