#include "journey/answerdesk.h"

#include "journey/operatorgate.h"
#include "journey/operatorsession.h"
#include "wire/enrolmentbody.h"

#include <algorithm>

namespace clips::journey {

namespace {
constexpr int rowsShown = 200;
}

AnswerDesk::AnswerDesk(ports::AnswerStore &store, const OperatorSession &session, OperatorGate &gate, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_gate(gate)
{}

void AnswerDesk::refresh()
{
    m_store.answers(rowsShown).then(this, [this](const Result<QList<ports::AnswerRow>, ports::StoreError> &rows) {
        if (!rows)
            return; // the last good list stays; the status words tell of a broken store
        m_answers = *rows;
        Q_EMIT changed();
    });
}

int AnswerDesk::unread() const
{
    return int(
        std::count_if(m_answers.begin(), m_answers.end(), [](const ports::AnswerRow &row) { return !row.isRead; }));
}

void AnswerDesk::open(const QUuid &enrolmentId)
{
    if (!m_gate.allows(OperatorCommand::OpenAnswer))
        return;
    m_wanted = enrolmentId;
    const auto &who = m_session.current();
    m_store.openAnswer(enrolmentId, who ? who->id : QString())
        .then(this, [this, enrolmentId](const Result<ports::OpenedAnswer, ports::StoreError> &opened) {
            if (m_wanted != enrolmentId)
                return; // the page was left meanwhile
            if (!opened) {
                Q_EMIT openFailed(opened.error());
                return;
            }
            m_opened = Opened{opened->enrolment, opened->answer, std::nullopt};
            if (const auto decoded = wire::decodeEnrolment(opened->body))
                m_opened->record = decoded->enrolment;
            Q_EMIT changed();
            refresh();
        });
}

void AnswerDesk::close()
{
    m_wanted = {};
    m_opened.reset();
    Q_EMIT changed();
}

} // namespace clips::journey
