#pragma once

#include "domain/enrolment.h"
#include "domain/person.h"
#include "domain/recognition.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace clips::domain {

/// One child and one service in the family basket, with the answers so far.
struct BasketItem
{
    QUuid enrolmentId;
    QString childId; ///< Person::id
    Service service = Service::Canteen;
    QString schoolYear;
    QString formVersion;
    bool late = false;
    QJsonObject answers;
    ApplicationKind kind = ApplicationKind::New;
    Replaces replaces{};
};

/// One visit of one guardian: one recognition, several children, several services, one confirm, one receipt.
struct Sitting
{
    QUuid id;
    QString operatorId;
    QDateTime startedAt;
    Recognition recognition;
    QDateTime registerProducedAt; ///< UTC; of the snapshot the persons came from
    Household household;
    QString applicantId; ///< Person::id of the recognised guardian
    QStringList chosenChildIds;
    QList<BasketItem> basket;
    QList<Person> declaredChildren;            ///< not in the family record: given by the applicant, or not born yet
    QMap<QString, Address> declaredResidences; ///< of declared children, by id; absent: the applicant's
    QMap<QString, Authority> authorities;      ///< by child id
    QList<AcceptedDeclaration> declarations;
    QString operatorNote;
    Signature signature; ///< as the operator saw it; not kept in drafts

    [[nodiscard]] const Person *applicant() const { return household.member(applicantId); }
    /// A member of the household or a declared child.
    [[nodiscard]] const Person *child(const QString &childId) const;
    /// The first one, whatever its school year.
    [[nodiscard]] const BasketItem *item(const QString &childId, Service service) const;
};

} // namespace clips::domain
