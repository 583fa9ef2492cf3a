#include "storage/blackbox.h"

#include "base/uuid.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QtEndian>
#include <algorithm>

namespace clips::storage {

using ports::StoreError;

namespace {

Q_LOGGING_CATEGORY(lcBox, "clips.storage.box")

constexpr QByteArrayView magic("CLIPSBX\x01", 8);
constexpr qsizetype headSize = magic.size() + 1 + 4;
constexpr qsizetype checkSize = 16;
constexpr qint64 pieceBytes = 1024 * 1024;
constexpr quint32 longestPayload = 8 * 1024 * 1024;

// Kinds of frames.
constexpr char aSitting = 'S';
constexpr char acknowledged = 'A';
constexpr char highestNumber = 'N';
constexpr std::pair<char, BlackBox::Mark> marks[] = {
    {'C', BlackBox::Mark::Committed}, {'U', BlackBox::Mark::Undone}, {'?', BlackBox::Mark::Unsure}};

QByteArray checkOf(QByteArrayView kindLengthPayload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(kindLengthPayload);
    return hash.result().left(checkSize);
}

QByteArray frameOf(char kind, const QByteArray &payload)
{
    QByteArray frame = magic.toByteArray();
    frame.append(kind);
    char length[4];
    qToLittleEndian(quint32(payload.size()), length);
    frame.append(length, 4);
    frame.append(payload);
    return frame + checkOf(QByteArrayView(frame).sliced(magic.size()));
}

QByteArray acknowledgedPayload(const QList<QUuid> &ids, const QDateTime &at)
{
    QJsonArray list;
    for (const QUuid &id : ids)
        list.append(uuidText(id));
    return QJsonDocument(
               QJsonObject{{QStringLiteral("at"), wire::instantText(at)}, {QStringLiteral("enrolments"), list}})
        .toJson(QJsonDocument::Compact);
}

char codeOf(BlackBox::Mark mark)
{
    const auto found =
        std::find_if(std::begin(marks), std::end(marks), [mark](const auto &known) { return known.second == mark; });
    return found == std::end(marks) ? 0 : found->first;
}

} // namespace

struct BlackBox::Frame
{
    char kind = 0;
    QByteArray payload;
    qint64 from = 0; ///< of the payload
};

BlackBox::BlackBox(QString path, const ports::OfficeSealer *sealer)
    : m_path(std::move(path))
    , m_sealer(sealer)
{}

std::optional<wire::Envelope> BlackBox::seal(const QUuid &enrolmentId, const QString &kioskId,
                                             const QByteArray &body) const
{
    return m_sealer ? m_sealer->seal(enrolmentId, kioskId, body) : std::nullopt;
}

Result<void, StoreError> BlackBox::load()
{
    if (m_loaded)
        return {};
    m_entries.clear();
    m_places.clear();
    m_unmarked.clear();
    m_sittingOf.clear();
    m_highest.clear();
    m_loaded = !QFile::exists(m_path);
    if (m_loaded)
        return {};
    if (auto opened = m_file.open(m_path); !opened)
        return opened;
    QByteArray bytes; // read and not taken yet
    qint64 start = 0; // where they begin in the file
    int passedOver = 0;
    for (bool isEnd = false; !isEnd;) {
        const auto piece = m_file.read(start + bytes.size(), pieceBytes);
        if (!piece)
            return Failure{piece.error()};
        isEnd = piece->isEmpty();
        bytes += *piece;
        const qsizetype used = takeFrames(bytes, start, isEnd, passedOver);
        bytes.remove(0, used);
        start += used;
    }
    if (passedOver > 0)
        qCWarning(lcBox) << "places in the black box that do not hold together:" << passedOver;
    m_loaded = true;
    return {};
}

/// Takes what holds together and answers how many bytes are done with.
qsizetype BlackBox::takeFrames(QByteArrayView bytes, qint64 start, bool isEnd, int &passedOver)
{
    qsizetype at = 0;
    while (bytes.size() - at >= headSize) {
        const QByteArrayView here = bytes.sliced(at);
        const auto length = qFromLittleEndian<quint32>(here.data() + magic.size() + 1);
        const qsizetype whole = headSize + qsizetype(length) + checkSize;
        const bool isHead = here.startsWith(magic) && length <= longestPayload;
        if (isHead && here.size() < whole && !isEnd)
            return at; // the rest comes with the next piece
        if (isHead && here.size() >= whole &&
            checkOf(here.sliced(magic.size(), 5 + qsizetype(length))) == here.sliced(whole - checkSize, checkSize)) {
            take({here[magic.size()], here.sliced(headSize, qsizetype(length)).toByteArray(), start + at + headSize});
            at += whole;
            continue;
        }
        ++passedOver;
        const qsizetype following = bytes.indexOf(magic, at + 1);
        // Without one, the last bytes may still be the beginning of it.
        at = following >= 0 ? following : bytes.size() - headSize + 1;
    }
    return isEnd ? bytes.size() : at;
}

void BlackBox::take(const Frame &frame)
{
    if (frame.kind == aSitting) {
        takeSitting(frame);
        return;
    }
    if (frame.kind == highestNumber) {
        takeNumber(QString::fromLatin1(frame.payload));
        return;
    }
    if (frame.kind == acknowledged) {
        const QJsonObject json = QJsonDocument::fromJson(frame.payload).object();
        const QDateTime at = QDateTime::fromString(json[QLatin1String("at")].toString(), Qt::ISODateWithMs);
        for (const auto &value : json[QLatin1String("enrolments")].toArray()) {
            const QUuid id = QUuid::fromString(value.toString());
            if (Entry *entry = find(m_sittingOf.value(id))) {
                entry->waiting.removeAll(id);
                entry->acknowledgedAt = at.toUTC();
            }
        }
        return;
    }
    for (const auto &[code, mark] : marks) {
        Entry *entry = code == frame.kind ? find(QUuid::fromString(QString::fromLatin1(frame.payload))) : nullptr;
        if (!entry)
            continue;
        entry->mark = mark;
        m_unmarked.remove(entry->sittingId);
    }
}

void BlackBox::takeSitting(const Frame &frame)
{
    const auto sitting = decodeBoxed(frame.payload);
    if (!sitting)
        return; // written by a newer version; the office's own copy of that version reads it
    Entry entry{sitting->sittingId, sitting->receiptNumber};
    entry.from = frame.from;
    entry.size = frame.payload.size();
    for (const BoxedEnrolment &enrolment : sitting->enrolments) {
        entry.waiting.append(enrolment.envelope.enrolmentId);
        m_sittingOf.insert(enrolment.envelope.enrolmentId, sitting->sittingId);
    }
    m_unmarked.insert(entry.sittingId);
    if (Entry *earlier = find(entry.sittingId)) {
        *earlier = entry;
    } else {
        m_places.insert(entry.sittingId, m_entries.size());
        m_entries.append(entry);
    }
    takeNumber(sitting->receiptNumber);
}

void BlackBox::takeNumber(const QString &receiptNumber)
{
    const auto number = domain::ReceiptNumber::fromText(receiptNumber);
    if (!number)
        return;
    const QString line = QStringLiteral("%1/%2").arg(number->kioskId()).arg(number->year());
    const auto known = m_highest.constFind(line);
    if (known == m_highest.constEnd() || known->sequence() < number->sequence())
        m_highest.insert(line, *number);
}

BlackBox::Entry *BlackBox::find(const QUuid &sittingId)
{
    const auto place = m_places.constFind(sittingId);
    return place == m_places.constEnd() ? nullptr : &m_entries[*place];
}

Result<void, StoreError> BlackBox::write(char kind, const QByteArray &payload, AppendFile::Sync sync)
{
    if (auto loaded = load(); !loaded)
        return loaded;
    if (!m_file.isOpen()) {
        if (auto opened = m_file.open(m_path); !opened)
            return opened;
    }
    const qint64 from = m_file.size() + headSize;
    if (auto written = m_file.append(frameOf(kind, payload), sync); !written) {
        m_loaded = false; // what is there is read again before anything else
        return written;
    }
    take({kind, payload, from});
    return {};
}

Result<void, StoreError> BlackBox::append(const BoxedSitting &sitting, AppendFile::Sync sync)
{
    return write(aSitting, encodeBoxed(sitting), sync);
}

Result<void, StoreError> BlackBox::mark(const QUuid &sittingId, Mark mark)
{
    return write(codeOf(mark), uuidText(sittingId).toLatin1(),
                 mark == Mark::Committed ? AppendFile::Sync::Later : AppendFile::Sync::Now);
}

Result<void, StoreError> BlackBox::acknowledge(const QList<QUuid> &enrolmentIds, const QDateTime &at)
{
    if (auto loaded = load(); !loaded)
        return loaded;
    QList<QUuid> news;
    for (const QUuid &id : enrolmentIds) {
        const Entry *entry = find(m_sittingOf.value(id));
        if (entry && entry->waiting.contains(id))
            news.append(id);
    }
    if (news.isEmpty())
        return {};
    // Not synced: an acknowledgement that is forgotten is asked for again, and the office says the same.
    return write(acknowledged, acknowledgedPayload(news, at), AppendFile::Sync::Later);
}

Result<BoxedSitting, StoreError> BlackBox::read(const Entry &entry)
{
    if (auto loaded = load(); !loaded)
        return Failure{loaded.error()};
    const auto payload = m_file.read(entry.from, entry.size);
    if (!payload)
        return Failure{payload.error()};
    auto sitting = decodeBoxed(*payload);
    if (!sitting)
        return Failure{StoreError::Damaged};
    return *std::move(sitting);
}

Result<BoxedEnrolment, StoreError> BlackBox::enrolment(const QUuid &enrolmentId)
{
    const Entry *entry = find(m_sittingOf.value(enrolmentId));
    if (!entry)
        return Failure{StoreError::NotFound};
    const auto sitting = read(*entry);
    if (!sitting)
        return Failure{sitting.error()};
    for (const BoxedEnrolment &enrolment : sitting->enrolments) {
        if (enrolment.envelope.enrolmentId == enrolmentId)
            return enrolment;
    }
    return Failure{StoreError::NotFound};
}

Result<void, StoreError> BlackBox::compact(const QDateTime &acknowledgedBefore)
{
    if (auto loaded = load(); !loaded)
        return loaded;
    QList<Entry> kept;
    qint64 keptBytes = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool isOld = entry.waiting.isEmpty() && entry.acknowledgedAt < acknowledgedBefore;
        if (entry.mark == Mark::Undone || isOld)
            continue;
        kept.append(entry);
        keptBytes += entry.size;
    }
    if (!m_file.isOpen() || keptBytes * 2 > m_file.size())
        return {};
    const QString fresh = m_path + QStringLiteral(".new");
    QFile::remove(fresh);
    BlackBox box(fresh);
    for (const domain::ReceiptNumber &number : std::as_const(m_highest)) {
        if (auto done = box.write(highestNumber, number.text().toLatin1(), AppendFile::Sync::Later); !done)
            return done;
    }
    for (const Entry &entry : std::as_const(kept)) {
        const auto sitting = read(entry);
        if (!sitting)
            return Failure{sitting.error()};
        QList<QUuid> done;
        for (const BoxedEnrolment &enrolment : sitting->enrolments) {
            if (!entry.waiting.contains(enrolment.envelope.enrolmentId))
                done.append(enrolment.envelope.enrolmentId);
        }
        auto written = box.write(aSitting, encodeBoxed(*sitting), AppendFile::Sync::Later);
        if (written && entry.mark != Mark::None)
            written = box.write(codeOf(entry.mark), uuidText(entry.sittingId).toLatin1(), AppendFile::Sync::Later);
        if (written && !done.isEmpty())
            written = box.acknowledge(done, entry.acknowledgedAt);
        if (!written)
            return written;
    }
    box.m_file.close();
    return afresh();
}

Result<void, StoreError> BlackBox::afresh()
{
    m_file.close();
    m_loaded = false;
    if (auto renamed = renameSynced(m_path + QStringLiteral(".new"), m_path); !renamed)
        return renamed;
    return load();
}

} // namespace clips::storage
