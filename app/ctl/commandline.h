#pragma once

#include "ctl/answer.h"

#include <QCommandLineParser>
#include <functional>
#include <optional>

namespace clips::ctl {

/// One call of the program, already split: which words, which options.
class CommandLine
{
    Q_DISABLE_COPY_MOVE(CommandLine)
public:
    CommandLine();

    /// The sentence for the user when the arguments cannot be read.
    [[nodiscard]] std::optional<QString> read(const QStringList &arguments);

    [[nodiscard]] QStringList words() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] std::optional<QString> value(const QString &option) const;
    /// Options that only some commands understand and that were given.
    [[nodiscard]] QStringList specialOptions() const;
    [[nodiscard]] bool asJson() const { return isSet(QStringLiteral("json")); }
    [[nodiscard]] QString helpText() const { return m_parser.helpText(); }

private:
    QCommandLineParser m_parser;
};

/// A command as the user types it. The last words stand for its arguments.
struct Command
{
    QStringList words;     ///< "check", "codice-fiscale"
    QStringList arguments; ///< "CODE"; each mandatory
    QStringList options;   ///< special ones it understands
    QString summary;
    std::function<QFuture<Answer>(const CommandLine &line, const QStringList &arguments)> run;
};

/// Finds and runs what the words ask for; a usage error when there is no such command.
[[nodiscard]] QFuture<Answer> run(const CommandLine &line, const QList<Command> &commands);

[[nodiscard]] QString usageText(const CommandLine &line, const QList<Command> &commands);

} // namespace clips::ctl
