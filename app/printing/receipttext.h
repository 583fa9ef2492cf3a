#pragma once

#include "domain/receipt.h"

#include <QList>
#include <QString>
#include <QStringList>

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
    QStringList made; ///< who took the application and on which kiosk
    QString qrText;
    QString qrCaption;
    QString notice; ///< on the courtesy translation: only the Italian text has legal value
};

/// The legal text (domain reference 6 and 7; L. 241/1990 articles 8 and 18-bis).
[[nodiscard]] ReceiptText italianText(const domain::Receipt &receipt);

/// The same content in English, for the guardian's convenience; it has no legal value and says so.
[[nodiscard]] ReceiptText englishText(const domain::Receipt &receipt);

} // namespace clips::printing
