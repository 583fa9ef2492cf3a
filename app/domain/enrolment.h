#pragma once

#include "domain/authority.h"
#include "domain/receiptnumber.h"
#include "domain/recognition.h"
#include "domain/person.h"
#include "domain/service.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace clips::domain {

struct AcceptedDeclaration
{
    QString id;
    QString version;
    QString language; ///< in which it was shown
    QDateTime acceptedAt;
};

/// What an application does: begins something, replaces an earlier one, or takes it back. All three are records of
/// their own; an earlier record is never changed (domain reference 5.7, 5.8).
enum class ApplicationKind { New, Correction, Withdrawal };

[[nodiscard]] QString applicationKindCode(ApplicationKind kind); ///< "new", "correction" or "withdrawal"
[[nodiscard]] std::optional<ApplicationKind> applicationKindFromCode(QStringView code);

/// What an application changes; empty for a new one.
struct Replaces
{
    QUuid enrolmentId; ///< null when only the receipt is known
    QString receiptNumber;

    [[nodiscard]] bool isEmpty() const { return enrolmentId.isNull() && receiptNumber.isEmpty(); }
    bool operator==(const Replaces &) const = default;
};

/// How the applicant signed (DPR 445/2000 art. 38); who cannot sign declares before the operator, who records the
/// impediment and not its cause (art. 4).
struct Signature
{
    QDateTime signedAt;       ///< UTC; invalid: not yet
    bool impediment = false;  ///< the applicant cannot sign
    QDateTime secondSignedAt; ///< UTC; the other holder's, where the office asks for it

    bool operator==(const Signature &) const = default;
};

/// A value the guardian declared that is not the register's. The register's is used, the difference is told.
struct Difference
{
    QString field; ///< "residence", "family_name", "tax_code", ...
    QString registerValue;
    QString declaredValue;

    bool operator==(const Difference &) const = default;
};

/// One child, one service, one school year: what is queued, sent and kept by the office.
struct Enrolment
{
    QUuid id; ///< version 7, made when the service was chosen; the same for ever
    QUuid sittingId;
    QString kioskId;
    QString operatorId; ///< the author, fixed at creation
    Service service = Service::Canteen;
    QString schoolYear;
    QDateTime presentedAt; ///< UTC; the legal date of the application
    bool late = false;     ///< presented after the window ("fuori termine")
    QString formVersion;
    QString catalogueVersion;
    QDateTime registerProducedAt; ///< the age of the snapshot the persons came from
    Person applicant;
    Person child;
    Address residence; ///< the child's; empty when it is protected
    /// The family's address is protected: screens, paper and exports tell neither it nor the school nor the stop.
    bool protectedAddress = false;
    Recognition recognition;
    Authority authority; ///< why the applicant may act for this child
    Signature signature;
    QJsonObject answers; ///< question id -> value, as the form engine keeps them
    QList<AcceptedDeclaration> declarations;
    ApplicationKind kind = ApplicationKind::New;
    Replaces replaces{};
    QList<Difference> differences{};
    QStringList reviewReasons{}; ///< codes of rules::Finding that the office must look at
    QString operatorNote{};      ///< at most 500 characters; neither health nor family matters
    QUuid emergencyId{};         ///< the emergency register period it was entered in (art. 63 DPR 445/2000), or null
    int indicativeTariff = -1;   ///< euro cents as shown "salvo verifica"; -1 none was shown
};

} // namespace clips::domain
