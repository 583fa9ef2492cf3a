#include "config/storagefolder.h"
#include "ctl/commands.h"
#include "ctl/doctorchecks.h"
#include "ctl/kioskquestions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace clips::ctl {

namespace {
using Secret = Result<QByteArray, ports::VaultError>;

Answer diagnosis(const QList<Check> &checks)
{
    Answer answer;
    Health worst = Health::Ok;
    QJsonArray list;
    for (const Check &check : checks) {
        worst = std::max(worst, check.health);
        list.append(QJsonObject{{u"code"_s, check.code},
                                {u"result"_s, healthCode(check.health)},
                                {u"message"_s, check.message},
                                {u"remedy"_s, check.remedy}});
        answer.lines.append(
            u"%1  %2"_s.arg(healthCode(check.health), -7).arg(check.message + u' ' + check.remedy).trimmed());
    }
    const QString result = worst == Health::Ok ? u"valid"_s : worst == Health::Warning ? u"warning"_s : u"invalid"_s;
    answer.exitCode = worst == Health::Problem ? ExitCode::Invalid : ExitCode::Fine;
    answer.json = {{u"result"_s, result}, {u"checks"_s, list}};
    return answer;
}

/// Runs the slow checks one after the other; the last one ends it.
class Doctor : public std::enable_shared_from_this<Doctor> // shared: each step that waits holds it
{
public:
    explicit Doctor(const KioskPlace &place)
        : m_place(place)
        , m_vault(openVault(place))
        , m_checks(checksOfMachine() + checksOfPlace(place))
    {}

    QFuture<Answer> examine()
    {
        const auto self = shared_from_this();
        return m_vault->read(QString::fromLatin1(ports::dataKeySecret))
            .then(qApp, [self](const Secret &key) { return self->afterKey(key); })
            .unwrap();
    }

private:
    QFuture<Answer> afterKey(const Secret &key)
    {
        const auto self = shared_from_this();
        m_checks.append(keyCheck(key, QFileInfo::exists(config::databaseFile(m_place.folder))));
        return m_vault->read(QString::fromLatin1(ports::officeTokenSecret))
            .then(qApp, [self](const Secret &token) { return self->afterToken(token); })
            .unwrap();
    }

    QFuture<Answer> afterToken(const Secret &token)
    {
        const auto self = shared_from_this();
        m_checks.append(tokenCheck(token));
        return askKiosk(m_place, {{u"command"_s, u"status"_s}})
            .then(qApp, [self](const Result<QJsonObject, Answer> &status) {
                self->m_checks.append(databaseCheck(status));
                return diagnosis(self->m_checks);
            });
    }

    KioskPlace m_place;
    std::unique_ptr<ports::SecretVault> m_vault;
    QList<Check> m_checks;
};

QFuture<Answer> doctor(const CommandLine &line, const QStringList &)
{
    const auto place = kioskPlace(line);
    if (!place) {
        const Check config{u"config"_s, Health::Problem, place.error().lines.join(u' '), {}};
        return ready(diagnosis(QList<Check>{config} + checksOfMachine()));
    }
    return std::make_shared<Doctor>(*place)->examine();
}
} // namespace

QList<Command> doctorCommands()
{
    return {{{u"doctor"_s}, {}, {}, u"Say what is missing on this machine and what to do."_s, doctor}};
}

} // namespace clips::ctl
