#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QMap>
#include <QString>

namespace clips::rules {

/// Our translations of what the office publishes in Italian and English: questions, options, declarations. They are
/// found by the Italian text as a whole, so that a translation never outlives the text it was made from.
class CourtesyTexts
{
public:
    /// json: {"Italian text": "translation", ...}. False, and nothing is added, when it is not that.
    [[nodiscard]] bool add(const QString &language, const QByteArray &json);

    /// The same JSON document in which every text by language ({"it": ..., ...}) has got the languages it lacked.
    /// What is not JSON comes back as it was.
    [[nodiscard]] QByteArray filledIn(const QByteArray &json) const;

    /// The translation of one Italian text; empty when there is none.
    [[nodiscard]] QString translation(const QString &italian, const QString &language) const;

private:
    [[nodiscard]] QJsonValue completed(const QJsonValue &value) const;

    QMap<QString, QHash<QString, QString>> m_byLanguage;
};

} // namespace clips::rules
