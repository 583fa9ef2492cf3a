#include "backoffice/store/receiptkeystore.h"

#include "backoffice/store/query.h"
#include "wire/cataloguejson.h"
#include "wire/digest.h"

#include <sodium.h>

namespace clips::office {

namespace {

QDateTime instantOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString textOf(const QByteArray &publicKey)
{
    return QString::fromLatin1(publicKey.toBase64());
}

} // namespace

ReceiptKeyStore::ReceiptKeyStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<bool, OfficeError> ReceiptKeyStore::put(const QString &kioskId, const QByteArray &publicKey)
{
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    Statement known = m_database.prepare(QStringLiteral("SELECT kiosk_id FROM receipt_key WHERE public_key = ?"));
    known.addBindValue(textOf(publicKey));
    if (const auto done = Database::run(known); !done)
        return Failure{done.error()};
    if (known.next())
        return known.value(0).toString() == kioskId;
    Statement insert =
        m_database.prepare(QStringLiteral("INSERT INTO receipt_key (kiosk_id, public_key, told_at) VALUES (?, ?, ?)"));
    insert.addBindValue(kioskId);
    insert.addBindValue(textOf(publicKey));
    insert.addBindValue(wire::instantText(m_clock.nowUtc()));
    if (const auto done = Database::run(insert); !done)
        return Failure{done.error()};
    if (const auto done = change.commit(); !done)
        return Failure{done.error()};
    return true;
}

Result<bool, OfficeError> ReceiptKeyStore::isSignedBy(const QString &kioskId, const QByteArray &message,
                                                      const QByteArray &signature)
{
    auto rows = runQuery(m_database,
                         QStringLiteral("SELECT public_key FROM receipt_key WHERE kiosk_id = ? AND revoked_at = ''"),
                         {kioskId});
    if (!rows)
        return Failure{rows.error()};
    const auto raw = [](const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); };
    while (rows->next()) {
        const QByteArray key = QByteArray::fromBase64(rows->value(0).toString().toLatin1());
        if (signature.size() == qsizetype(crypto_sign_BYTES) && key.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) &&
            crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()),
                                        raw(key)) == 0)
            return true;
    }
    return false;
}

Result<int, OfficeError> ReceiptKeyStore::revoke(const QString &kioskId)
{
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    Statement update = m_database.prepare(
        QStringLiteral("UPDATE receipt_key SET revoked_at = ? WHERE kiosk_id = ? AND revoked_at = ''"));
    update.addBindValue(wire::instantText(m_clock.nowUtc()));
    update.addBindValue(kioskId);
    if (const auto done = Database::run(update); !done)
        return Failure{done.error()};
    const int revoked = update.numRowsAffected();
    if (const auto done = change.commit(); !done)
        return Failure{done.error()};
    return revoked;
}

Result<wire::ReceiptKeys, OfficeError> ReceiptKeyStore::all()
{
    Publications publications(m_database, m_clock);
    const auto catalogue = publications.get(QLatin1String(cataloguePublication));
    if (!catalogue)
        return Failure{catalogue.error()};
    const auto decoded = wire::decodeCatalogue(catalogue->content);
    if (!decoded || decoded->office.ipaCode.isEmpty())
        return Failure{OfficeError::NotFound};
    wire::ReceiptKeys keys{decoded->office.ipaCode};
    Statement rows = m_database.prepare(QStringLiteral(
        "SELECT kiosk_id, public_key, told_at, revoked_at FROM receipt_key ORDER BY told_at, public_key"));
    if (const auto done = Database::run(rows); !done)
        return Failure{done.error()};
    while (rows.next())
        keys.keys.append({rows.value(0).toString(), QByteArray::fromBase64(rows.value(1).toString().toLatin1()),
                          instantOf(rows.value(2).toString()), instantOf(rows.value(3).toString())});
    const auto later = superseded();
    if (!later)
        return Failure{later.error()};
    keys.superseded = *later;
    return keys;
}

Result<QList<wire::SupersededReceipt>, OfficeError> ReceiptKeyStore::superseded()
{
    Statement rows = m_database.prepare(QStringLiteral(
        "SELECT earlier.receipt_number, later.receipt_number FROM enrolment later JOIN enrolment earlier "
        "ON earlier.enrolment_id = later.replaces_id WHERE earlier.standing IN ('replaced', 'withdrawn') "
        "ORDER BY later.received_at, later.enrolment_id"));
    if (const auto done = Database::run(rows); !done)
        return Failure{done.error()};
    QList<wire::SupersededReceipt> list;
    while (rows.next())
        list.append({rows.value(0).toString(), rows.value(1).toString()});
    return list;
}

Result<Publication, OfficeError> ReceiptKeyStore::document()
{
    const auto keys = all();
    if (!keys)
        return Failure{keys.error()};
    const QByteArray content = wire::encodeReceiptKeys(*keys);
    return Publication{wire::bodyHash(content).left(16), content};
}

} // namespace clips::office
