#include "main/languages.h"

#include "base/localwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace clips::kiosk {

namespace {
QString fileOf(const QString &language)
{
    return QStringLiteral(":/translations/clips_%1.qm").arg(language);
}
} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{
    (void)m_italian.load(fileOf(QStringLiteral("it")));
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_other);
    QCoreApplication::removeTranslator(&m_italian);
}

void Languages::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_other);
    QCoreApplication::removeTranslator(&m_italian);
    QLocale::setDefault(localeOf(language));
    // English is what the sources say, and complete. Under every other language lies Italian; the last one installed is
    // asked first.
    if (language != u"en")
        QCoreApplication::installTranslator(&m_italian);
    if (language != u"it" && m_other.load(fileOf(language)))
        QCoreApplication::installTranslator(&m_other);
}

} // namespace clips::kiosk
