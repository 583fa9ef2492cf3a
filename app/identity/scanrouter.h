#pragma once

#include "domain/keyboardlayout.h"

#include <QList>
#include <QString>

namespace clips::identity {

enum class ScanKind {
    TaxCode,       ///< codice fiscale whose check letter fits
    Mrz,           ///< lines of a machine-readable zone; its digits may still be wrong
    ReceiptNumber, ///< "K03-2026-000124-C"
    ReceiptCode,   ///< the signed code on a receipt, "LE1:..."
    PaymentNotice, ///< "PAGOPA|002|..."
    Unknown,       ///< harmless, but nothing we know: shown, never typed into a field
    Refused,       ///< not even shown
};

enum class ScanReason {
    None,
    NothingKnown,      ///< with Unknown
    TaxCodeWrong,      ///< with Unknown: has the shape of a codice fiscale, but is mistyped or altered
    ReceiptWrong,      ///< with Unknown: has the shape of a receipt number, but its letter does not fit
    Empty,             ///< with Refused
    TooLong,           ///< with Refused
    ControlCharacters, ///< with Refused: characters that press hot keys or turn the writing direction
};

struct Scan
{
    ScanKind kind = ScanKind::Unknown;
    ScanReason reason = ScanReason::None;
    QString text; ///< normalised for its kind: a code without blanks, zone lines with real fillers; empty when refused
};

/// Sorts what a scanner read by its content, never by what has the focus. Pure, any thread.
class ScanRouter
{
public:
    struct Options
    {
        qsizetype maxLength = 512;
        QString mrzFillers = QStringLiteral("<>;òÒ"); ///< what "<" arrives as on foreign layouts
        /// Tried in this order, each also with Caps Lock undone.
        QList<domain::ScannerLayout> layouts{domain::ScannerLayout::Same, domain::ScannerLayout::UsOnItalian};
    };

    ScanRouter();
    explicit ScanRouter(Options options);

    [[nodiscard]] Scan classify(const QString &text) const;

private:
    [[nodiscard]] Scan known(const QString &text) const;
    [[nodiscard]] QString zoneOf(const QString &text) const;

    Options m_options;
};

/// Stable words for logs: "tax-code", "mrz", "receipt-number", "receipt-code", "payment-notice", "unknown", "refused".
[[nodiscard]] QString scanKindCode(ScanKind kind);

} // namespace clips::identity
