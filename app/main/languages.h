#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace clips::kiosk {

/// Puts one language at a time into force for the whole program; the pages hear of it as QEvent::LanguageChange.
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    void use(const QString &language); ///< "it", "en", ...; unknown ones show Italian

private:
    QTranslator m_translator;
};

} // namespace clips::kiosk
