#include "sync/auditpump.h"

#include "wire/auditjson.h"

#include <QLoggingCategory>
#include <utility>

namespace clips::sync {

using ports::AuditLink;
using ports::StoreError;
using News = Result<ports::AuditTrail::News, StoreError>;

namespace {
Q_LOGGING_CATEGORY(lcAudit, "clips.sync.audit")
}

AuditPump::AuditPump(OfficeClient &client, ports::AuditTrail &audit, QString kioskId)
    : m_client(client)
    , m_audit(audit)
    , m_kioskId(std::move(kioskId))
{}

void AuditPump::run()
{
    if (m_stopped)
        return;
    m_again = m_running;
    if (!std::exchange(m_running, true))
        tell({});
}

void AuditPump::tell(const std::optional<qint64> &since)
{
    m_audit.news(since).then(this, [this, isSecond = since.has_value()](const News &news) {
        if (m_stopped || !news || news->head.sequence == 0 || news->head == m_judged) {
            end();
            return;
        }
        const wire::AuditAnchor anchor{news->head.sequence, news->head.hash, news->headAt, news->since.sequence,
                                       news->since.hash};
        m_client.put(QStringLiteral("kiosks/%1/audit-anchor").arg(m_kioskId), "application/json",
                     wire::encodeAuditAnchor(anchor),
                     [this, head = news->head, isSecond](const Answer &answer) { take(answer, head, isSecond); });
    });
}

void AuditPump::take(const Answer &answer, const AuditLink &head, bool isSecond)
{
    const auto told = answer.isOk() ? wire::decodeAnchorAnswer(answer.body) : Failure{wire::WireError{}};
    if (!told) {
        end(); // the next round of the sync tries again
        return;
    }
    if (told->verdict == wire::AnchorVerdict::NotJudged && !isSecond) {
        tell(told->sequence);
        return;
    }
    m_judged = head;
    if (told->verdict != wire::AnchorVerdict::Extends) {
        qCWarning(lcAudit) << "the office refuses the end of the audit chain:"
                           << wire::anchorVerdictCode(told->verdict);
        end();
        return;
    }
    if (!m_stopped)
        m_audit.keepAnchored(head).then(this, [this](const Result<void, StoreError> &) { end(); });
}

void AuditPump::end()
{
    m_running = false;
    if (std::exchange(m_again, false))
        run();
}

} // namespace clips::sync
