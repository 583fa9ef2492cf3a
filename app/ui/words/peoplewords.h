#pragma once

#include "domain/authority.h"
#include "domain/person.h"
#include "domain/recognition.h"
#include "rules/guardianship.h"
#include "rules/ownchild.h"

#include <QCoreApplication>

namespace clips::ui {

/// What the pages say of people: roles, children, what is missing. Exhaustive like Words.
class PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
public:
    /// In the first person, as the guardian chooses it.
    [[nodiscard]] static QString role(domain::ApplicantRole role);
    [[nodiscard]] static QString roleNote(domain::ApplicantRole role);
    /// As the operator reads it.
    [[nodiscard]] static QString roleName(domain::ApplicantRole role);
    [[nodiscard]] static QString problem(rules::AuthorityProblem problem);

    /// The name, or "the child to be born".
    [[nodiscard]] static QString childName(const domain::Person &child);
    [[nodiscard]] static QString childGivenName(const domain::Person &child);
    /// "Luca", "Luca and Anna", "these children".
    [[nodiscard]] static QString together(const QStringList &names);
    [[nodiscard]] static QString problem(rules::OwnChildProblem problem);
    [[nodiscard]] static QString noTaxCodeReason(const QString &code);

    /// "EU substantial, self-assessed": the municipality is no notified scheme, so never the name of the regulation.
    [[nodiscard]] static QString assurance(domain::AssuranceLevel level);
    /// Mismatch::field in words.
    [[nodiscard]] static QString field(const QString &code);
};

} // namespace clips::ui
