#pragma once

#include "simulation/simkiosk.h"
#include "simulation/simoffice.h"

#include <QSet>
#include <vector>

namespace clips::simulation {

/// What was done to a world, and how much went on in it.
struct Figures
{
    qint64 steps = 0;
    qint64 deliveries = 0; ///< records that the office took in or knew, again and again included
    qint64 records = 0;    ///< applications that people confirmed
    qint64 papers = 0;
    qint64 powerCuts = 0;
    qint64 kills = 0;
    qint64 officeStops = 0;
    qint64 diskErrors = 0;
    qint64 fullDisks = 0;
    qint64 requestsLost = 0;
    qint64 answersLost = 0; ///< cut ones included
    qint64 answersLate = 0; ///< past the kiosk's patience
    qint64 deliveredTwice = 0;
    qint64 foreignAnswers = 0; ///< of proxies, portals, other batches, with hashes of other bytes
    qint64 clockJumps = 0;
    qint64 printerFailures = 0;
    qint64 putBacks = 0;
    qint64 decisions = 0;

    Figures &operator+=(const Figures &other);
    [[nodiscard]] QString told() const;
};

struct Report
{
    QString broken; ///< the first promise that was broken, and when; empty: none
    quint64 trace = 0;
    Figures figures;
};

/// A municipality for some hours: one or two kiosks, the office, the line between them, and everything that can go
/// wrong, all drawn from the seed. After each step the promises are checked; at the end everything works again and all
/// that was ever confirmed must be at the office, once.
class World
{
    Q_DISABLE_COPY_MOVE(World)
public:
    struct Options
    {
        quint64 seed = 1;
        bool isTold = false;   ///< prints what happens
        bool disksLie = false; ///< the kiosks': a world that must not keep its promises
    };

    World(VirtualTime &time, const Options &options);
    ~World();

    [[nodiscard]] Report run();

private:
    /// How often what goes wrong in this world; many worlds have only one or two troubles.
    struct Weather
    {
        int badLine = 0; ///< percent of exchanges
        int stops = 0;   ///< percent of the turns of fate
        int disks = 0;
        int clocks = 0;
        int office = 0;
        int people = 0;
    };
    struct Watched
    {
        std::unique_ptr<SimKiosk> kiosk;
        int familiesLeft = 0;
        bool isDown = false;
        qint64 lookedAt = -1;        ///< operations of the disk when it was last looked at
        qsizetype shownThen = 0;     ///< receipts that people held then
        SimKiosk::Head head;         ///< of the audit chain then
        QMap<QString, QString> hash; ///< of every body ever seen, by enrolment id
        QSet<QString> acknowledged;
        QByteArray lastAnswer;
        bool isOutage = false;
    };

    void note(const QString &text);
    void breakPromise(const QString &text);
    [[nodiscard]] qint64 minutes(qint64 from, qint64 to) { return m_chance.between(from * 60'000, to * 60'000); }
    void later(qint64 ms, std::function<void()> what);

    void bringFamilies(Watched &watched);
    void turnOfFate();
    void troubleDisk(SimDisk &disk, const QString &name);
    void restartWhatStopped();
    void restartOffice();
    void settleDown();
    void noteQueue(SimKiosk &kiosk);
    [[nodiscard]] bool isAtRest();

    void carry(Watched &watched, SimReply *reply);
    void goAstray(Watched &watched, SimReply *reply);
    [[nodiscard]] static office::Request requestOf(const Watched &watched, const SimReply &reply);
    [[nodiscard]] std::optional<office::Response> deliver(Watched &watched, const office::Request &request);
    int watchBatch(Watched &watched, const QByteArray &batch);

    void check();
    void checkRows(Watched &watched, const QList<KioskRow> &rows);
    void checkOffice();
    void checkEnd();

    VirtualTime &m_time;
    const Options m_options;
    Chance m_chance;
    Weather m_weather;
    QObject m_context;
    SimOffice m_office;
    std::vector<std::unique_ptr<Watched>> m_kiosks;
    QMap<QString, QByteArray> m_bodies; ///< as they first went over the line, by enrolment id
    bool m_isCalm = false;
    bool m_officeIsDown = false;
    int m_checks = 0;
    Report m_report;
};

} // namespace clips::simulation
