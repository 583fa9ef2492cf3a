#pragma once

#include "storage/audittrail.h"
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

/// Opens what a fault left behind. Empty when all promises hold, else the one that was broken: the file is sound and
/// was not moved aside, the audit chain is whole, every sitting said to be saved is there with its number and both
/// enrolments, none is there twice, none by halves, and numbers have no gaps.
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
    }
    return {};
}

} // namespace clips::testing
