#include "backoffice/store/letters.h"

#include "backoffice/store/query.h"
#include "base/uuid.h"
#include "domain/activationcode.h"

#include <sodium.h>

namespace clips::office {

using domain::ActivationHalf;

namespace {

/// Fits no halves and costs as much as the kiosks' verifiers: 64 MiB, three passes.
constexpr QLatin1String nobodysVerifier(
    "$argon2id$v=19$m=65536,t=3,p=1$bm9ib2R5J3MgbGV0dGVyIQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

bool isRight(const QString &verifier, const QString &paperHalf, const QString &messageHalf)
{
    const auto paper = ActivationHalf::fromText(paperHalf);
    const auto message = ActivationHalf::fromText(messageHalf);
    if (!paper || !message)
        return false;
    const QByteArray secret = domain::activationSecret(*paper, *message).toUtf8();
    return crypto_pwhash_str_verify(verifier.toLatin1().constData(), secret.constData(),
                                    static_cast<unsigned long long>(secret.size())) == 0;
}

} // namespace

Letters::Letters(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<bool, OfficeError> Letters::put(const QString &kioskId, const QString &reference, const wire::LetterNews &letter)
{
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    auto known = runQuery(m_database, QStringLiteral("SELECT kiosk_id FROM letter WHERE reference = ?"), {reference});
    if (!known)
        return Failure{known.error()};
    if (known->next()) {
        if (known->value(0).toString() != kioskId)
            return false;
        if (!letter.isVoid)
            return true;
        const auto done =
            runQuery(m_database, QStringLiteral("UPDATE letter SET is_void = 1, office_half = '' WHERE reference = ?"),
                     {reference});
        if (!done)
            return Failure{done.error()};
    } else {
        const auto done = runQuery(
            m_database,
            QStringLiteral("INSERT INTO letter (reference, kiosk_id, recognition_id, verifier, office_half, made_at, "
                           "expires_at, is_void) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {reference, kioskId, uuidText(letter.recognitionId), letter.verifier,
             letter.isVoid ? QString() : letter.officeHalf, wire::instantText(letter.madeAt),
             wire::instantText(letter.expiresAt), letter.isVoid ? 1 : 0});
        if (!done)
            return Failure{done.error()};
    }
    if (const auto done = change.commit(); !done)
        return Failure{done.error()};
    return true;
}

Result<QList<Letters::Message>, OfficeError> Letters::waiting()
{
    auto rows = runQuery(m_database,
                         QStringLiteral("SELECT reference, recognition_id, office_half FROM letter WHERE office_half "
                                        "<> '' AND is_void = 0 AND expires_at > ? ORDER BY made_at, reference"),
                         {wire::instantText(m_clock.nowUtc())});
    if (!rows)
        return Failure{rows.error()};
    QList<Message> messages;
    while (rows->next())
        messages.append({rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()});
    return messages;
}

Result<void, OfficeError> Letters::markSent(const QString &reference)
{
    const auto done =
        runQuery(m_database, QStringLiteral("UPDATE letter SET office_half = '' WHERE reference = ?"), {reference});
    if (!done)
        return Failure{done.error()};
    return {};
}

Result<std::optional<QString>, OfficeError> Letters::redeem(const QString &reference, const QString &paperHalf,
                                                            const QString &messageHalf, const QUuid &activation)
{
    using Redeemed = Result<std::optional<QString>, OfficeError>;
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    const QString now = wire::instantText(m_clock.nowUtc());
    const QString usedAs = activation.isNull() ? QString() : uuidText(activation);
    auto row = runQuery(m_database,
                        QStringLiteral("SELECT verifier, recognition_id, used_at FROM letter WHERE reference = ? AND "
                                       "is_void = 0 AND ((used_at = '' AND wrong_tries < ? AND expires_at > ?) OR "
                                       "(used_as <> '' AND used_as = ?))"),
                        {reference, triesAllowed, now, usedAs});
    if (!row)
        return Failure{row.error()};
    const bool isKnown = row->next();
    const bool right = isRight(isKnown ? row->value(0).toString() : QString(nobodysVerifier), paperHalf, messageHalf);
    if (!isKnown)
        return std::optional<QString>();
    const QString recognition = row->value(1).toString();
    const bool wasUsed = !row->value(2).toString().isEmpty();
    row->finish();
    if (wasUsed)
        return right ? Redeemed(std::optional(recognition)) : Redeemed(std::optional<QString>());
    const auto done =
        right ? runQuery(
                    m_database,
                    QStringLiteral("UPDATE letter SET used_at = ?, used_as = ?, office_half = '' WHERE reference = ?"),
                    {now, usedAs, reference})
              : runQuery(m_database,
                         QStringLiteral("UPDATE letter SET wrong_tries = wrong_tries + 1 WHERE reference = ?"),
                         {reference});
    if (!done)
        return Failure{done.error()};
    if (const auto committed = change.commit(); !committed)
        return Failure{committed.error()};
    return right ? Redeemed(std::optional(recognition)) : Redeemed(std::optional<QString>());
}

} // namespace clips::office
