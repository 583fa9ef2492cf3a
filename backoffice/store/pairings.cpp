#include "backoffice/store/pairings.h"

#include "backoffice/store/publications.h"
#include "backoffice/store/query.h"
#include "wire/digest.h"
#include "wire/jsonreader.h"

#include <QRegularExpression>
#include <QVariant>
#include <array>
#include <sodium.h>

namespace clips::office {

namespace {

constexpr int codeMinutes = 15;
constexpr QLatin1String portalSetting("portal_token_sha256");

/// As people type it: any case, blanks and dashes anywhere, O for 0, I and L for 1.
QString normalised(const QString &code)
{
    QString plain;
    for (const QChar c : code.toUpper()) {
        if (c == u'O')
            plain += u'0';
        else if (c == u'I' || c == u'L')
            plain += u'1';
        else if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

QString codeHash(const QString &code)
{
    return wire::bodyHash(normalised(code).toUtf8());
}

/// Compares with a hash of no other token when there is none, so that both take as long.
bool fitsHash(const QByteArray &token, const QString &hash)
{
    const QByteArray have = wire::bodyHash(token).toLatin1();
    const QByteArray want = hash.isEmpty() ? QByteArray(have.size(), '-') : hash.toLatin1();
    return have.size() == want.size() &&
           sodium_memcmp(have.constData(), want.constData(), std::size_t(have.size())) == 0;
}

bool isKioskId(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("^K[0-9]{2}$"));
    return pattern.match(id).hasMatch();
}

} // namespace

Pairings::Pairings(Database &database, const Clock &clock, RandomSource &random)
    : m_database(database)
    , m_clock(clock)
    , m_random(random)
{}

QString Pairings::letters(int count)
{
    // Crockford's base 32: no I, L, O, U.
    static const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    QString text;
    for (int i = 0; i < count; ++i)
        text += alphabet[static_cast<qsizetype>(m_random.below(32))];
    return text;
}

Result<QString, OfficeError> Pairings::freeKioskId()
{
    Statement query = m_database.prepare(QStringLiteral("SELECT kiosk_id FROM kiosk"));
    if (const auto done = Database::run(query); !done)
        return Failure{done.error()};
    QStringList taken;
    while (query.next())
        taken.append(query.value(0).toString());
    for (int number = 1; number <= 99; ++number) {
        const QString id = QStringLiteral("K%1").arg(number, 2, 10, QLatin1Char('0'));
        if (!taken.contains(id))
            return id;
    }
    return Failure{OfficeError::NotFound};
}

Result<PairingCode, OfficeError> Pairings::issue(const QString &kioskId)
{
    if (!kioskId.isEmpty() && !isKioskId(kioskId))
        return Failure{OfficeError::NotFound};
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    const auto id = kioskId.isEmpty() ? freeKioskId() : Result<QString, OfficeError>(kioskId);
    if (!id)
        return Failure{id.error()};
    const PairingCode issued{*id, *id + u'-' + letters(4) + u'-' + letters(4),
                             m_clock.nowUtc().addSecs(codeMinutes * 60)};
    // One open code per kiosk: a newer one takes the place of one that was lost.
    Statement former = m_database.prepare(QStringLiteral("DELETE FROM pairing_code WHERE kiosk_id = ?"));
    former.addBindValue(*id);
    if (const auto done = Database::run(former); !done)
        return Failure{done.error()};
    Statement insert = m_database.prepare(
        QStringLiteral("INSERT INTO pairing_code (code_sha256, kiosk_id, expires_at) VALUES (?, ?, ?)"));
    insert.addBindValue(codeHash(issued.code));
    insert.addBindValue(*id);
    insert.addBindValue(wire::instantText(issued.expiresAt));
    if (const auto done = Database::run(insert); !done)
        return Failure{done.error()};
    if (const auto done = change.commit(); !done)
        return Failure{done.error()};
    return issued;
}

Result<PairedKiosk, OfficeError> Pairings::redeem(const QString &code, const QString &kioskName,
                                                  const QString &softwareVersion,
                                                  const std::function<QByteArray(const QString &)> &certify)
{
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    const QString now = wire::instantText(m_clock.nowUtc());
    Statement find = m_database.prepare(QStringLiteral(
        "SELECT kiosk_id FROM pairing_code WHERE code_sha256 = ? AND used_at IS NULL AND expires_at > ?"));
    find.addBindValue(codeHash(code));
    find.addBindValue(now);
    if (const auto done = Database::run(find); !done)
        return Failure{done.error()};
    if (!find.next())
        return Failure{OfficeError::NotFound};
    PairedKiosk paired;
    paired.kioskId = find.value(0).toString();
    find.finish();
    Statement use = m_database.prepare(QStringLiteral("UPDATE pairing_code SET used_at = ? WHERE code_sha256 = ?"));
    use.addBindValue(now);
    use.addBindValue(codeHash(code));
    if (const auto done = Database::run(use); !done)
        return Failure{done.error()};
    paired.certificate = certify(paired.kioskId);
    if (paired.certificate.isEmpty())
        return Failure{OfficeError::Io};
    Statement forget = m_database.prepare(QStringLiteral("DELETE FROM kiosk WHERE kiosk_id = ?"));
    forget.addBindValue(paired.kioskId);
    if (const auto done = Database::run(forget); !done)
        return Failure{done.error()};
    Statement insert = m_database.prepare(
        QStringLiteral("INSERT INTO kiosk (kiosk_id, kiosk_name, software_version, certificate, certificate_sha256, "
                       "paired_at) VALUES (?, ?, ?, ?, ?, ?)"));
    for (const QString &value :
         {paired.kioskId, kioskName, softwareVersion, QString::fromLatin1(paired.certificate.toBase64()),
          wire::bodyHash(paired.certificate), now})
        insert.addBindValue(value.isNull() ? QStringLiteral("") : value);
    if (const auto done = Database::run(insert); !done)
        return Failure{done.error()};
    if (const auto done = change.commit(); !done)
        return Failure{done.error()};
    return paired;
}

Result<std::optional<PairedKiosk>, OfficeError> Pairings::kioskOf(const QByteArray &certificate)
{
    auto row =
        runQuery(m_database, QStringLiteral("SELECT kiosk_id, revoked_at FROM kiosk WHERE certificate_sha256 = ?"),
                 {wire::bodyHash(certificate)});
    if (!row)
        return Failure{row.error()};
    if (!row->next())
        return std::optional<PairedKiosk>();
    return std::optional(PairedKiosk{row->value(0).toString(), certificate,
                                     QDateTime::fromString(row->value(1).toString(), Qt::ISODateWithMs)});
}

Result<bool, OfficeError> Pairings::revoke(const QString &kioskId)
{
    const auto done =
        runQuery(m_database, QStringLiteral("UPDATE kiosk SET revoked_at = ? WHERE kiosk_id = ? AND revoked_at = ''"),
                 {wire::instantText(m_clock.nowUtc()), kioskId});
    if (!done)
        return Failure{done.error()};
    return done->numRowsAffected() > 0;
}

Result<bool, OfficeError> Pairings::noteRequest(const QString &kioskId, const QString &jti, const QDateTime &forgetAt)
{
    constexpr qint64 sweepEveryMs = 60'000;
    if (m_clock.monotonicMs() >= m_sweepAtMs) {
        m_sweepAtMs = m_clock.monotonicMs() + sweepEveryMs;
        const auto swept = runQuery(m_database, QStringLiteral("DELETE FROM seen_request WHERE forget_at < ?"),
                                    {wire::instantText(m_clock.nowUtc())});
        if (!swept)
            return Failure{swept.error()};
    }
    const auto noted = runQuery(m_database,
                                QStringLiteral("INSERT INTO seen_request (kiosk_id, jti, forget_at) VALUES (?, ?, ?)"
                                               " ON CONFLICT DO NOTHING"),
                                {kioskId, jti, wire::instantText(forgetAt)});
    if (!noted)
        return Failure{noted.error()};
    return noted->numRowsAffected() > 0;
}

Result<QString, OfficeError> Pairings::newPortalToken()
{
    const QString token = tokenOf(QStringLiteral("portal"));
    const auto kept = Publications(m_database, m_clock).setSetting(portalSetting, wire::bodyHash(token.toLatin1()));
    if (!kept)
        return Failure{kept.error()};
    return token;
}

Result<bool, OfficeError> Pairings::isPortal(const QByteArray &token)
{
    const auto hash = Publications(m_database, m_clock).setting(portalSetting);
    if (!hash)
        return Failure{hash.error()};
    return fitsHash(token, *hash);
}

QString Pairings::tokenOf(const QString &who)
{
    std::array<unsigned char, 32> secret{};
    m_random.fill(secret);
    const QByteArray raw(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
    return who + u'.' +
           QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace clips::office
