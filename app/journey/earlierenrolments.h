#pragma once

#include "domain/sitting.h"
#include "ports/enrolmentstore.h"

#include <QHash>
#include <optional>

namespace clips::journey {

/// What is known of earlier applications for the children of a sitting: what this kiosk confirmed itself, and what the
/// office knew when the register snapshot was made. The kiosk's own word counts where both know of one. GUI thread.
class EarlierEnrolments
{
public:
    void clear() { *this = {}; }
    /// What the store has of one child, newest first.
    void setOwn(const QString &childId, const QList<ports::EnrolmentRow> &rows);
    /// The content of one of them, as its body says it.
    void setContent(const domain::Enrolment &record);

    /// What is known of a child under the id it had before birth counts as known of the child.
    void setBornAs(const QString &unbornId, const QString &childId) { m_bornAs.insert(unbornId, childId); }

    /// Everything known of the household's and the declared children, what no longer stands marked as withdrawn.
    [[nodiscard]] QList<domain::KnownEnrolment> all(const domain::Household &household) const;
    [[nodiscard]] QList<domain::KnownEnrolment> ofChild(const domain::Household &household,
                                                        const QString &childId) const;
    /// Of children that only look like this one.
    [[nodiscard]] QList<domain::KnownEnrolment> alike(const QString &childId) const { return m_alike.value(childId); }
    /// All answers of a record this kiosk made; nothing when it only knows some, or none.
    [[nodiscard]] std::optional<QJsonObject> fullAnswers(const QUuid &enrolmentId) const;

private:
    struct Content
    {
        QString applicantId;
        QString formVersion;
        QJsonObject answers;
    };
    QList<domain::KnownEnrolment> m_own;
    QHash<QString, QList<domain::KnownEnrolment>> m_alike; ///< by child id
    QList<domain::Replaces> m_replaced;                    ///< what the kiosk's own later records replaced or took back
    QHash<QUuid, Content> m_content;
    QHash<QString, QString> m_bornAs; ///< id before birth -> Person::id
};

} // namespace clips::journey
