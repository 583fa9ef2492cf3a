#pragma once

#include "domain/catalogue.h"
#include "domain/receiptnumber.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace clips::domain {

/// One enrolment as the receipt shows it: minimised, no health, no address.
struct ReceiptLine
{
    QString childName; ///< initials and birth year, e.g. "L. R., 2021"
    Service service = Service::Canteen;
    QString schoolYear;
    bool late = false;
    QList<QPair<QString, QString>> choices; ///< label, value; always in Italian
    QStringList stillDue;                   ///< what must still be brought, with its date as words
    QString protocolNumber;                 ///< empty until the office gave one
    QDateTime protocolledAt{};              ///< UTC; only with a protocol number
    QStringList handedOver{};               ///< annexes taken in at the counter
    /// The same choices in the receipt's language, for the courtesy translation; empty when that is Italian.
    QList<QPair<QString, QString>> courtesyChoices{};
};

/// Everything the paper says (domain reference section 6), independent of paper size. Italian has legal value.
struct Receipt
{
    ReceiptNumber number;
    QDateTime presentedAt{}; ///< UTC
    bool offline = false;    ///< presented while the office could not be reached: "Registro di emergenza"
    OfficeDetails office{};
    QString kioskId{};
    QString operatorId{};
    QString softwareVersion{};
    QString applicantName{};
    QString applicantRole{};
    QString applicantTaxCode{}; ///< already masked
    QList<ReceiptLine> lines{};
    QStringList declarations{}; ///< title and norm of each one made, always in Italian
    QString language{};         ///< "it" or "en": the courtesy translation that follows the Italian text
    int copy = 0;               ///< 0 the first print, then "COPIA n"
};

} // namespace clips::domain
