#pragma once

#include "domain/sitting.h"
#include "rules/ownchild.h"

#include <QHash>
#include <optional>

namespace clips::journey {

/// What the register has of a child that the guardian described. Never shown to the guardian: an estranged parent must
/// learn nothing from us (only what was given in this sitting is shown back).
struct RegisterEntry
{
    domain::Person person;
    domain::Address residence{}; ///< empty when it is protected
    bool protectedAddress = false;
};

/// The children of one sitting and what its records say of them: those of the family record, those the guardian
/// described, and what the register knows of the latter. Knows no steps and no screen. GUI thread.
class FamilyPeople
{
    Q_DISABLE_COPY_MOVE(FamilyPeople)
public:
    /// Reads and writes Sitting::declaredChildren.
    explicit FamilyPeople(domain::Sitting &sitting)
        : m_sitting(sitting)
    {}

    void clear() { m_registered.clear(); }
    /// Under eighteen and alive, oldest first; then those described, in the order they were written down.
    [[nodiscard]] QList<domain::Person> children(QDate today) const;
    [[nodiscard]] bool isDescribed(const QString &childId) const;
    /// A described child as it was written, to be changed; a new one for an id nobody has.
    [[nodiscard]] rules::OwnChild described(const QString &childId) const;
    /// Replaces the one with the same id.
    void keep(const rules::OwnChild &child);
    void forget(const QString &childId);
    /// Only while the operator has the screen: what is found shows nowhere but in the record.
    void setRegistered(const QString &childId, const std::optional<RegisterEntry> &entry);
    /// Ids of described children that the register has as deceased: nobody is enrolled in their name.
    [[nodiscard]] QStringList deceased() const;

    /// Puts child, residence, authority, differences and what the office must look at into a record.
    void fill(domain::Enrolment &enrolment, const QString &childId) const;

    /// Ids of enrolled children whose code does not fit and was not seen by the operator.
    [[nodiscard]] QStringList doubtfulCodes() const;
    void acceptCode(const QString &childId, bool accepted);

private:
    domain::Sitting &m_sitting;
    QHash<QString, RegisterEntry> m_registered; ///< by id of the described child
};

} // namespace clips::journey
