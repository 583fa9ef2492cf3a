#pragma once

#include <QMap>
#include <QString>

namespace clips::domain {

/// A text in several languages, as forms and catalogue carry it. Italian is always there; any other falls back to it.
struct LocalText
{
    QMap<QString, QString> byLanguage; ///< key: ISO 639-1 code, "it" mandatory

    [[nodiscard]] QString in(const QString &language) const
    {
        return byLanguage.value(language, byLanguage.value(QStringLiteral("it")));
    }
    [[nodiscard]] bool isEmpty() const { return byLanguage.isEmpty(); }
    bool operator==(const LocalText &) const = default;
};

} // namespace clips::domain
