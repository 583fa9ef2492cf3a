#include "backoffice/store/intake.h"

#include "backoffice/store/counter.h"
#include "base/uuid.h"
#include "domain/codicefiscale.h"
#include "domain/outcome.h"
#include "wire/digest.h"
#include "wire/enrolmentbody.h"

#include <QVariant>

namespace clips::office {

using wire::Acknowledgement;
using wire::IntakeResult;

namespace {

constexpr auto received = u"received";
constexpr auto needsReview = u"needs_review";

/// Who the child is, as far as two enrolments of the same one must meet.
QString childKey(const domain::Person &child)
{
    if (!child.taxCode.isEmpty()) {
        const auto code = domain::CodiceFiscale::fromText(child.taxCode);
        return code ? code->base()
                    : child.taxCode.toUpper(); // omocodia undone: the register may know the other variant
    }
    return domain::foldedName(child.familyName) + u'|' + domain::foldedName(child.givenName) + u'|' +
           wire::dateText(child.birthDate);
}

/// A null QString would be bound as NULL.
QString filled(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString protocolText(int year, qint64 number)
{
    return QStringLiteral("%1/%2").arg(year).arg(number, 7, 10, QLatin1Char('0'));
}

} // namespace

struct Intake::Arrival
{
    QByteArray body;
    wire::EnrolmentBody content;
    QString kioskId;
    QString childKey;
    QDateTime receivedAt;
    QString reason;
};

Intake::Intake(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<QList<Acknowledgement>, OfficeError> Intake::receive(const QByteArrayList &bodies, const QString &kioskId)
{
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    QList<Acknowledgement> answers;
    for (const QByteArray &body : bodies) {
        auto ack = receiveOne(body, kioskId);
        if (!ack)
            return Failure{ack.error()};
        ack->position = int(answers.size());
        answers.append(*ack);
    }
    if (const auto done = change.commit(); !done)
        return Failure{done.error()};
    return answers;
}

Result<Acknowledgement, OfficeError> Intake::receiveOne(const QByteArray &body, const QString &kioskId)
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
    const QString key = childKey(decoded->enrolment.child);
    Arrival arrival{body, std::move(decoded).value(), kioskId, key, ack.receivedAt, {}};
    const auto reason = reviewReason(arrival);
    if (!reason)
        return Failure{reason.error()};
    arrival.reason = *reason;
    ack.reason = *reason;
    ack.result = reason->isEmpty() ? IntakeResult::Stored : IntakeResult::NeedsReview;
    if (const auto done = insert(arrival, ack); !done)
        return Failure{done.error()};
    return ack;
}

Result<bool, OfficeError> Intake::answerKnown(const QString &id, Acknowledgement &ack)
{
    Statement query = m_database.prepare(QStringLiteral("SELECT body_sha256, protocol_number, received_at, state, "
                                                        "review_reason FROM enrolment WHERE enrolment_id = ?"));
    query.addBindValue(id);
    if (const auto done = Database::run(query); !done)
        return Failure{done.error()};
    if (!query.next())
        return false;
    if (query.value(0).toString() != ack.bodyHash) {
        ack.result = IntakeResult::Conflict;
        ack.reason = QStringLiteral("this id is stored with other bytes");
        return true;
    }
    // What was said the first time is said again, for the answer may have been lost on its way.
    const bool isInReview = query.value(3).toString() == needsReview;
    ack.result = isInReview ? IntakeResult::NeedsReview : IntakeResult::AlreadyStored;
    ack.protocolNumber = query.value(1).toString();
    ack.receivedAt = QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs);
    ack.reason = isInReview ? query.value(4).toString() : QString();
    return true;
}

Result<bool, OfficeError> Intake::knows(const QUuid &id)
{
    wire::Acknowledgement unused;
    return answerKnown(uuidText(id), unused);
}

Result<QString, OfficeError> Intake::reviewReason(const Arrival &arrival)
{
    const domain::Enrolment &enrolment = arrival.content.enrolment;
    if (enrolment.kioskId != arrival.kioskId)
        return QStringLiteral("made on another kiosk than the one that sent it");
    if (enrolment.presentedAt > arrival.receivedAt.addDays(1))
        return QStringLiteral("presented in the future: the kiosk's clock is wrong");
    Statement query = m_database.prepare(QStringLiteral("SELECT protocol_number FROM enrolment WHERE service = ? AND "
                                                        "school_year = ? AND child_key = ? ORDER BY protocol_number"));
    query.addBindValue(domain::serviceCode(enrolment.service));
    query.addBindValue(enrolment.schoolYear);
    query.addBindValue(arrival.childKey);
    if (const auto done = Database::run(query); !done)
        return Failure{done.error()};
    if (query.next())
        return QStringLiteral("possible duplicate of protocol %1").arg(query.value(0).toString());
    return QString();
}

Result<void, OfficeError> Intake::insert(const Arrival &arrival, Acknowledgement &ack)
{
    const int year = toRome(arrival.receivedAt).date().year();
    const auto number = nextValue(m_database, QStringLiteral("protocol/%1").arg(year));
    const auto sequence = number ? nextValue(m_database, QStringLiteral("outcome")) : number;
    if (!sequence)
        return Failure{sequence.error()};
    ack.protocolNumber = protocolText(year, *number);
    const domain::Enrolment &enrolment = arrival.content.enrolment;
    const QString state = (arrival.reason.isEmpty() ? QStringView(received) : QStringView(needsReview)).toString();
    Statement query = m_database.prepare(QStringLiteral(
        "INSERT INTO enrolment (enrolment_id, body, body_sha256, protocol_number, kiosk_id, receipt_number, service, "
        "school_year, child_key, child_name, applicant_name, presented_at, received_at, state, review_reason) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const QVariant &value :
         {QVariant(uuidText(enrolment.id)), QVariant(arrival.body), QVariant(ack.bodyHash),
          QVariant(ack.protocolNumber), QVariant(arrival.kioskId), QVariant(arrival.content.receiptNumber),
          QVariant(domain::serviceCode(enrolment.service)), QVariant(enrolment.schoolYear), QVariant(arrival.childKey),
          QVariant(enrolment.child.fullName()), QVariant(enrolment.applicant.fullName()),
          QVariant(wire::instantText(enrolment.presentedAt)), QVariant(wire::instantText(arrival.receivedAt)),
          QVariant(state), QVariant(filled(arrival.reason))})
        query.addBindValue(value);
    if (const auto done = Database::run(query); !done)
        return done;
    Statement outcome = m_database.prepare(QStringLiteral(
        "INSERT INTO outcome (sequence, enrolment_id, kiosk_id, state, protocol_number, note, decided_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    for (const QVariant &value :
         {QVariant(*sequence), QVariant(uuidText(enrolment.id)), QVariant(arrival.kioskId),
          QVariant(domain::outcomeStateCode(arrival.reason.isEmpty() ? domain::OutcomeState::Received
                                                                     : domain::OutcomeState::UnderReview)),
          QVariant(ack.protocolNumber), QVariant(filled({})), QVariant(wire::instantText(arrival.receivedAt))})
        outcome.addBindValue(value);
    return Database::run(outcome);
}

Result<QList<EnrolmentListing>, OfficeError> Intake::list(Database &database)
{
    Statement query = database.prepare(QStringLiteral(
        "SELECT enrolment_id, service, school_year, child_name, applicant_name, receipt_number, "
        "protocol_number, kiosk_id, presented_at, received_at, state FROM enrolment ORDER BY protocol_number"));
    if (const auto done = Database::run(query); !done)
        return Failure{done.error()};
    QList<EnrolmentListing> list;
    const auto text = [&](int column) { return query.value(column).toString(); };
    while (query.next())
        list.append(
            {text(0), text(1), text(2), text(3), text(4), text(5), text(6), text(7), text(8), text(9), text(10)});
    return list;
}

Result<QList<wire::Outcome>, OfficeError> Intake::outcomes(const QString &kioskId, qint64 after, int limit)
{
    Statement query =
        m_database.prepare(QStringLiteral("SELECT sequence, enrolment_id, state, protocol_number, note FROM outcome "
                                          "WHERE kiosk_id = ? AND sequence > ? ORDER BY sequence LIMIT ?"));
    query.addBindValue(kioskId);
    query.addBindValue(after);
    query.addBindValue(limit);
    if (const auto done = Database::run(query); !done)
        return Failure{done.error()};
    QList<wire::Outcome> list;
    while (query.next()) {
        list.append({query.value(0).toLongLong(), QUuid::fromString(query.value(1).toString()),
                     query.value(2).toString(), query.value(3).toString(), query.value(4).toString()});
    }
    return list;
}

} // namespace clips::office
