#include "identity/keyboardlayout.h"

namespace clips::identity {

KeyboardLayout usScannerOnItalian()
{
    // Key by key: what the Italian layout types, what the US layout has there.
    static const QString italian = QStringLiteral("'?ì^èé+*ù§òçà°;:-_\\|\"£&/()=");
    static const QString american = QStringLiteral("-_=+[{]}\\|;:'\"<>/?`~@#^&*()");
    Q_ASSERT(italian.size() == american.size());
    KeyboardLayout layout;
    for (qsizetype i = 0; i < italian.size(); ++i)
        layout.insert(italian[i], american[i]);
    return layout;
}

QString remapped(const QString &text, const KeyboardLayout &layout)
{
    QString result = text;
    for (QChar &c : result)
        c = layout.value(c, c);
    return result;
}

} // namespace clips::identity
