#pragma once

#include "ports/officesealer.h"
#include "storage/appendfile.h"
#include "storage/boxedsitting.h"

#include <QHash>
#include <QSet>

namespace clips::storage {

/// The second copy of what was confirmed: a file beside the database that only grows, holding each sitting sealed to
/// the office's public key, so that the kiosk itself cannot read it. It outlives a damaged, deleted or old database.
///
///   frame: magic "CLIPSBX" 1 | kind, 1 byte | length of the payload, 4 bytes little endian | payload | SHA-256 of
///   kind, length and payload, first 16 bytes
///
/// A frame that does not hold together (a torn tail, flipped bits) is passed over up to the next magic: the payload is
/// compact JSON, in which the magic cannot occur. Belongs to the database's thread.
class BlackBox
{
    Q_DISABLE_COPY_MOVE(BlackBox)
public:
    /// What became of the transaction a sitting was boxed in. The sitting is boxed before COMMIT, so that nothing is
    /// called saved that has one copy only; the mark follows the COMMIT and may be lost in a power cut.
    enum class Mark {
        None,      ///< the database must be asked
        Committed, ///< it has it, or had it
        Undone,    ///< rolled back: never to be brought back
        Unsure,    ///< the database was lost before it could be asked: a person must look
    };

    struct Entry
    {
        QUuid sittingId;
        QString receiptNumber;
        Mark mark = Mark::None;
        QList<QUuid> waiting{};     ///< enrolments the office has not acknowledged
        QDateTime acknowledgedAt{}; ///< of the last of them, UTC
        qint64 from = 0;
        qint64 size = 0;
    };

    /// sealer: nullptr for a program that confirms nothing.
    explicit BlackBox(QString path, const ports::OfficeSealer *sealer = nullptr);

    /// nullopt while the office has published no key: then there is nothing to box yet.
    [[nodiscard]] std::optional<wire::Envelope> seal(const QUuid &enrolmentId, const QString &kioskId,
                                                     const QByteArray &body) const;

    /// Reads what is there; a file is made by the first append only. Does nothing when it was read already.
    [[nodiscard]] Result<void, ports::StoreError> load();

    /// A sitting that is boxed again replaces the earlier try.
    [[nodiscard]] Result<void, ports::StoreError> append(const BoxedSitting &sitting, AppendFile::Sync sync);
    [[nodiscard]] Result<void, ports::StoreError> mark(const QUuid &sittingId, Mark mark);
    /// Enrolments it does not hold, or knows as acknowledged, are passed over.
    [[nodiscard]] Result<void, ports::StoreError> acknowledge(const QList<QUuid> &enrolmentIds, const QDateTime &at);

    /// Oldest first.
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// Sittings of Mark::None.
    [[nodiscard]] QList<QUuid> unmarked() const { return m_unmarked.values(); }
    [[nodiscard]] bool holds(const QUuid &enrolmentId) const { return m_sittingOf.contains(enrolmentId); }
    [[nodiscard]] Result<BoxedSitting, ports::StoreError> read(const Entry &entry);
    /// NotFound when it does not hold it.
    [[nodiscard]] Result<BoxedEnrolment, ports::StoreError> enrolment(const QUuid &enrolmentId);
    /// The highest number it has seen for each kiosk and year.
    [[nodiscard]] QList<domain::ReceiptNumber> highestNumbers() const { return m_highest.values(); }

    /// Writes a new file without what was acknowledged before that time or undone, and puts it in the old one's place.
    /// Does nothing while that would not halve the file.
    [[nodiscard]] Result<void, ports::StoreError> compact(const QDateTime &acknowledgedBefore);

private:
    struct Frame;
    [[nodiscard]] Result<void, ports::StoreError> write(char kind, const QByteArray &payload, AppendFile::Sync sync);
    [[nodiscard]] Result<void, ports::StoreError> afresh();
    [[nodiscard]] qsizetype takeFrames(QByteArrayView bytes, qint64 start, bool isEnd, int &passedOver);
    void take(const Frame &frame);
    void takeSitting(const Frame &frame);
    void takeNumber(const QString &receiptNumber);
    [[nodiscard]] Entry *find(const QUuid &sittingId);

    const QString m_path;
    const ports::OfficeSealer *m_sealer;
    AppendFile m_file;
    bool m_loaded = false;
    QList<Entry> m_entries;
    QHash<QUuid, qsizetype> m_places; ///< of a sitting in m_entries
    QSet<QUuid> m_unmarked;
    QHash<QUuid, QUuid> m_sittingOf; ///< of an enrolment
    QHash<QString, domain::ReceiptNumber> m_highest;
};

} // namespace clips::storage
