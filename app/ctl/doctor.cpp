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

/// Runs the slow checks one after the other. Lives until its last step, in the main thread.
class Doctor final : public QObject
{
public:
    Doctor(const KioskPlace &place, QObject *parent)
        : QObject(parent)
        , m_place(place)
        , m_vault(place, nullptr)
        , m_checks(checksOfMachine() + checksOfPlace(place))
    {}

    QFuture<Answer> examine()
    {
        return m_vault->read(QString::fromLatin1(ports::dataKeySecret))
            .then(this, [this](const Secret &key) { return afterKey(key); })
            .unwrap();
    }

private:
    QFuture<Answer> afterKey(const Secret &key)
    {
        m_checks.append(keyCheck(key, QFileInfo::exists(config::databaseFile(m_place.folder))));
        return m_vault->read(QString::fromLatin1(ports::officeIdentitySecret))
            .then(this, [this](const Secret &identity) { return afterIdentity(identity); })
            .unwrap();
    }

    QFuture<Answer> afterIdentity(const Secret &identity)
    {
        m_checks.append(identityCheck(identity));
        return askKiosk(m_place, {{u"command"_s, u"status"_s}})
            .then(this, [this](const Result<QJsonObject, Answer> &status) {
                m_checks.append(databaseCheck(status));
                m_checks.append(gateChecks(status));
                deleteLater();
                return diagnosis(m_checks);
            });
    }

    KioskPlace m_place;
    Vault m_vault;
    QList<Check> m_checks;
};

QFuture<Answer> doctor(const CommandLine &line, const QStringList &)
{
    const auto place = kioskPlace(line);
    if (!place) {
        const Check config{u"config"_s, Health::Problem, place.error().lines.join(u' '), {}};
        return ready(diagnosis(QList<Check>{config} + checksOfMachine()));
    }
    auto *examiner = new Doctor(*place, qApp);
    return examiner->examine();
}
} // namespace

QList<Command> doctorCommands()
{
    return {{{u"doctor"_s}, {}, {}, u"Say what is missing on this machine and what to do."_s, doctor}};
}

} // namespace clips::ctl
