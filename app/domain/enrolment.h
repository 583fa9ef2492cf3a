#pragma once

#include "domain/receiptnumber.h"
#include "domain/recognition.h"
#include "domain/person.h"
#include "domain/service.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

namespace clips::domain {

struct AcceptedDeclaration
{
    QString id;
    QString version;
    QString language; ///< in which it was shown
    QDateTime acceptedAt;
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
    Address residence; ///< empty when the household's address is protected
    Recognition recognition;
    QDateTime signedAt;  ///< UTC; the operator saw the applicant sign (DPR 445/2000 art. 38)
    QJsonObject answers; ///< question id -> value, as the form engine keeps them
    QList<AcceptedDeclaration> declarations;
};

} // namespace clips::domain
