#pragma once

#include <QString>
#include <QStringList>

/// The rules of the house that a machine can check, as plain functions over a path and a text.
namespace clips::architecture {

struct SourceFile
{
    QString path; ///< relative to the top of the tree, e.g. "app/sync/outboxpump.cpp"
    QString text;
};

/// "app/sync/outboxpump.cpp" -> "sync"; everything under backoffice/ -> "backoffice"; else empty.
[[nodiscard]] QString layerOf(const QString &path);

/// Comments and the insides of string literals blanked out, line for line; include lines stay as they are.
[[nodiscard]] QString codeOnly(const QString &text);

/// Includes that this file's layer may not have, one sentence each with the line; empty when all is well.
[[nodiscard]] QStringList wrongIncludes(const SourceFile &file);

/// Manners that this file of app/ or backoffice/ breaks: clocks, nested event loops, native dialogs, size and so on.
[[nodiscard]] QStringList brokenManners(const SourceFile &file);

/// Paths of one machine and hosts of package registries, in any text file of the tree.
[[nodiscard]] QStringList localTraces(const SourceFile &file);

} // namespace clips::architecture
