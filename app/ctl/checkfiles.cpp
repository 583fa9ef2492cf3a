#include "config/readkioskconfig.h"
#include "ctl/commands.h"
#include "domain/formparser.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace clips::ctl {

namespace {
constexpr qint64 largestForm = 1024 * 1024;

QString countedLine(qsizetype problems)
{
    return problems == 1 ? u"invalid: 1 problem"_s : u"invalid: %1 problems"_s.arg(problems);
}

QFuture<Answer> checkForm(const CommandLine &, const QStringList &arguments)
{
    QFile file(arguments[0]);
    if (!file.open(QIODevice::ReadOnly))
        return ready(usageError(u"The file cannot be read."_s));
    const QString name = QFileInfo(file).fileName();
    const auto form = domain::parseForm(name, file.read(largestForm));
    Answer answer;
    if (form) {
        const QString service = domain::serviceCode(form->service);
        answer.json = {{u"result"_s, u"valid"_s},
                       {u"file"_s, name},
                       {u"service"_s, service},
                       {u"version"_s, form->version},
                       {u"questions"_s, form->questions.size()},
                       {u"problems"_s, QJsonArray()}};
        answer.lines = {
            u"valid: %1, version %2, %3 questions"_s.arg(service, form->version).arg(form->questions.size())};
        return ready(answer);
    }
    answer.exitCode = ExitCode::Invalid;
    answer.lines.append(countedLine(form.error().size()));
    QJsonArray problems;
    for (const auto &problem : form.error()) {
        problems.append(QJsonObject{{u"line"_s, problem.line}, {u"message"_s, problem.reason}});
        answer.lines.append(u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(problem.reason));
    }
    answer.json = {{u"result"_s, u"invalid"_s}, {u"file"_s, name}, {u"problems"_s, problems}};
    return ready(answer);
}

QFuture<Answer> checkConfig(const CommandLine &, const QStringList &arguments)
{
    const QFileInfo file(arguments[0]);
    if (!file.isFile() || !file.isReadable())
        return ready(usageError(u"The file cannot be read."_s));
    const auto config = config::readKioskConfig(arguments[0]);
    Answer answer;
    if (config) {
        answer.json = {{u"result"_s, u"valid"_s},
                       {u"file"_s, file.fileName()},
                       {u"kiosk"_s, config->kiosk.id},
                       {u"problems"_s, QJsonArray()}};
        answer.lines = {u"valid: kiosk "_s + config->kiosk.id};
        return ready(answer);
    }
    answer.exitCode = ExitCode::Invalid;
    answer.lines.append(countedLine(config.error().size()));
    QJsonArray problems;
    for (const auto &problem : config.error()) {
        problems.append(QJsonObject{{u"line"_s, problem.line},
                                    {u"key"_s, problem.key},
                                    {u"message"_s, problem.message},
                                    {u"remedy"_s, problem.remedy}});
        const QString where = problem.key.isEmpty() ? QString() : problem.key + u": "_s;
        answer.lines.append(
            u"%1:%2: %3"_s.arg(file.fileName()).arg(problem.line).arg(where + problem.message + u' ' + problem.remedy));
    }
    answer.json = {{u"result"_s, u"invalid"_s}, {u"file"_s, file.fileName()}, {u"problems"_s, problems}};
    return ready(answer);
}
} // namespace

QList<Command> checkFileCommands()
{
    return {
        {{u"check"_s, u"form"_s}, {u"FILE"_s}, {}, u"Check the questions of a service."_s, checkForm},
        {{u"check"_s, u"config"_s}, {u"FILE"_s}, {}, u"Check a kiosk's configuration."_s, checkConfig},
    };
}

} // namespace clips::ctl
