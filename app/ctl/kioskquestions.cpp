#include "ctl/kioskquestions.h"

#include "base/trustedtime.h"
#include "base/uuid.h"
#include "config/storagefolder.h"
#include "ctl/stoppedkiosk.h"
#include "platform/controlclient.h"
#include "platform/machinefacts.h"
#include "ports/controljson.h"
#include "rules/workgates.h"
#include "storage/anchorfile.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace clips::ctl {

namespace {
constexpr std::chrono::seconds patience(10);

using Told = Result<QJsonObject, Answer>;
using Summary = Result<ports::QueueSummary, ports::StoreError>;
using Contact = Result<ports::Publication, ports::StoreError>;
using Verdict = Result<ports::AuditVerdict, ports::StoreError>;
using Emergencies = Result<QList<ports::EmergencyRecord>, ports::StoreError>;
using Rows = Result<QList<ports::EnrolmentRow>, ports::StoreError>;

Told listed(const Rows &rows, const QJsonObject &request)
{
    if (!rows)
        return Failure{storeFailure(rows.error())};
    const QString id = request[u"id"_s].toString();
    const bool one = request[u"command"_s] == u"queue-show"_s;
    QJsonArray list;
    for (const auto &row : *rows) {
        if (!one || uuidText(row.id) == id || row.receiptNumber == id)
            list.append(ports::rowJson(row));
    }
    if (!one)
        return QJsonObject{{u"enrolments"_s, list}};
    return list.isEmpty() ? Told(Failure{storeFailure(ports::StoreError::NotFound)}) : Told(list[0].toObject());
}

/// What a kiosk that does not run would meet before its next sitting; the list of operators is sealed.
QJsonArray gatesOf(const ports::QueueSummary &queue, const ports::Publication &contact, const KioskPlace &place)
{
    const SystemClock clock;
    const platform::MachineFacts machine = platform::machineFacts(place.folder, clock.nowUtc());
    rules::GateFacts facts;
    facts.now = clock.nowUtc();
    facts.freeBytes = machine.freeBytes;
    facts.updateDueSince = machine.updateDueSince;
    facts.unsent = queue.waiting;
    facts.oldestUnsent = queue.oldestWaiting;
    facts.officeHeardAt = contact.fetchedAt;
    facts.clockOffMs = TrustedTime(clock, QDateTime::fromString(contact.version, Qt::ISODateWithMs)).clockOffMs();
    return rules::gatesJson(rules::judgeGates(facts, place.config.gates));
}

Told summed(const Summary &summary, const Contact &contact, const KioskPlace &place)
{
    if (!summary)
        return Failure{storeFailure(summary.error())};
    ports::SyncStatus status;
    status.queue = *summary;
    if (place.config.office.url.isEmpty())
        status.line = ports::SyncStatus::Line::NotPaired;
    const ports::Publication known = contact ? *contact : ports::Publication();
    status.lastContactAt = known.fetchedAt;
    QJsonObject json = ports::statusJson(status, place.config.kiosk.id);
    json[u"gates"_s] = gatesOf(*summary, known, place);
    return json;
}

/// The whole file may have been taken away, and its anchor left.
ports::AuditVerdict gone(const KioskPlace &place)
{
    ports::AuditVerdict verdict;
    verdict.anchored = storage::AnchorFile(config::databaseFile(place.folder)).read();
    if (verdict.anchored.sequence > 0) {
        verdict.fault = ports::AuditFault::OldCopy;
        verdict.faultAt = 1;
    }
    return verdict;
}

QFuture<Told> readOpened(StoppedKiosk *kiosk, const KioskPlace &place, const QJsonObject &request)
{
    if (request[u"command"_s] == u"status"_s)
        return kiosk->contact()
            .then(qApp,
                  [kiosk, place](const Contact &contact) {
                      return kiosk->summary().then(
                          qApp, [place, contact](const Summary &summary) { return summed(summary, contact, place); });
                  })
            .unwrap();
    if (request[u"command"_s] == u"emergency-list"_s) {
        return kiosk->emergencies().then(qApp, [](const Emergencies &records) {
            return records ? Told(ports::emergencyJson(*records)) : Told(Failure{storeFailure(records.error())});
        });
    }
    if (request[u"command"_s] == u"audit-verify"_s) {
        const auto anchor = ports::AuditLink::fromText(request[u"anchor"_s].toString());
        return kiosk->audit(anchor ? QList{*anchor} : QList<ports::AuditLink>()).then(qApp, [](const Verdict &verdict) {
            return verdict ? Told(ports::auditJson(*verdict)) : Told(Failure{storeFailure(verdict.error())});
        });
    }
    return kiosk->rows().then(qApp, [request](const Rows &rows) { return listed(rows, request); });
}

QFuture<Told> askFiles(const KioskPlace &place, const QJsonObject &request)
{
    if (request[u"command"_s] == u"sync-now"_s)
        return QtFuture::makeReadyFuture(
            Told(Failure{failure(u"not_running"_s, u"No kiosk is running; it sends by itself when it starts."_s)}));
    if (request[u"command"_s] == u"receipt-keys"_s)
        return QtFuture::makeReadyFuture(Told(Failure{
            failure(u"not_running"_s, u"No kiosk is running: start it, or name the office's list with --keys."_s)}));
    auto *kiosk = new StoppedKiosk(place, qApp);
    if (!kiosk->hasDatabase()) {
        kiosk->deleteLater();
        const QString asked = request[u"command"_s].toString();
        const Told nothing = asked == u"status"           ? summed(ports::QueueSummary(), ports::Publication(), place)
                             : asked == u"emergency-list" ? Told(ports::emergencyJson({}))
                             : asked == u"audit-verify"   ? Told(ports::auditJson(gone(place)))
                                                          : listed(QList<ports::EnrolmentRow>(), request);
        return QtFuture::makeReadyFuture(nothing);
    }
    return kiosk->open()
        .then(qApp,
              [kiosk, place, request](const Result<storage::Opened, ports::StoreError> &opened) {
                  return opened ? readOpened(kiosk, place, request)
                                : QtFuture::makeReadyFuture(Told(Failure{storeFailure(opened.error())}));
              })
        .unwrap()
        .then(qApp, [kiosk](const Told &told) {
            kiosk->deleteLater();
            return told;
        });
}

Told toldByKiosk(const Result<QJsonObject, platform::ControlError> &answer)
{
    if (!answer)
        return Failure{failure(u"no_answer"_s, u"The kiosk runs, but does not answer."_s)};
    const QString error = (*answer)[u"error"_s].toString();
    if (error == u"not_found"_s)
        return Failure{storeFailure(ports::StoreError::NotFound)};
    if (!error.isEmpty())
        return Failure{failure(error, u"The kiosk cannot answer."_s)};
    return *answer;
}

Told marked(Told told, bool running)
{
    if (told)
        (*told)[u"running"_s] = running;
    return told;
}
} // namespace

QFuture<Result<QJsonObject, Answer>> askKiosk(const KioskPlace &place, const QJsonObject &request)
{
    return platform::askRunningKiosk(place.folder, request, patience)
        .then(qApp,
              [place, request](const Result<QJsonObject, platform::ControlError> &answer) {
                  if (!answer && answer.error() == platform::ControlError::NotRunning)
                      return askFiles(place, request).then([](const Told &told) { return marked(told, false); });
                  return QtFuture::makeReadyFuture(marked(toldByKiosk(answer), true));
              })
        .unwrap();
}

} // namespace clips::ctl
