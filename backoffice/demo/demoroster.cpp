#include "backoffice/demo/democatalogue.h"
#include "base/clock.h"

#include <sodium.h>

namespace clips::office {

using namespace domain;

namespace {
QString verifierOf(const QString &pin)
{
    const QByteArray bytes = pin.toUtf8();
    char text[crypto_pwhash_STRBYTES] = {};
    // A PIN is short: the memory it takes to try one is all that protects a stolen roster.
    if (crypto_pwhash_str(text, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE) != 0)
        return {};
    return QString::fromLatin1(text);
}
} // namespace

QList<DemoOperator> demoOperators()
{
    const auto row = [](const char *id, const char *name, OperatorRole role, const char *pin) {
        return DemoOperator{{QLatin1String(id), QLatin1String(name), role, {}}, QLatin1String(pin)};
    };
    return {row("op1", "Anna Demo", OperatorRole::Operator, "2468"),
            row("op2", "Bruno Demo", OperatorRole::Operator, "1357"),
            row("su1", "Carla Demo", OperatorRole::Supervisor, "8642")};
}

OperatorRoster demoRoster(QDate today)
{
    OperatorRoster roster;
    roster.expiresAt = endOfRomeDay(today.addYears(1));
    for (const DemoOperator &demo : demoOperators()) {
        Operator person = demo.person;
        person.verifier = verifierOf(demo.pin);
        roster.operators.append(person);
    }
    return roster;
}

} // namespace clips::office
