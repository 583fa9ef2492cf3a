#include "rules/recordedanswers.h"

#include "rules/answers.h"
#include "rules/answerwords.h"

#include <algorithm>

namespace clips::rules {

using namespace domain;
using namespace Qt::StringLiterals;

QString receiptWords(const Question &question, const QJsonValue &answer, const Catalogue &catalogue,
                     const QString &language)
{
    if (question.receipt == ReceiptVisibility::Value)
        return answerInWords(question, answer, catalogue, language).replace(u'\n', u"; "_s);
    const auto &options = question.options;
    const bool no =
        answer == QJsonValue(false) || std::any_of(options.begin(), options.end(), [&](const Option &option) {
            return option.meansNo && option.value == answer.toString();
        });
    return yesOrNo(!no, language);
}

QList<QPair<QString, QString>> recordedChoices(const QJsonObject &answers, const Form *atHand,
                                               const Catalogue &catalogue, const QString &language)
{
    const LocalText recorded{{{u"it"_s, u"risposta registrata"_s}, {u"en"_s, u"answer on record"_s}}};
    QList<QPair<QString, QString>> choices;
    // In the order of the form at hand, then what it does not know.
    QStringList known;
    for (const Question &question : atHand ? atHand->questions : QList<Question>()) {
        known.append(question.id);
        const QJsonValue answer = answers.value(question.id);
        if (question.receipt == ReceiptVisibility::Hidden || !isAnswered(answer))
            continue;
        const QString words = receiptWords(question, answer, catalogue, language);
        const LocalText &label = question.receiptLabel.isEmpty() ? question.label : question.receiptLabel;
        choices.append({label.in(language), words.isEmpty() ? recorded.in(language) : words});
    }
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        if (!known.contains(it.key()) && isAnswered(it.value()))
            choices.append({it.key(), recorded.in(language)});
    }
    return choices;
}

} // namespace clips::rules
