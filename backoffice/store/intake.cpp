#include "backoffice/store/intake.h"

#include "backoffice/store/childnumbers.h"
#include "backoffice/store/conflicts.h"
#include "backoffice/store/counter.h"
#include "backoffice/store/outcomes.h"
#include "backoffice/store/query.h"
#include "backoffice/store/receiptkeystore.h"
#include "backoffice/store/reviews.h"
#include "backoffice/store/sealkeystore.h"
#include "backoffice/store/succession.h"
#include "base/uuid.h"
#include "wire/digest.h"
#include "wire/envelope.h"

#include <QJsonDocument>

namespace clips::office {

using wire::Acknowledgement;
using wire::IntakeResult;

namespace {

const auto needsReview = QStringLiteral("needs_review");

QString protocolText(int year, qint64 number)
{
    return QStringLiteral("%1/%2").arg(year).arg(number, 7, 10, QLatin1Char('0'));
}

/// What the envelope alone tells.
QList<ReviewReason> envelopeReasons(const Arrival &arrival)
{
    QList<ReviewReason> reasons;
    const QString &made = arrival.enrolment().kioskId;
    // A queue carried to another kiosk is in order when the kiosk that made it signed it.
    if (made != arrival.kioskId && made != arrival.signedBy)
        reasons.append({QStringLiteral("other_kiosk"), arrival.kioskId});
    if (arrival.enrolment().presentedAt > arrival.receivedAt.addDays(1))
        reasons.append({QStringLiteral("future_presentation"), {}});
    return reasons;
}

QStringList codesOf(const QList<ReviewReason> &reasons)
{
    QStringList codes;
    for (const ReviewReason &reason : reasons) {
        if (!codes.contains(reason.code))
            codes.append(reason.code);
    }
    return codes;
}

/// What a kiosk may be told: codes only, for a detail may be about somebody else.
QString told(const QStringList &codes)
{
    return codes.join(QStringLiteral(", ")).left(500);
}

} // namespace

Intake::Intake(Database &database, const Clock &clock, Examiner *examiner)
    : m_database(database)
    , m_clock(clock)
    , m_examiner(examiner)
{}

Result<QList<Acknowledgement>, OfficeError> Intake::receive(const QByteArrayList &bodies, const QString &kioskId)
{
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    QList<Acknowledgement> answers;
    for (const QByteArray &body : bodies) {
        auto ack = receiveLine(body, kioskId);
        if (!ack)
            return Failure{ack.error()};
        ack->position = int(answers.size());
        answers.append(*ack);
    }
    if (const auto done = change.commit(); !done)
        return Failure{done.error()};
    return answers;
}

Result<Acknowledgement, OfficeError> Intake::receiveLine(const QByteArray &line, const QString &kioskId)
{
    if (!wire::isEnvelope(line))
        return receiveOne(line, kioskId, {});
    const auto envelope = wire::decodeEnvelope(line);
    Acknowledgement refusal;
    refusal.bodyHash = envelope ? envelope->bodyHash : wire::bodyHash(line);
    refusal.receivedAt = m_clock.nowUtc();
    if (!envelope) {
        refusal.reason = (envelope.error().path + u' ' + envelope.error().message).trimmed();
        return refusal;
    }
    refusal.enrolmentId = envelope->enrolmentId;
    const auto body = SealKeyStore(m_database, m_clock).open(*envelope);
    if (!body)
        return Failure{body.error()};
    if (!*body) {
        refusal.reason = QStringLiteral("sealed to no key of this office, or altered");
        return refusal;
    }
    const auto isSigned = ReceiptKeyStore(m_database, m_clock)
                              .isSignedBy(envelope->kioskId, wire::signedText(*envelope), envelope->signature);
    if (!isSigned)
        return Failure{isSigned.error()};
    return receiveOne(**body, kioskId, *isSigned ? envelope->kioskId : QString());
}

Result<Acknowledgement, OfficeError> Intake::receiveOne(const QByteArray &body, const QString &kioskId,
                                                        const QString &signedBy)
{
    Acknowledgement ack;
    ack.bodyHash = wire::bodyHash(body);
    ack.receivedAt = m_clock.nowUtc();
    auto decoded = wire::decodeEnrolment(body);
    if (!decoded) {
        const auto object = wire::parseObject(body, wire::maxEnrolmentBytes);
        if (object)
            ack.enrolmentId = QUuid::fromString(object->value(QLatin1String("enrolment_id")).toString());
        ack.result = IntakeResult::Invalid;
        ack.reason = (decoded.error().path + u' ' + decoded.error().message).trimmed();
        return ack;
    }
    ack.enrolmentId = decoded->enrolment.id;
    const auto known = answerKnown(uuidText(ack.enrolmentId), ack);
    if (!known)
        return Failure{known.error()};
    if (*known)
        return ack;
    Arrival arrival{body, std::move(decoded).value(), kioskId, signedBy, ack.receivedAt, {}};
    if (const auto done = take(arrival); !done)
        return Failure{done.error()};
    ack.protocolNumber = arrival.protocolNumber;
    ack.reason = told(codesOf(arrival.reasons));
    ack.result = arrival.reasons.isEmpty() ? IntakeResult::Stored : IntakeResult::NeedsReview;
    return ack;
}

Result<bool, OfficeError> Intake::answerKnown(const QString &id, Acknowledgement &ack)
{
    auto row = runQuery(m_database,
                        QStringLiteral("SELECT body_sha256, protocol_number, received_at, state, review_reason FROM "
                                       "enrolment WHERE enrolment_id = ?"),
                        {id});
    if (!row)
        return Failure{row.error()};
    if (!row->next())
        return false;
    if (row->value(0).toString() != ack.bodyHash) {
        ack.result = IntakeResult::Conflict;
        ack.reason = QStringLiteral("this id is stored with other bytes");
        return true;
    }
    // What was said the first time is said again, for the answer may have been lost on its way.
    const bool isInReview = row->value(3).toString() == needsReview;
    ack.result = isInReview ? IntakeResult::NeedsReview : IntakeResult::AlreadyStored;
    ack.protocolNumber = row->value(1).toString();
    ack.receivedAt = QDateTime::fromString(row->value(2).toString(), Qt::ISODateWithMs);
    ack.reason = isInReview ? row->value(4).toString() : QString();
    return true;
}

Result<bool, OfficeError> Intake::knows(const QUuid &id)
{
    wire::Acknowledgement unused;
    return answerKnown(uuidText(id), unused);
}

Result<void, OfficeError> Intake::take(Arrival &arrival)
{
    Succession succession(m_database);
    const auto target = succession.targetOf(arrival.enrolment());
    if (!target)
        return Failure{target.error()};
    arrival.reasons = envelopeReasons(arrival);
    bool isHeld = !arrival.reasons.isEmpty();
    if (m_examiner) {
        const auto verdict = m_examiner->examine(arrival.content, target->content);
        if (!verdict)
            return Failure{verdict.error()};
        arrival.choice = verdict->choice;
        arrival.reasons += verdict->reasons;
        isHeld = isHeld || verdict->isBlocked;
    }
    if (arrival.choice.isEmpty()) // a form that nobody can read: every answer counts
        arrival.choice = QString::fromUtf8(QJsonDocument(arrival.enrolment().answers).toJson(QJsonDocument::Compact));
    arrival.reasons += target->obstacles;
    const QStringList found = codesOf(arrival.reasons);
    for (const QString &code : arrival.enrolment().reviewReasons) {
        if (!found.contains(code))
            arrival.reasons.append({code, QStringLiteral("kiosk")});
    }

    const bool takesEffect = target->row && !isHeld && target->obstacles.isEmpty();
    arrival.chainId = takesEffect ? target->row->chainId : arrival.id();
    if (const auto done = insert(arrival); !done)
        return done;
    if (takesEffect) {
        if (const auto done = succession.supersede(*target->row, arrival.enrolment().kind, arrival.receivedAt); !done)
            return done;
    }
    if (const auto done = ChildNumbers(m_database)
                              .ensure(childKey(arrival.enrolment()), target->row ? target->row->childKey : QString());
        !done)
        return done;
    if (const auto done = succession.adoptWaiting(arrival.id(), arrival.receivedAt); !done)
        return done;
    const auto clashes = Conflicts(m_database).noteOf(arrival.id(), arrival.receivedAt);
    if (!clashes)
        return Failure{clashes.error()};
    arrival.reasons += *clashes;
    return conclude(arrival);
}

Result<void, OfficeError> Intake::insert(Arrival &arrival)
{
    const int year = toRome(arrival.receivedAt).date().year();
    const auto number = nextValue(m_database, QStringLiteral("protocol/%1").arg(year));
    if (!number)
        return Failure{number.error()};
    arrival.protocolNumber = protocolText(year, *number);
    const domain::Enrolment &enrolment = arrival.enrolment();
    const bool isWithdrawal = enrolment.kind == domain::ApplicationKind::Withdrawal;
    const QString replacedId =
        enrolment.replaces.enrolmentId.isNull() ? QString() : uuidText(enrolment.replaces.enrolmentId);
    const QString emergencyId = enrolment.emergencyId.isNull() ? QString() : uuidText(enrolment.emergencyId);
    const auto done = runQuery(
        m_database,
        QStringLiteral("INSERT INTO enrolment (enrolment_id, body, body_sha256, protocol_number, kiosk_id, "
                       "receipt_number, service, school_year, child_key, child_name, applicant_name, presented_at, "
                       "received_at, state, review_reason, application, standing, chain_id, replaces_id, "
                       "replaces_receipt, sitting_id, child_id, child_source, identity_key, applicant_id, "
                       "applicant_key, choice, emergency_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {arrival.id(),
         arrival.body,
         wire::bodyHash(arrival.body),
         arrival.protocolNumber,
         arrival.kioskId,
         arrival.content.receiptNumber,
         domain::serviceCode(enrolment.service),
         enrolment.schoolYear,
         childKey(enrolment),
         enrolment.child.fullName().trimmed(),
         enrolment.applicant.fullName().trimmed(),
         wire::instantText(enrolment.presentedAt),
         wire::instantText(arrival.receivedAt),
         QStringLiteral("received"),
         QString(),
         domain::applicationKindCode(enrolment.kind),
         isWithdrawal ? QStringLiteral("closed") : QStringLiteral("open"),
         arrival.chainId,
         replacedId,
         enrolment.replaces.receiptNumber,
         uuidText(enrolment.sittingId),
         enrolment.child.id,
         domain::personSourceCode(enrolment.child.source),
         identityKey(enrolment.child),
         enrolment.applicant.id,
         personKey(enrolment.applicant),
         arrival.choice,
         emergencyId});
    if (!done)
        return Failure{done.error()};
    return {};
}

Result<void, OfficeError> Intake::conclude(const Arrival &arrival)
{
    if (const auto done = Reviews(m_database).add(arrival.id(), arrival.reasons, arrival.receivedAt); !done)
        return done;
    if (!arrival.reasons.isEmpty()) {
        const auto done = runQuery(
            m_database, QStringLiteral("UPDATE enrolment SET state = ?, review_reason = ? WHERE enrolment_id = ?"),
            {needsReview, told(codesOf(arrival.reasons)), arrival.id()});
        if (!done)
            return Failure{done.error()};
    }
    const auto row = Records(m_database).find(arrival.id());
    if (!row)
        return Failure{row.error()};
    if (row->standing == u"replaced" || row->standing == u"withdrawn")
        return {}; // its correction came first and has told so
    return Outcomes(m_database)
        .append(arrival.id(),
                arrival.reasons.isEmpty() ? domain::OutcomeState::Received : domain::OutcomeState::UnderReview,
                arrival.receivedAt);
}

} // namespace clips::office
