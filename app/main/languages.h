#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace clips::kiosk {

/// Puts one language at a time into force for the whole program; the pages hear of it as QEvent::LanguageChange.
/// What a language does not say is said in Italian, the language of the law and of the counter.
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;
    void use(const QString &language); ///< "it", "en", ...; unknown ones show Italian

private:
    QTranslator m_italian;
    QTranslator m_other;
};

} // namespace clips::kiosk
