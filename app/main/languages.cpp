#include "main/languages.h"

#include <QCoreApplication>
#include <QLocale>

namespace clips::kiosk {

Languages::Languages(QObject *parent)
    : QObject(parent)
{}

void Languages::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (!m_translator.load(QStringLiteral(":/translations/clips_%1.qm").arg(language)))
        (void)m_translator.load(QStringLiteral(":/translations/clips_it.qm"));
    QLocale::setDefault(language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language));
    QCoreApplication::installTranslator(&m_translator);
}

} // namespace clips::kiosk
