#pragma once

#include "domain/receipt.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace clips::printing {

struct Fact
{
    QString label;
    QString value;
};

/// A headed part of the receipt: facts, then sentences, then boxes to tick.
struct Section
{
    QString heading;
    QString note; ///< beside or under the heading, e.g. the child
    QList<Fact> facts;
    QStringList sentences;
    QString listHeading;
    QStringList list;
    bool isEnrolment = false;
    bool listIsOpen = false; ///< the list is of things to do, not of things done
    bool fine = false;       ///< legal matter that is looked up and not read through: smaller letters
};

/// One pagoPA notice: its code and the words beside it.
struct PaymentText
{
    QString qrText;
    QStringList lines;
};

/// The words of a receipt in their order, the same for every paper size.
struct ReceiptText
{
    QString municipality;
    QString officeName;
    QStringList officeContacts;
    QString title;
    QString object;
    QString copyMark; ///< "COPIA 1", empty on the first print
    QString numberLabel;
    QString number;       ///< in groups, for large type
    QString presented;    ///< date and time in words, Rome time
    QString registerLine; ///< protocol or emergency register
    QList<Section> sections;
    QString paymentHeading;
    QList<PaymentText> payments;
    QStringList signatures; ///< the label of each line to sign on; on the office's sheet only
    QStringList made;       ///< who took the application and on which kiosk
    QString qrText;         ///< the receipt's code; the number alone while the kiosk has no key
    QString qrCaption;
    bool rightToLeft = false; ///< Arabic: everything stands in a mirror
    QString notice;           ///< on the courtesy translation: only the Italian text has legal value
};

/// The legal text of the guardian's receipt or of the office's sheet (domain reference 6 and 7; L. 241/1990 articles 8
/// and 18-bis; DPR 445/2000 articles 4 and 38).
[[nodiscard]] ReceiptText italianText(const domain::Receipt &receipt);

/// The guardian's receipt in their language, for convenience: it has no legal value and says so. Nothing when the
/// language is Italian or one we do not have. brief: only what was asked for, what is due and what comes next.
[[nodiscard]] std::optional<ReceiptText> courtesyText(const domain::Receipt &receipt, bool brief);

/// What the receipt's code vouches for: the first 16 bytes of the SHA-256 of the Italian words in their order, one to a
/// line, UTF-8. The mark of a copy and the code itself are left out, so that a copy has the code of the first print.
[[nodiscard]] QByteArray textHash(const ReceiptText &text);

} // namespace clips::printing
