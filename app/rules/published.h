#pragma once

#include "domain/catalogue.h"
#include "domain/form.h"
#include "domain/formparser.h"

#include <QMap>
#include <memory>
#include <optional>

namespace clips::rules {

/// The questions of one service, or why there are none: then the service says "not available" and the desk says why.
struct FormState
{
    std::optional<domain::Form> form;
    QList<domain::FormProblem> problems;
};

/// One version of everything the office publishes, with its forms read. Never changes: a sitting keeps the one it
/// began with while newer ones arrive.
class Published
{
public:
    /// Forms in `overrides` replace those of the catalogue by file name; `fallback` serves where neither has one.
    Published(domain::Catalogue catalogue, const QList<domain::PublishedForm> &overrides,
              const QList<domain::PublishedForm> &fallback);

    [[nodiscard]] const domain::Catalogue &catalogue() const { return m_catalogue; }
    /// nullptr: the service is not available.
    [[nodiscard]] const domain::Form *form(domain::Service service) const;
    [[nodiscard]] QList<domain::FormProblem> formProblems() const;

private:
    domain::Catalogue m_catalogue;
    QMap<domain::Service, FormState> m_forms;
};

using PublishedPtr = std::shared_ptr<const Published>;

} // namespace clips::rules
