#pragma once

#include "domain/enrolment.h"

#include <QUuid>

namespace clips::testing {

/// Invented people; the surnames are strange enough to be searched for in files.
inline constexpr char plantedSurname[] = "Quaglialatte";
inline constexpr char plantedGivenName[] = "Zosimina";
inline constexpr char plantedTaxCode[] = "QGLZMN21C47E506X";
inline constexpr char plantedAnswer[] = "allergia-al-sedano";

/// The n-th sitting of a test: the same number gives the same ids every time.
inline QUuid sittingId(int n)
{
    return QUuid::fromString(QStringLiteral("0193b2a0-0000-7000-8000-%1").arg(n, 12, 16, QLatin1Char('0')));
}

inline QUuid enrolmentId(int sitting, int n)
{
    return QUuid::fromString(QStringLiteral("0193b2a0-%1-7000-9000-%2")
                                 .arg(n + 1, 4, 16, QLatin1Char('0'))
                                 .arg(sitting, 12, 16, QLatin1Char('0')));
}

inline domain::Enrolment sampleEnrolment(int sitting, int n, const QString &kioskId = QStringLiteral("K03"))
{
    const QDateTime at(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    domain::Enrolment enrolment;
    enrolment.id = enrolmentId(sitting, n);
    enrolment.sittingId = sittingId(sitting);
    enrolment.kioskId = kioskId;
    enrolment.operatorId = QStringLiteral("op1");
    enrolment.service = domain::allServices[n % 3];
    enrolment.schoolYear = QStringLiteral("2026/2027");
    enrolment.presentedAt = at;
    enrolment.registerProducedAt = at;
    enrolment.formVersion = QStringLiteral("1");
    enrolment.catalogueVersion = QStringLiteral("1");
    enrolment.applicant.id = QStringLiteral("P-%1").arg(sitting);
    enrolment.applicant.familyName = QString::fromLatin1(plantedSurname);
    enrolment.applicant.givenName = QStringLiteral("Oronzo");
    enrolment.child.id = QStringLiteral("C-%1-%2").arg(sitting).arg(n / 3);
    enrolment.child.familyName = QString::fromLatin1(plantedSurname);
    enrolment.child.givenName = QString::fromLatin1(plantedGivenName);
    enrolment.child.taxCode = QString::fromLatin1(plantedTaxCode);
    enrolment.child.birthDate = QDate(2021, 3, 7);
    enrolment.recognition.id = enrolment.sittingId;
    enrolment.recognition.personId = enrolment.applicant.id;
    enrolment.recognition.operatorId = enrolment.operatorId;
    enrolment.recognition.decidedAt = at;
    enrolment.recognition.document.type = QStringLiteral("cie");
    enrolment.recognition.document.number = QStringLiteral("CA00000AA");
    for (const auto check : domain::allRecognitionChecks)
        enrolment.recognition.ticks.insert(check, at);
    enrolment.answers.insert(QStringLiteral("note"), QString::fromLatin1(plantedAnswer));
    return enrolment;
}

/// A sitting with that many enrolments of one child; another sitting is about another child.
inline QList<domain::Enrolment> sampleSitting(int sitting, int count = 2)
{
    QList<domain::Enrolment> list;
    for (int n = 0; n < count; ++n)
        list.append(sampleEnrolment(sitting, n));
    for (domain::Enrolment &enrolment : list) {
        if (sitting > 1)
            enrolment.child.taxCode = QStringLiteral("QGLZMN21C47%1X").arg(sitting, 4, 36, QLatin1Char('0')).toUpper();
    }
    return list;
}

} // namespace clips::testing
