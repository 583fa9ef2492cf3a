#pragma once

#include "domain/catalogue.h"
#include "domain/enrolment.h"
#include "domain/paymentnotice.h"
#include "domain/receiptnumber.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <optional>

namespace clips::domain {

/// One enrolment as the receipt shows it: minimised, no health, no address.
struct ReceiptLine
{
    QUuid enrolmentId{};
    QString childName;         ///< initials and birth year, e.g. "L. R., 2021"
    QString childTaxCodeEnd{}; ///< the last four characters; empty when there is no code
    bool unborn = false;       ///< the year is the one it is due
    Service service = Service::Canteen;
    QString schoolYear;
    ApplicationKind kind = ApplicationKind::New;
    QString replacedReceipt{}; ///< number of the receipt that is corrected or withdrawn
    bool late = false;
    bool orderOfArrival = false;            ///< the time of presentation counts for the ranking
    QList<QPair<QString, QString>> choices; ///< label, value; always in Italian
    QStringList stillDue;                   ///< what must still be brought, with its date as words
    QString protocolNumber;                 ///< empty until the office gave one
    QDateTime protocolledAt{};              ///< UTC; only with a protocol number
    QStringList handedOver{};               ///< annexes taken in at the counter
    std::optional<PaymentNotice> notice{};  ///< only one that was checked
    /// The same in the receipt's language, for the courtesy translation; empty when that is Italian.
    QList<QPair<QString, QString>> courtesyChoices{};
    QStringList courtesyStillDue{};
};

/// Which of the two papers of one application.
enum class ReceiptSheet {
    Guardian, ///< the receipt
    Office,   ///< the application to be signed, which the office keeps
};

/// Everything the paper says (domain reference section 6), independent of paper size. Italian has legal value.
struct Receipt
{
    ReceiptNumber number;
    ReceiptSheet sheet = ReceiptSheet::Guardian;
    QDateTime presentedAt{}; ///< UTC
    bool offline = false;    ///< presented while the office could not be reached: "Registro di emergenza"
    OfficeDetails office{};
    QString kioskId{};
    QString operatorId{};
    QString softwareVersion{};
    QString applicantName{};
    QList<ApplicantRole> applicantRoles{}; ///< one for each way of acting for a child, no two the same
    QString applicantTaxCode{};            ///< already masked
    bool applicantDeclared = false;        ///< in no register: recognised by the document only
    QList<ReceiptLine> lines{};
    QStringList declarations{};         ///< title and norm of each one made, always in Italian
    QStringList courtesyDeclarations{}; ///< the same in the receipt's language; empty when that is Italian
    bool secondSignature = false;       ///< the other holder of parental responsibility signs too
    bool cannotSign = false;            ///< DPR 445/2000 art. 4
    QString language{};                 ///< "it", "en", ...: the courtesy translation on the back
    int copy = 0;                       ///< 0 the first print, then "COPIA n"
    QString code{};                     ///< of the first print, for a copy; empty: to be made
};

} // namespace clips::domain
