#pragma once

#include "backoffice/store/decisions.h"
#include "backoffice/store/intake.h"
#include "backoffice/store/outcomes.h"
#include "backoffice/store/records.h"
#include "backoffice/store/reviews.h"
#include "base/uuid.h"
#include "support/fakeclock.h"
#include "support/officestore.h"
#include "support/sampleenrolments.h"
#include "wire/enrolmentbody.h"

#include <memory>

namespace clips::testing {

/// A small office: one database in a folder of its own, two counters that send to it.
struct OfficeWorld
{
    OfficeStore store;
    FakeClock clock;
    std::unique_ptr<office::Database> database = std::move(store.open()).value();
    office::Records records{*database};
    office::Outcomes outcomes{*database};
    office::Reviews reviews{*database};

    /// Delivers from the kiosk the record was made on.
    wire::Acknowledgement deliver(const domain::Enrolment &enrolment, int receipt = 1)
    {
        const auto number = domain::ReceiptNumber::make(enrolment.kioskId, 2026, receipt);
        const auto answers =
            office::Intake(*database, clock).receive({wire::encodeEnrolment(enrolment, *number)}, enrolment.kioskId);
        return answers ? answers->first() : wire::Acknowledgement{};
    }
    office::RecordRow row(const domain::Enrolment &enrolment)
    {
        return records.find(uuidText(enrolment.id)).value_or({});
    }
    QStringList reasons(const domain::Enrolment &enrolment)
    {
        return reviews.open(uuidText(enrolment.id)).value_or({QStringLiteral("?")});
    }
    /// States told to the record's kiosk, oldest first.
    QStringList toldStates(const domain::Enrolment &enrolment)
    {
        QStringList states;
        const auto history = outcomes.history(uuidText(enrolment.id));
        for (const office::KeptOutcome &kept : history.value_or({}))
            states.append(kept.outcome.state);
        return states;
    }
    Result<void, office::DecisionError> decide(office::Decision decision)
    {
        if (decision.decidedBy.isEmpty())
            decision.decidedBy = QStringLiteral("clerk");
        return office::Decisions(*database, clock).decide(decision);
    }
    Result<void, office::DecisionError> decide(const domain::Enrolment &enrolment, domain::OutcomeState state)
    {
        return decide({uuidText(enrolment.id), state});
    }
};

/// An application for a child of its own.
inline domain::Enrolment application(int n, const QString &kioskId = QStringLiteral("K03"))
{
    domain::Enrolment enrolment = sampleEnrolment(n, 0, kioskId);
    enrolment.child.id = QStringLiteral("child-%1").arg(n);
    enrolment.child.taxCode.clear();
    enrolment.child.givenName = QStringLiteral("Zosimina ") + QString(n, u'A');
    enrolment.applicant.taxCode = QStringLiteral("RSSMLC85C47E506I");
    enrolment.answers = {{QStringLiteral("school"), QStringLiteral("LEAA000001")}};
    return enrolment;
}

/// The other parent's application for the same child, made at another counter half an hour later.
inline domain::Enrolment ofOtherParent(const domain::Enrolment &first, int n)
{
    domain::Enrolment other = first;
    other.id = enrolmentId(n, 0);
    other.sittingId = sittingId(n);
    other.kioskId = QStringLiteral("K07");
    other.recognition.id = other.sittingId;
    other.applicant.id = QStringLiteral("other-parent");
    other.applicant.taxCode = QStringLiteral("RSSMRA85T10A562S");
    other.applicant.givenName = QStringLiteral("Mario");
    other.presentedAt = first.presentedAt.addSecs(1800);
    return other;
}

/// A later application of the same parent that changes the first.
inline domain::Enrolment changeOf(const domain::Enrolment &first, int n, domain::ApplicationKind kind)
{
    domain::Enrolment later = first;
    later.id = enrolmentId(n, 0);
    later.sittingId = sittingId(n);
    later.recognition.id = later.sittingId;
    later.kind = kind;
    later.replaces = {first.id, {}};
    later.presentedAt = first.presentedAt.addSecs(3600);
    later.answers = {{QStringLiteral("school"), QStringLiteral("LEAA000002")}};
    return later;
}

} // namespace clips::testing
