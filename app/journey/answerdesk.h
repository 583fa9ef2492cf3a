#pragma once

#include "ports/answerstore.h"

#include <QObject>
#include <optional>

namespace clips::journey {

class OperatorGate;
class OperatorSession;

/// The office's answers as the operator reads them: a list without names, and the one that is open. GUI thread.
class AnswerDesk : public QObject
{
    Q_OBJECT
public:
    AnswerDesk(ports::AnswerStore &store, const OperatorSession &session, OperatorGate &gate,
               QObject *parent = nullptr);

    /// One answer and whom it is about.
    struct Opened
    {
        ports::EnrolmentRow enrolment;
        domain::OfficeAnswer answer;
        std::optional<domain::Enrolment> record; ///< nothing after its payload was wiped
    };

    void refresh();
    /// Those nobody has read first, then the newest first.
    [[nodiscard]] const QList<ports::AnswerRow> &answers() const { return m_answers; }
    [[nodiscard]] int unread() const;

    /// Only in the operator's hands. Ends in changed() or openFailed().
    void open(const QUuid &enrolmentId);
    void close();
    [[nodiscard]] const std::optional<Opened> &opened() const { return m_opened; }

Q_SIGNALS:
    void changed();
    void openFailed(clips::ports::StoreError error);

private:
    ports::AnswerStore &m_store;
    const OperatorSession &m_session;
    OperatorGate &m_gate;
    QList<ports::AnswerRow> m_answers;
    std::optional<Opened> m_opened;
    QUuid m_wanted; ///< the one that is being opened
};

} // namespace clips::journey
