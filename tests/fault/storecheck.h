#pragma once

#include "base/uuid.h"
#include "storage/audittrail.h"
#include "storage/blackbox.h"
#include "storage/connection.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"

#include <QMap>
#include <QString>

namespace clips::testing {

/// What the confirmer printed: sitting -> receipt number.
inline QMap<int, QString> savedLines(const QByteArray &output)
{
    QMap<int, QString> saved;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words[0] == "saved")
            saved.insert(words[1].toInt(), QString::fromLatin1(words[2]));
    }
    return saved;
}

/// What would come back from the black box beside the file, were the file lost.
inline QList<QUuid> boxedSittings(const QString &path)
{
    storage::BlackBox box(path + QStringLiteral(".blackbox"));
    QList<QUuid> sittings;
    for (const storage::BlackBox::Entry &entry : box.load() ? box.entries() : QList<storage::BlackBox::Entry>()) {
        if (entry.mark != storage::BlackBox::Mark::Undone)
            sittings.append(entry.sittingId);
    }
    return sittings;
}

/// Opens what a fault left behind. Empty when all promises hold, else the one that was broken: the file is sound and
/// was not moved aside, the audit chain is whole, every sitting said to be saved is there with its number and both
/// enrolments and has a second copy in the black box, which has nothing that was undone; none is there twice, none by
/// halves, and numbers have no gaps.
inline QString brokenPromise(const QString &path, const QMap<int, QString> &saved)
{
    OpenStore store(path);
    if (!store.opened)
        return QStringLiteral("does not open: %1").arg(int(store.opened.error()));
    if (!store.opened->movedAside.isEmpty())
        return QStringLiteral("was damaged");
    const auto integrity = store.database
                               .post([](storage::Connection &connection) -> Result<QString, ports::StoreError> {
                                   auto query = connection.run(QStringLiteral("PRAGMA integrity_check"));
                                   if (!query || !query->next())
                                       return Failure{ports::StoreError::Damaged};
                                   return query->value(0).toString();
                               })
                               .result();
    if (!integrity || *integrity != u"ok")
        return QStringLiteral("integrity_check");
    if (!store.database.post(&testing::isAuditIntact).result().value_or(false))
        return QStringLiteral("audit chain");
    const auto receipts = store.enrolments.receipts(10'000).result();
    const auto rows = store.enrolments.list(10'000).result();
    if (!receipts || !rows)
        return QStringLiteral("does not list");
    if (rows->size() != receipts->size() * 2)
        return QStringLiteral("a sitting by halves");
    for (qsizetype at = 0; at < receipts->size(); ++at) {
        const auto number = domain::ReceiptNumber::fromText(receipts->at(at).receiptNumber);
        if (!number || number->sequence() != int(receipts->size() - at))
            return QStringLiteral("a gap in the numbers");
    }
    const QList<QUuid> boxed = boxedSittings(path);
    for (const QUuid &id : boxed) {
        const auto found = store.database
                               .post([id](storage::Connection &connection) -> Result<bool, ports::StoreError> {
                                   auto row = connection.run(
                                       QStringLiteral("SELECT 1 FROM sitting WHERE sitting_id = ?"), {uuidText(id)});
                                   if (!row)
                                       return Failure{row.error()};
                                   return row->next();
                               })
                               .result();
        if (!found.value_or(false))
            return QStringLiteral("the second copy has a sitting that was undone");
    }
    for (auto it = saved.begin(); it != saved.end(); ++it) {
        const QList<QUuid> expected{enrolmentId(it.key(), 0), enrolmentId(it.key(), 1)};
        const auto receipt = store.enrolments.receipt(it.value()).result();
        QList<QUuid> found;
        for (const ports::EnrolmentRow &row : receipt ? receipt->enrolments : QList<ports::EnrolmentRow>())
            found << row.id;
        if (found != expected)
            return QStringLiteral("sitting %1 was said to be saved and is not there").arg(it.key());
        if (!store.enrolments.body(expected[1]).result())
            return QStringLiteral("sitting %1 cannot be read").arg(it.key());
        if (!boxed.contains(sittingId(it.key())))
            return QStringLiteral("sitting %1 was said to be saved and has no second copy").arg(it.key());
    }
    return {};
}

} // namespace clips::testing
