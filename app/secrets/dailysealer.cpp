#include "secrets/dailysealer.h"

#include "base/clock.h"
#include "secrets/guardedkey.h"
#include "secrets/privatefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace clips::secrets {

using ports::SealError;

namespace {

/// The data key's own values begin with 1, see SodiumSealer.
constexpr char version = 2;
constexpr int dayDigits = ports::ErasableSealer::keyNameBytes - 1;

QByteArray contextOf(const QByteArray &day)
{
    return "day-key/" + day;
}

bool isOfADay(QByteArrayView sealed)
{
    return sealed.size() > ports::ErasableSealer::keyNameBytes && sealed[0] == version;
}

/// A file that was replaced lives on in its blocks until they are used again.
void overwrite(QFile &old)
{
    const qint64 size = old.size();
    QByteArray noise(size, Qt::Uninitialized);
    randombytes_buf(noise.data(), size_t(noise.size()));
    if (old.seek(0))
        old.write(noise);
    old.flush();
}

} // namespace

DailySealer::DailySealer(const ports::Sealer &kiosk, const Clock &clock, QString file)
    : m_kiosk(kiosk)
    , m_clock(clock)
    , m_file(std::move(file))
{}

DailySealer::~DailySealer() = default;

QByteArray DailySealer::today() const
{
    return m_clock.nowUtc().date().toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

Result<QByteArray, SealError> DailySealer::seal(QByteArrayView plain, QByteArrayView context) const
{
    const std::lock_guard guard(m_mutex);
    if (const auto loaded = load(); !loaded)
        return Failure{loaded.error()};
    const QByteArray day = today();
    if (!m_keys.contains(day)) {
        if (const auto added = add(day); !added)
            return Failure{added.error()};
    }
    auto sealed = m_keys.at(day).sealer.seal(plain, context);
    if (!sealed)
        return sealed;
    return QByteArray(1, version) + day + *sealed;
}

Result<QByteArray, SealError> DailySealer::open(QByteArrayView sealed, QByteArrayView context) const
{
    if (!isOfADay(sealed))
        return m_kiosk.open(sealed, context);
    const std::lock_guard guard(m_mutex);
    if (const auto loaded = load(); !loaded)
        return Failure{loaded.error()};
    const auto key = m_keys.find(sealed.sliced(1, dayDigits).toByteArray());
    if (key == m_keys.end())
        return Failure{SealError::Erased};
    return key->second.sealer.open(sealed.sliced(keyNameBytes), context);
}

Result<QString, SealError> DailySealer::fingerprint(QByteArrayView value) const
{
    return m_kiosk.fingerprint(value);
}

Result<int, SealError> DailySealer::keepOnly(const QSet<QByteArray> &keyNames)
{
    const std::lock_guard guard(m_mutex);
    if (const auto loaded = load(); !loaded)
        return Failure{loaded.error()};
    const QByteArray day = today();
    const auto erased = std::erase_if(m_keys, [&](const auto &key) {
        return key.first != day && !keyNames.contains(QByteArray(1, version) + key.first);
    });
    if (erased == 0)
        return 0;
    if (const auto written = write(); !written) {
        m_keys.clear();
        m_loaded = false; // the file still has them: they are not gone until it says so
        return Failure{written.error()};
    }
    return int(erased);
}

Result<void, SealError> DailySealer::load() const
{
    if (m_loaded)
        return {};
    const auto content = readPrivateFile(m_file);
    if (!content && content.error() != ports::VaultError::NotFound)
        return Failure{SealError::NotKept};
    const QJsonDocument document = content ? QJsonDocument::fromJson(*content) : QJsonDocument(QJsonObject());
    if (!document.isObject())
        return Failure{SealError::NotKept}; // never begun anew: the keys of what waits may be in it
    const QJsonObject keys = document.object();
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const auto adopted = adopt(it.key().toLatin1(), QByteArray::fromBase64(it.value().toString().toLatin1()));
        if (!adopted) {
            m_keys.clear();
            return adopted;
        }
    }
    m_loaded = true;
    return {};
}

Result<void, SealError> DailySealer::add(const QByteArray &day) const
{
    const auto key = GuardedKey::random();
    if (!key)
        return Failure{SealError::NotKept};
    const auto wrapped = m_kiosk.seal(key->view(), contextOf(day));
    if (!wrapped)
        return Failure{wrapped.error()};
    if (const auto adopted = adopt(day, *wrapped); !adopted)
        return adopted;
    const auto written = write();
    if (!written)
        m_keys.erase(day);
    return written;
}

Result<void, SealError> DailySealer::adopt(const QByteArray &day, const QByteArray &wrapped) const
{
    auto bytes = m_kiosk.open(wrapped, contextOf(day));
    if (!bytes)
        return Failure{bytes.error() == SealError::NoKey ? SealError::NoKey : SealError::NotKept};
    const auto key = GuardedKey::fromBytes(*bytes);
    sodium_memzero(bytes->data(), size_t(bytes->size()));
    DayKey &kept = m_keys[day];
    kept.wrapped = wrapped;
    if (key && kept.sealer.adopt(*key))
        return {};
    m_keys.erase(day);
    return Failure{SealError::NotKept};
}

Result<void, SealError> DailySealer::write() const
{
    QJsonObject json;
    for (const auto &[day, key] : m_keys)
        json.insert(QString::fromLatin1(day), QString::fromLatin1(key.wrapped.toBase64()));
    QFile old(m_file);
    const bool hasOld = old.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
    if (!writePrivateFile(m_file, QJsonDocument(json).toJson()))
        return Failure{SealError::NotKept};
    if (hasOld)
        overwrite(old); // by now nobody's: the new one has its name
    return {};
}

} // namespace clips::secrets
