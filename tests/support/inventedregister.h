#pragma once

#include "domain/codicefiscale.h"
#include "wire/snapshotjson.h"

#include <QList>
#include <QString>

#include <functional>
#include <random>

namespace clips::testing {

/// A municipality of invented families, the same for the same seed: as many persons as asked, one to six in a
/// household, about 12,000 surnames put together from syllables, right tax codes.
class InventedRegister
{
public:
    explicit InventedRegister(int persons, unsigned seed = 1)
        : m_engine(seed)
    {
        while (m_persons < persons)
            addHousehold(std::min(1 + below(6), persons - m_persons));
    }

    [[nodiscard]] const QList<domain::Household> &households() const { return m_households; }
    [[nodiscard]] int persons() const { return m_persons; }

    [[nodiscard]] wire::SnapshotHeader header() const
    {
        return {QStringLiteral("invented"), QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC),
                int(m_households.size()), m_persons};
    }
    /// Line by line, as the office sends it.
    void stream(const std::function<void(const QByteArray &)> &take) const
    {
        take(wire::encodeSnapshotHeader(header()) + '\n');
        for (const domain::Household &household : m_households)
            take(wire::encodeHousehold(household) + '\n');
    }
    [[nodiscard]] QByteArray snapshot() const
    {
        QByteArray all;
        stream([&all](const QByteArray &line) { all += line; });
        return all;
    }

private:
    int below(int bound) { return int(m_engine() % unsigned(bound)); }

    QString oneOf(const QStringList &list) { return list[below(int(list.size()))]; }

    QString surname()
    {
        static const QStringList first{
            QStringLiteral("Al"),  QStringLiteral("Bar"), QStringLiteral("Ca"), QStringLiteral("Con"),
            QStringLiteral("D'A"), QStringLiteral("De "), QStringLiteral("El"), QStringLiteral("Fi"),
            QStringLiteral("Ga"),  QStringLiteral("Lo"),  QStringLiteral("Ma"), QStringLiteral("Ne"),
            QStringLiteral("Pe"),  QStringLiteral("Qua"), QStringLiteral("Ro"), QStringLiteral("Sa"),
            QStringLiteral("Tu"),  QStringLiteral("Ve"),  QStringLiteral("Zà"), QStringLiteral("Mc")};
        static const QStringList middle{
            QStringLiteral("bra"), QStringLiteral("ce"),  QStringLiteral("do"),  QStringLiteral("gi"),
            QStringLiteral("lan"), QStringLiteral("mi"),  QStringLiteral("nel"), QStringLiteral("pa"),
            QStringLiteral("ri"),  QStringLiteral("sca"), QStringLiteral("ti"),  QStringLiteral("vo"),
            QStringLiteral("zu"),  QStringLiteral("rro"), QStringLiteral("sso"), QStringLiteral("cchi")};
        static const QStringList last{QStringLiteral("no"),  QStringLiteral("ni"), QStringLiteral("ta"),
                                      QStringLiteral("llo"), QStringLiteral("li"), QStringLiteral("ro"),
                                      QStringLiteral("ò"),   QStringLiteral("si"), QStringLiteral("zza")};
        const QString start = oneOf(first) + oneOf(middle);
        return (below(3) ? start : start + oneOf(middle)) + oneOf(last);
    }

    QString givenName(domain::Sex sex)
    {
        static const QStringList female{
            QStringLiteral("Anna"),   QStringLiteral("Maria Grazia"), QStringLiteral("Giulia"),
            QStringLiteral("Noemi"),  QStringLiteral("Chloé"),        QStringLiteral("Elena"),
            QStringLiteral("Teresa"), QStringLiteral("Beatrice"),     QStringLiteral("Zoe")};
        static const QStringList male{QStringLiteral("Luca"),    QStringLiteral("Niccolò"), QStringLiteral("Marco"),
                                      QStringLiteral("Antonio"), QStringLiteral("Oronzo"),  QStringLiteral("Paolo"),
                                      QStringLiteral("Davide"),  QStringLiteral("Samuele"), QStringLiteral("Ivan")};
        return oneOf(sex == domain::Sex::Female ? female : male);
    }

    void addHousehold(int members)
    {
        domain::Household household;
        household.id = QStringLiteral("F%1").arg(m_households.size() + 1, 7, 10, QLatin1Char('0'));
        household.address = {QStringLiteral("Via %1").arg(surname()), QString::number(1 + below(200)),
                             QStringLiteral("73100"), QStringLiteral("Lecce"), QStringLiteral("LE")};
        household.protectedAddress = below(500) == 0;
        const QString family = surname();
        for (int i = 0; i < members; ++i) {
            domain::Person person;
            person.id = QStringLiteral("P%1").arg(++m_persons, 8, 10, QLatin1Char('0'));
            person.familyName = i == 1 ? surname() : family;
            person.sex = below(2) ? domain::Sex::Female : domain::Sex::Male;
            person.givenName = givenName(person.sex);
            person.birthDate = QDate(i < 2 ? 1950 + below(50) : 2008 + below(18), 1 + below(12), 1 + below(28));
            person.birthPlace = QStringLiteral("E506");
            person.birthPlaceName = QStringLiteral("Lecce");
            person.relation = i + 1;
            person.taxCode = domain::encodeTaxCode(person.familyName, person.givenName, person.sex, person.birthDate,
                                                   person.birthPlace);
            household.members.append(person);
        }
        m_households.append(household);
    }

    std::mt19937 m_engine;
    QList<domain::Household> m_households;
    int m_persons = 0;
};

} // namespace clips::testing
