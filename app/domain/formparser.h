#pragma once

#include "base/result.h"
#include "domain/form.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace clips::domain {

/// Why a form cannot be used, for the operator: which file, which line (from 1), and what is wrong with it.
struct FormProblem
{
    QString file;
    int line = 1;
    QString reason;
    bool operator==(const FormProblem &) const = default;
};

/// The version of the form language, member "schema" of every form; see forms/services/form.schema.json.
inline constexpr int formSchema = 1;

/// Reads one form of forms/services. All problems are reported together, in the order of their lines; only a text that
/// is not JSON at all, or of an unknown schema version, gives a single one. Pure, any thread.
[[nodiscard]] Result<Form, QList<FormProblem>> parseForm(const QString &fileName, const QByteArray &text);

} // namespace clips::domain
