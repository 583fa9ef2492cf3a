#pragma once

#include "domain/sitting.h"

#include <QDateTime>
#include <optional>

namespace clips::journey {

/// By what title the applicant acts for each chosen child: asked once for all of them, or child by child. Knows no
/// steps and no screen. GUI thread.
class AuthorityWalk
{
    Q_DISABLE_COPY_MOVE(AuthorityWalk)
public:
    /// Reads and writes Sitting::authorities.
    explicit AuthorityWalk(domain::Sitting &sitting)
        : m_sitting(sitting)
    {}

    /// Once for all, unless the children were already answered differently.
    void toFirst();
    void toLast();
    bool toNext();
    bool toPrevious();
    /// "It is not the same for all"; does nothing for one child.
    void askOneByOne();
    void askOnceForAll();
    [[nodiscard]] bool isOnceForAll() const { return !m_oneByOne; }
    [[nodiscard]] int index() const { return m_index; }
    /// Back to where it stood before.
    void to(bool oneByOne, int index);
    /// Ids of the children asked for now.
    [[nodiscard]] QStringList children() const;

    /// What was declared, else what the family record proposes; nothing when it proposes nothing.
    [[nodiscard]] std::optional<domain::Authority> current() const;
    /// What the family record says of the other parent, to begin with; nothing when it lists none.
    [[nodiscard]] std::optional<domain::OtherHolder> proposedOtherHolder() const;
    /// For every child asked now. An act already seen stays with its role.
    void keep(const domain::Authority &authority, const QDateTime &nowUtc);
    /// Every chosen child has one.
    [[nodiscard]] bool isComplete() const;

    /// One act for each group of children that have the same role behind it and something enrolled.
    struct ActGroup
    {
        QStringList childIds;
        domain::ApplicantRole role = domain::ApplicantRole::Guardian;
        domain::AuthorityAct act;
    };
    [[nodiscard]] QList<ActGroup> acts() const;
    void keepAct(domain::ApplicantRole role, const domain::AuthorityAct &act);

private:
    domain::Sitting &m_sitting;
    bool m_oneByOne = false;
    int m_index = 0; ///< into chosenChildIds, one by one only
};

} // namespace clips::journey
