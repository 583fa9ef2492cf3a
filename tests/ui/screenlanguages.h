#pragma once

#include "base/localwords.h"
#include "journey/sittingcontroller.h"

#include <QCoreApplication>
#include <QTranslator>

namespace clips::test {

/// Speaks what a sitting wants spoken, as the program does: Italian under every language but English.
class ScreenLanguages : public QObject
{
public:
    ScreenLanguages() { load(m_italian, QStringLiteral("it")); }
    ~ScreenLanguages() override { silence(); }

    void follow(const journey::SittingController &sitting)
    {
        use(sitting.screenLanguage());
        connect(&sitting, &journey::SittingController::screenLanguageChanged, this, &ScreenLanguages::use);
    }
    void use(const QString &language)
    {
        silence();
        if (language != u"en")
            QCoreApplication::installTranslator(&m_italian);
        load(m_other, language);
        QCoreApplication::installTranslator(&m_other);
    }

private:
    static void load(QTranslator &translator, const QString &language)
    {
        if (!translator.load(QStringLiteral(CLIPS_BINARY_DIR "/translations/clips_%1.qm").arg(language)))
            qFatal("no words in a language of the guardians");
    }
    void silence()
    {
        QCoreApplication::removeTranslator(&m_other);
        QCoreApplication::removeTranslator(&m_italian);
    }

    QTranslator m_italian;
    QTranslator m_other;
};

} // namespace clips::test
