#include "backoffice/store/sealkeystore.h"

#include "backoffice/store/query.h"
#include "wire/digest.h"

#include <sodium.h>

namespace clips::office {

namespace {

const auto current = QStringLiteral("current");
const auto spare = QStringLiteral("spare");

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QString textOf(const QByteArray &key)
{
    return QString::fromLatin1(key.toBase64());
}

QByteArray keyFrom(const QVariant &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

} // namespace

SealKeyStore::SealKeyStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<wire::SealKeys, OfficeError> SealKeyStore::read()
{
    auto rows =
        runQuery(m_database, QStringLiteral("SELECT public_key, made_at, key_use FROM seal_key WHERE key_use <> 'old'"
                                            " ORDER BY key_use, made_at"));
    if (!rows)
        return Failure{rows.error()};
    wire::SealKeys keys;
    while (rows->next())
        keys.keys.append({keyFrom(rows->value(0)),
                          QDateTime::fromString(rows->value(1).toString(), Qt::ISODateWithMs).toUTC(),
                          rows->value(2).toString() == spare});
    return keys;
}

Result<void, OfficeError> SealKeyStore::make(const QString &use)
{
    if (sodium_init() < 0)
        return Failure{OfficeError::Io};
    QByteArray open(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray secret(crypto_box_SECRETKEYBYTES, '\0');
    crypto_box_keypair(reinterpret_cast<unsigned char *>(open.data()),
                       reinterpret_cast<unsigned char *>(secret.data()));
    auto done =
        runQuery(m_database,
                 QStringLiteral("INSERT INTO seal_key (key_id, public_key, private_key, made_at, key_use)"
                                " VALUES (?, ?, ?, ?, ?)"),
                 {wire::sealKeyId(open), textOf(open), textOf(secret), wire::instantText(m_clock.nowUtc()), use});
    sodium_memzero(secret.data(), std::size_t(secret.size()));
    if (!done)
        return Failure{done.error()};
    return {};
}

Result<wire::SealKeys, OfficeError> SealKeyStore::published()
{
    const auto keys = read();
    if (!keys || !keys->keys.isEmpty())
        return keys;
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    for (const QString &use : {current, spare}) {
        if (auto made = make(use); !made)
            return Failure{made.error()};
    }
    if (auto done = change.commit(); !done)
        return Failure{done.error()};
    return read();
}

Result<Publication, OfficeError> SealKeyStore::document()
{
    const auto keys = published();
    if (!keys)
        return Failure{keys.error()};
    const QByteArray content = wire::encodeSealKeys(*keys);
    return Publication{wire::bodyHash(content).left(16), content};
}

Result<wire::SealKeys, OfficeError> SealKeyStore::rotate()
{
    if (const auto keys = published(); !keys)
        return keys;
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    for (const char *step : {"UPDATE seal_key SET key_use = 'old' WHERE key_use = 'current'",
                             "UPDATE seal_key SET key_use = 'current' WHERE key_use = 'spare'"}) {
        if (auto done = runQuery(m_database, QLatin1String(step)); !done)
            return Failure{done.error()};
    }
    if (auto made = make(spare); !made)
        return Failure{made.error()};
    if (auto done = change.commit(); !done)
        return Failure{done.error()};
    return read();
}

Result<std::optional<QByteArray>, OfficeError> SealKeyStore::open(const wire::Envelope &envelope)
{
    using Opened = std::optional<QByteArray>;
    auto row = runQuery(m_database, QStringLiteral("SELECT public_key, private_key FROM seal_key WHERE key_id = ?"),
                        {envelope.keyId});
    if (!row)
        return Failure{row.error()};
    if (!row->next())
        return Opened{};
    const QByteArray publicKey = keyFrom(row->value(0));
    QByteArray secret = keyFrom(row->value(1));
    QByteArray body(envelope.sealed.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    const int failed =
        crypto_box_seal_open(reinterpret_cast<unsigned char *>(body.data()), raw(envelope.sealed),
                             static_cast<unsigned long long>(envelope.sealed.size()), raw(publicKey), raw(secret));
    sodium_memzero(secret.data(), std::size_t(secret.size()));
    if (failed || wire::bodyHash(body) != envelope.bodyHash)
        return Opened{};
    return Opened{body};
}

} // namespace clips::office
