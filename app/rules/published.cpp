#include "rules/published.h"

#include <algorithm>

namespace clips::rules {

namespace {

const domain::PublishedForm *byName(const QList<domain::PublishedForm> &forms, const QString &fileName)
{
    const auto it = std::find_if(forms.begin(), forms.end(),
                                 [&](const domain::PublishedForm &form) { return form.fileName == fileName; });
    return it == forms.end() ? nullptr : &*it;
}

FormState readForm(domain::Service service, const domain::PublishedForm &source)
{
    FormState state;
    auto parsed = domain::parseForm(source.fileName, source.text);
    if (!parsed) {
        state.problems = parsed.error();
    } else if (parsed->service != service) {
        state.problems = {{source.fileName, 1, QStringLiteral("the file is for another service")}};
    } else {
        state.form = *std::move(parsed);
    }
    return state;
}

} // namespace

Published::Published(domain::Catalogue catalogue, const QList<domain::PublishedForm> &overrides,
                     const QList<domain::PublishedForm> &fallback)
    : m_catalogue(std::move(catalogue))
{
    for (const domain::Service service : domain::allServices) {
        const QString fileName = domain::serviceCode(service) + QStringLiteral(".json");
        const domain::PublishedForm *source = byName(overrides, fileName);
        if (!source)
            source = byName(m_catalogue.forms, fileName);
        if (!source)
            source = byName(fallback, fileName);
        FormState missing{std::nullopt, {{fileName, 0, QStringLiteral("the file is missing")}}};
        m_forms.insert(service, source ? readForm(service, *source) : std::move(missing));
    }
}

const domain::Form *Published::form(domain::Service service) const
{
    const auto it = m_forms.find(service);
    return it != m_forms.end() && it->form ? &*it->form : nullptr;
}

QList<domain::FormProblem> Published::formProblems() const
{
    QList<domain::FormProblem> problems;
    for (const FormState &state : m_forms)
        problems += state.problems;
    return problems;
}

} // namespace clips::rules
