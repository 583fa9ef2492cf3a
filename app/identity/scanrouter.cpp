#include "identity/scanrouter.h"

#include "domain/codicefiscale.h"
#include "domain/mrz.h"
#include "domain/receiptnumber.h"

#include <QDate>
#include <algorithm>

namespace clips::identity {

namespace {
constexpr char16_t startOfText = 2;
constexpr char16_t endOfText = 3;

/// Control characters press hot keys ("BadBarcode"), format characters turn the writing direction.
bool isHostile(QChar c)
{
    const QChar::Category category = c.category();
    if (category == QChar::Other_Control)
        return c != u'\r' && c != u'\n' && c != u'\t' && c.unicode() != startOfText && c.unicode() != endOfText;
    return category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

QString withoutFrame(QString text)
{
    text.remove(QChar(startOfText)).remove(QChar(endOfText)).replace(u'\t', u'\n');
    return text.trimmed();
}
} // namespace

ScanRouter::ScanRouter()
    : ScanRouter(Options())
{}

ScanRouter::ScanRouter(Options options)
    : m_options(std::move(options))
{}

Scan ScanRouter::classify(const QString &text) const
{
    if (text.size() > m_options.maxLength)
        return {ScanKind::Refused, ScanReason::TooLong, {}};
    if (std::any_of(text.begin(), text.end(), isHostile))
        return {ScanKind::Refused, ScanReason::ControlCharacters, {}};
    const QString content = withoutFrame(text);
    if (content.isEmpty())
        return {ScanKind::Refused, ScanReason::Empty, {}};
    Scan first;
    for (const domain::ScannerLayout layout : m_options.layouts) {
        for (const QString &typed : {content, domain::swappedCase(content)}) {
            const Scan scan = known(domain::remapped(typed, domain::layoutOf(layout)));
            if (scan.kind != ScanKind::Unknown)
                return scan;
            if (first.text.isEmpty())
                first = scan;
        }
    }
    return first;
}

Scan ScanRouter::known(const QString &text) const
{
    using domain::CodiceFiscaleError;
    const auto taxCode = domain::CodiceFiscale::fromText(text);
    if (taxCode)
        return {ScanKind::TaxCode, ScanReason::None, taxCode->normalised()};
    if (text.startsWith(u"LE1:"))
        return {ScanKind::ReceiptCode, ScanReason::None, text};
    if (text.startsWith(u"PAGOPA|", Qt::CaseInsensitive))
        return {ScanKind::PaymentNotice, ScanReason::None, text};
    const auto receipt = domain::ReceiptNumber::fromText(text);
    if (receipt)
        return {ScanKind::ReceiptNumber, ScanReason::None, receipt->text()};
    // The day only settles centuries; whether it is a zone does not depend on it.
    const QString zone = zoneOf(text);
    if (domain::mrz::read(zone, QDate(2000, 1, 1)))
        return {ScanKind::Mrz, ScanReason::None, zone};
    const bool wrongCode =
        taxCode.error() == CodiceFiscaleError::CheckLetter || taxCode.error() == CodiceFiscaleError::Date;
    if (wrongCode)
        return {ScanKind::Unknown, ScanReason::TaxCodeWrong, text};
    if (receipt.error() == domain::ReceiptNumberError::CheckLetter)
        return {ScanKind::Unknown, ScanReason::ReceiptWrong, text};
    return {ScanKind::Unknown, ScanReason::NothingKnown, text};
}

QString ScanRouter::zoneOf(const QString &text) const
{
    QString zone = text.toUpper();
    zone.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (QChar &c : zone) {
        if (m_options.mrzFillers.contains(c))
            c = u'<';
    }
    return zone;
}

QString scanKindCode(ScanKind kind)
{
    switch (kind) {
    case ScanKind::TaxCode:
        return QStringLiteral("tax-code");
    case ScanKind::Mrz:
        return QStringLiteral("mrz");
    case ScanKind::ReceiptNumber:
        return QStringLiteral("receipt-number");
    case ScanKind::ReceiptCode:
        return QStringLiteral("receipt-code");
    case ScanKind::PaymentNotice:
        return QStringLiteral("payment-notice");
    case ScanKind::Unknown:
        return QStringLiteral("unknown");
    case ScanKind::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

} // namespace clips::identity
