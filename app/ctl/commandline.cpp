#include "ctl/commandline.h"

#include <algorithm>

namespace clips::ctl {

namespace {
const QStringList specialNames{QStringLiteral("surname"), QStringLiteral("name"),  QStringLiteral("birth-date"),
                               QStringLiteral("sex"),     QStringLiteral("place"), QStringLiteral("on"),
                               QStringLiteral("keys"),    QStringLiteral("anchor")};

QString synopsis(const Command &command)
{
    return (command.words + command.arguments).join(u' ');
}
} // namespace

CommandLine::CommandLine()
{
    const auto option = [this](const char *name, const char *description, const char *value) {
        m_parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(description),
                                              value ? QString::fromLatin1(value) : QString()));
    };
    m_parser.setApplicationDescription(QStringLiteral("Looks after one kiosk of CLIPS Corner."));
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this text.")});
    m_parser.addVersionOption();
    option("json", "Answer as one line of JSON.", nullptr);
    option("config", "The kiosk's configuration file.", "FILE");
    option("data", "The kiosk's storage folder, instead of the one in the configuration.", "DIR");
    option("surname", "Surname to compare the code with.", "TEXT");
    option("name", "First name to compare the code with.", "TEXT");
    option("birth-date", "Birth date to compare the code with, as 2021-03-07.", "DATE");
    option("sex", "Sex to compare the code with: F or M.", "SEX");
    option("place", "Birthplace to compare the code with: name or Belfiore code.", "PLACE");
    option("on", "The day to judge on, as 2026-09-01; today when left out.", "DATE");
    option("keys", "The office's list of receipt keys, instead of the running kiosk's.", "FILE");
    option("anchor", "An end of the audit chain from a slip or from the office, as 412:3f2a91bc0d4e77aa.", "N:HASH");
    m_parser.addPositionalArgument(QStringLiteral("COMMAND"), QStringLiteral("What to do, see below."));
}

std::optional<QString> CommandLine::read(const QStringList &arguments)
{
    return m_parser.parse(arguments) ? std::nullopt : std::optional(m_parser.errorText());
}

std::optional<QString> CommandLine::value(const QString &option) const
{
    return m_parser.isSet(option) ? std::optional(m_parser.value(option)) : std::nullopt;
}

QStringList CommandLine::specialOptions() const
{
    QStringList given;
    std::copy_if(specialNames.begin(), specialNames.end(), std::back_inserter(given),
                 [this](const QString &name) { return m_parser.isSet(name); });
    return given;
}

QFuture<Answer> run(const CommandLine &line, const QList<Command> &commands)
{
    const QStringList words = line.words();
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&words](const Command &c) { return words.mid(0, c.words.size()) == c.words; });
    if (command == commands.end())
        return ready(usageError(QStringLiteral("There is no such command; see clips-kioskctl --help.")));
    const QStringList arguments = words.mid(command->words.size());
    if (arguments.size() != command->arguments.size())
        return ready(usageError(QStringLiteral("Usage: clips-kioskctl ") + synopsis(*command)));
    const QStringList given = line.specialOptions();
    for (const QString &option : given) {
        if (!command->options.contains(option))
            return ready(usageError(QStringLiteral("--%1 means nothing here.").arg(option)));
    }
    return command->run(line, arguments);
}

QString usageText(const CommandLine &line, const QList<Command> &commands)
{
    QString text = line.helpText() + QStringLiteral("\nCommands:\n");
    for (const Command &command : commands)
        text += QStringLiteral("  %1  %2\n").arg(synopsis(command), -26).arg(command.summary);
    return text + QStringLiteral("\nExit code: 0 valid or done, 1 invalid or failed, 2 wrong usage;\n"
                                 "audit verify: 10 changed, 11 missing, 12 out of order, 13 not linked, 14 end cut "
                                 "off, 15 rewritten, 16 old copy.\n");
}

} // namespace clips::ctl
