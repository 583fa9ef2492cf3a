#pragma once

#include "domain/enrolment.h"
#include "domain/sitting.h"
#include "rules/findings.h"
#include "rules/tariffs.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <optional>

namespace clips::rules {

class Published;

/// One application as the rules see it: kiosk and office build it from what they have.
struct Application
{
    domain::Service service = domain::Service::Canteen;
    QString schoolYear;
    domain::ApplicationKind kind = domain::ApplicationKind::New;
    domain::Replaces replaces{};
    QDateTime presentedAt; ///< UTC; the time that counts, not that of the sync (domain reference 5.1)
    QDateTime begunAt{};   ///< UTC; when the service was chosen; invalid: not known
    QString formVersion{}; ///< of the answers; empty: not checked
    QJsonObject answers{}; ///< question id -> value
    domain::Person applicant{};
    domain::Person child{};
    domain::Authority authority{};
    domain::Address residence{};          ///< the child's; empty: protected or not known
    domain::Address applicantResidence{}; ///< empty: the child's
    QDateTime registerProducedAt{};       ///< UTC; invalid: no snapshot behind it
};

/// The application in a record; its begin is in its identifier (UUID version 7).
[[nodiscard]] Application applicationOf(const domain::Enrolment &enrolment);
/// When a record was begun: the time inside its version 7 identifier; invalid for any other.
[[nodiscard]] QDateTime begunAt(const QUuid &enrolmentId);

/// What is known around the application. Everything may be empty: what is not known is not judged.
struct Surroundings
{
    const Published &published;                         ///< form version and rules version
    QList<domain::Person> family{};                     ///< the household and the declared children
    QList<domain::KnownEnrolment> known{};              ///< of the family, this kiosk's and the office's
    QList<domain::KnownEnrolment> possibleDuplicates{}; ///< of a child that only looks the same
    QList<domain::BasketItem> basket{};                 ///< the other items of the sitting
    std::optional<QJsonObject> earlierAnswers{};        ///< of the record that a correction replaces
    QDateTime catalogueCheckedAt{}; ///< UTC; when the kiosk last heard from the office; invalid: when it was published
    /// The register lists applicant and child in one household. Else nothing is told of applications that somebody else
    /// made: who only knows a child's tax code must learn nothing by it.
    bool childInFamilyRecord = true;
    bool clockMovedBack = false; ///< the clock shows less than a moment this kiosk has already recorded
};

struct Judgement
{
    QList<Finding> findings; ///< blocks first, then reviews, then notices
    bool late = false;       ///< presented after the window ("fuori termine")
    std::optional<TariffEstimate> tariff;

    [[nodiscard]] bool isBlocked() const;
    [[nodiscard]] bool has(QStringView code) const;
    [[nodiscard]] QStringList reviewCodes() const; ///< what Enrolment::reviewReasons keeps
    [[nodiscard]] QList<Finding> of(Severity severity) const;
};

/// Everything the rules have to say, at once (domain reference section 5). Pure: the same input gives the same answer.
/// An office may not refuse an application: only what cannot be an application at all is blocked. Any thread.
[[nodiscard]] Judgement judge(const Application &application, const Surroundings &around);

} // namespace clips::rules
