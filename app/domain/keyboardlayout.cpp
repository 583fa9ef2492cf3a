#include "domain/keyboardlayout.h"

namespace clips::domain {

KeyboardLayout layoutOf(ScannerLayout layout)
{
    // Key by key: what the Italian layout types, what the US layout has there.
    static const QString italian = QStringLiteral("'?ì^èé+*ù§òçà°;:-_\\|\"£&/()=");
    static const QString american = QStringLiteral("-_=+[{]}\\|;:'\"<>/?`~@#^&*()");
    Q_ASSERT(italian.size() == american.size());
    KeyboardLayout table;
    if (layout == ScannerLayout::Same)
        return table;
    const bool toAmerican = layout == ScannerLayout::UsOnItalian;
    for (qsizetype i = 0; i < italian.size(); ++i)
        table.insert(toAmerican ? italian[i] : american[i], toAmerican ? american[i] : italian[i]);
    return table;
}

QString remapped(const QString &text, const KeyboardLayout &layout)
{
    QString result = text;
    for (QChar &c : result)
        c = layout.value(c, c);
    return result;
}

QString swappedCase(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        c = c.isLower() && c.unicode() < 128 ? c.toUpper() : c.toLower();
    return result;
}

} // namespace clips::domain
