#include "simulation/world.h"

#include "simulation/fates.h"
#include "support/sampleenrolments.h"
#include "wire/gzip.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

namespace clips::simulation {

namespace {

constexpr std::pair<qint64 Figures::*, const char *> members[] = {
    {&Figures::steps, "steps"},
    {&Figures::deliveries, "deliveries"},
    {&Figures::records, "records"},
    {&Figures::papers, "papers"},
    {&Figures::powerCuts, "power cuts"},
    {&Figures::kills, "kills"},
    {&Figures::officeStops, "stops of the office"},
    {&Figures::diskErrors, "disk errors and stops"},
    {&Figures::fullDisks, "full disks"},
    {&Figures::requestsLost, "requests lost"},
    {&Figures::answersLost, "answers lost or cut"},
    {&Figures::answersLate, "answers late"},
    {&Figures::deliveredTwice, "delivered twice"},
    {&Figures::foreignAnswers, "foreign answers"},
    {&Figures::clockJumps, "clock jumps"},
    {&Figures::printerFailures, "printer failures"},
    {&Figures::putBacks, "put back"},
    {&Figures::decisions, "decided by a clerk"},
};

constexpr qint64 mostSteps = 40'000;

/// SQLite's files are in memory; what does not go through SQLite, a black box, is here and outlives every power cut.
QString folderOf(const QString &name)
{
    static const QTemporaryDir root(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                                        ? QStringLiteral("/dev/shm/clips-simulation-XXXXXX")
                                        : QDir::tempPath() + QStringLiteral("/clips-simulation-XXXXXX"));
    return root.filePath(name);
}

/// An empty one, with the name of a database in it: the kiosk asks the real disk whether it ever had one.
QString emptyFolder(const QString &name)
{
    QDir folder(folderOf(name));
    folder.removeRecursively();
    folder.mkpath(QStringLiteral("."));
    QFile database(folder.filePath(QStringLiteral("kiosk.db")));
    if (!database.open(QIODevice::WriteOnly))
        qFatal("no room for a simulated world");
    return folder.path();
}

} // namespace

Figures &Figures::operator+=(const Figures &other)
{
    for (const auto &[member, name] : members)
        this->*member += other.*member;
    return *this;
}

QString Figures::told() const
{
    QStringList parts;
    for (const auto &[member, name] : members)
        parts.append(QStringLiteral("%1 %2").arg(this->*member).arg(QLatin1String(name)));
    return parts.join(QStringLiteral(", "));
}

World::World(VirtualTime &time, const Options &options)
    : m_time((time.beginAgain(), time))
    , m_options(options)
    , m_chance(options.seed)
    , m_office(folderOf(QStringLiteral("office")), time, options.seed)
{
    const auto some = [this](int most) { return m_chance.percent(50) ? 0 : int(m_chance.between(1, most)); };
    m_weather = {some(60), some(40), some(40), some(20), some(25), some(30)};
    const int kiosks = int(m_chance.between(1, 2));
    for (int n = 1; n <= kiosks; ++n) {
        const QString id = QStringLiteral("K0%1").arg(n);
        auto watched = std::make_unique<Watched>();
        Watched *self = watched.get();
        watched->kiosk = std::make_unique<SimKiosk>(
            id, emptyFolder(id), m_office.identities.value(id), time, m_chance,
            [this, self](SimKiosk &, SimReply *reply) { carry(*self, reply); },
            [this](const QString &text) { note(text); });
        watched->kiosk->disk.setLies(options.disksLie);
        watched->familiesLeft = int(m_chance.between(8, 24));
        m_kiosks.push_back(std::move(watched));
    }
}

World::~World()
{
    for (const auto &watched : m_kiosks)
        watched->kiosk->kill();
}

void World::note(const QString &text)
{
    const QByteArray line = QByteArray::number(m_time.nowMs()) + ' ' + text.toUtf8();
    for (const char letter : line) // FNV-1a
        m_report.trace = (m_report.trace ^ quint8(letter)) * 1099511628211ULL;
    if (m_options.isTold)
        std::printf("%s\n", line.constData());
}

void World::breakPromise(const QString &text)
{
    if (!m_report.broken.isEmpty())
        return;
    m_report.broken = QStringLiteral("%1 (step %2, %3 ms)").arg(text).arg(m_report.figures.steps).arg(m_time.nowMs());
    note(QStringLiteral("BROKEN ") + text);
}

void World::later(qint64 ms, std::function<void()> what)
{
    QTimer::singleShot(int(ms), &m_context, std::move(what));
}

Report World::run()
{
    note(QStringLiteral("seed %1").arg(m_options.seed));
    restartOffice();
    for (const auto &watched : m_kiosks) {
        watched->kiosk->start();
        bringFamilies(*watched);
    }
    later(minutes(0, 5), [this] { turnOfFate(); });
    later(minutes(50, 180), [this] { settleDown(); });
    while (m_report.broken.isEmpty() && m_time.step()) {
        ++m_report.figures.steps;
        restartWhatStopped();
        check();
        if (m_isCalm && isAtRest())
            break;
        if (m_report.figures.steps > mostSteps || m_time.nowMs() > 20 * 24 * 3'600'000LL)
            breakPromise(QStringLiteral("does not come to rest"));
    }
    if (m_report.broken.isEmpty())
        checkEnd();
    for (const auto &watched : m_kiosks) {
        m_report.figures.records += watched->kiosk->wanted.size();
        m_report.figures.papers += watched->kiosk->papers;
        m_report.figures.diskErrors += watched->kiosk->disk.injected();
    }
    m_report.figures.diskErrors += m_office.disk.injected();
    return m_report;
}

void World::bringFamilies(Watched &watched)
{
    if (watched.familiesLeft == 0)
        return;
    // Some hours are quiet, and sometimes there is a queue.
    later(m_chance.between(1'000, 400'000), [this, &watched] {
        --watched.familiesLeft;
        watched.kiosk->present(int(m_chance.between(1, 4)));
        bringFamilies(watched);
    });
}

void World::turnOfFate()
{
    if (m_isCalm)
        return;
    Watched &watched = *m_kiosks[size_t(m_chance.between(0, qint64(m_kiosks.size()) - 1))];
    SimKiosk &kiosk = *watched.kiosk;
    if (m_chance.percent(m_weather.stops)) {
        note(QStringLiteral("%1 will stop").arg(kiosk.id));
        kiosk.disk.arm(SimDisk::Trouble::Stop, int(m_chance.between(1, 60)));
    } else if (m_chance.percent(m_weather.disks)) {
        troubleDisk(kiosk.disk, kiosk.id);
    }
    if (m_chance.percent(m_weather.office)) {
        if (m_chance.percent(60))
            m_office.disk.arm(SimDisk::Trouble::Stop, int(m_chance.between(1, 80)));
        else
            troubleDisk(m_office.disk, QStringLiteral("office"));
    }
    if (m_chance.percent(m_weather.clocks)) {
        static constexpr qint64 hour = 3'600'000;
        static constexpr qint64 jumps[] = {hour,
                                           -hour,
                                           -2 * hour,
                                           26 * hour,
                                           -30 * hour,
                                           40 * 24 * hour,
                                           3'650 * 24 * hour,
                                           -3'650 * 24 * hour,
                                           -20'700 * 24 * hour,
                                           0};
        kiosk.clock.setOffset(jumps[m_chance.between(0, 9)]);
        ++m_report.figures.clockJumps;
        note(QStringLiteral("%1 has %2").arg(kiosk.id, kiosk.clock.nowUtc().toString(Qt::ISODate)));
    }
    if (m_chance.percent(m_weather.people)) {
        kiosk.printerWorks = !kiosk.printerWorks;
        m_report.figures.printerFailures += kiosk.printerWorks ? 0 : 1;
        if (m_chance.percent(50)) {
            kiosk.putBack();
            ++m_report.figures.putBacks;
        }
        if (m_chance.percent(50))
            kiosk.syncNow();
    }
    if (m_office.isUp() && m_chance.percent(20))
        m_report.figures.decisions += m_office.decideOne() ? 1 : 0;
    if (m_chance.percent(m_weather.badLine / 4)) {
        watched.isOutage = true;
        later(minutes(1, 40), [&watched] { watched.isOutage = false; });
    }
    later(minutes(0, 6), [this] { turnOfFate(); });
}

void World::troubleDisk(SimDisk &disk, const QString &name)
{
    if (m_chance.percent(40)) {
        note(QStringLiteral("%1 is full").arg(name));
        ++m_report.figures.fullDisks;
        disk.setFull(true);
        later(minutes(1, 20), [&disk] { disk.setFull(false); });
        return;
    }
    note(QStringLiteral("%1 will fail").arg(name));
    disk.arm(m_chance.percent(70) ? SimDisk::Trouble::IoError : SimDisk::Trouble::Full, int(m_chance.between(1, 50)));
}

void World::restartWhatStopped()
{
    for (const auto &one : m_kiosks) {
        Watched &watched = *one;
        if (watched.isDown || !watched.kiosk->disk.hasStopped())
            continue;
        watched.isDown = true;
        watched.kiosk->kill();
        const bool isPowerCut = m_chance.percent(60);
        ++(isPowerCut ? m_report.figures.powerCuts : m_report.figures.kills);
        note(QStringLiteral("%1 stopped, power %2").arg(watched.kiosk->id).arg(isPowerCut));
        if (watched.kiosk->disk.holds(testing::plantedSurname))
            breakPromise(QStringLiteral("a name stands in the file of %1").arg(watched.kiosk->id));
        later(m_chance.between(1'000, 60'000), [this, &watched, isPowerCut] {
            if (isPowerCut)
                watched.kiosk->disk.restartAfterPowerCut(m_chance);
            else
                watched.kiosk->disk.restart();
            watched.isDown = false;
            watched.lookedAt = -1;
            note(QStringLiteral("%1 starts").arg(watched.kiosk->id));
            watched.kiosk->start();
        });
    }
    if (m_officeIsDown || !m_office.disk.hasStopped())
        return;
    m_officeIsDown = true;
    m_office.kill();
    ++m_report.figures.officeStops;
    const bool isPowerCut = m_chance.percent(60);
    note(QStringLiteral("office stopped, power %1").arg(isPowerCut));
    later(m_chance.between(1'000, 600'000), [this, isPowerCut] {
        if (isPowerCut)
            m_office.disk.restartAfterPowerCut(m_chance);
        else
            m_office.disk.restart();
        m_officeIsDown = false;
        restartOffice();
    });
}

void World::restartOffice()
{
    note(QStringLiteral("office starts"));
    if (m_office.start())
        checkOffice();
    else
        m_office.disk.stop(); // it will be tried again
}

void World::settleDown()
{
    m_isCalm = true;
    note(QStringLiteral("calm"));
    m_office.disk.disarm();
    m_office.disk.setFull(false);
    for (const auto &watched : m_kiosks) {
        watched->isOutage = false;
        watched->kiosk->disk.disarm();
        watched->kiosk->disk.setFull(false);
        watched->kiosk->clock.setOffset(0);
        watched->kiosk->printerWorks = true;
        noteQueue(*watched->kiosk);
        watched->kiosk->putBack();
        watched->kiosk->syncNow();
    }
    while (m_office.isUp() && m_office.decideOne())
        ++m_report.figures.decisions;
    later(minutes(3, 10), [this] { settleDown(); });
}

void World::noteQueue(SimKiosk &kiosk)
{
    QMap<QString, int> states;
    const auto rows = kiosk.rows();
    for (const KioskRow &row : rows.value_or(QList<KioskRow>()))
        ++states[row.state];
    QString text = kiosk.id;
    for (auto it = states.begin(); it != states.end(); ++it)
        text += QStringLiteral(" %1 %2").arg(it.key()).arg(it.value());
    note(text);
}

bool World::isAtRest()
{
    for (const auto &watched : m_kiosks) {
        if (watched->isDown || watched->familiesLeft > 0 || watched->kiosk->isBusy() ||
            watched->acknowledged.size() != watched->kiosk->wanted.size())
            return false;
    }
    return m_office.isUp();
}

// --- the line --------------------------------------------------------------------------------------------------------

void World::carry(Watched &watched, SimReply *reply)
{
    const bool isBad = !m_isCalm && (watched.isOutage || m_chance.percent(m_weather.badLine));
    if (isBad) {
        goAstray(watched, reply);
        return;
    }
    QPointer<SimReply> alive(reply);
    later(m_chance.between(5, 300), [this, &watched, alive] {
        if (!alive)
            return; // the kiosk went before its request did
        alive->leave(alive->requestBody().size());
        const auto response = deliver(watched, requestOf(watched, *alive));
        later(m_chance.between(5, 300), [alive, response] {
            if (!alive)
                return;
            if (response)
                alive->answer(response->status, response->headers, response->body);
            else
                alive->fail(QNetworkReply::RemoteHostClosedError);
        });
    });
}

void World::goAstray(Watched &watched, SimReply *reply)
{
    const Fate fate = watched.isOutage ? Fate::NeverLeaves : drawFate(m_chance);
    QPointer<SimReply> alive(reply);
    note(QStringLiteral("%1 astray %2").arg(watched.kiosk->id).arg(int(fate)));
    const qint64 there = m_chance.between(5, 2'000);
    const qint64 back = m_chance.between(5, 2'000);
    const auto answerLater = [this, alive](qint64 ms, std::function<void(SimReply &)> how) {
        later(ms, [alive, how = std::move(how)] {
            if (alive)
                how(*alive);
        });
    };
    Figures &figures = m_report.figures;
    switch (fate) {
    case Fate::NeverLeaves:
        ++figures.requestsLost;
        answerLater(there, [](SimReply &lost) { lost.fail(QNetworkReply::ConnectionRefusedError); });
        return;
    case Fate::RequestLost:
        ++figures.requestsLost;
        answerLater(there, [](SimReply &lost) { lost.leave(lost.requestBody().size() / 2); });
        if (m_chance.percent(50))
            answerLater(there + back, [](SimReply &lost) { lost.fail(QNetworkReply::RemoteHostClosedError); });
        return; // else the kiosk loses its patience
    case Fate::Foreign:
        ++figures.foreignAnswers;
        answerLater(
            there, [foreign = drawForeignAnswer(m_chance, reply->requestBody(), watched.lastAnswer)](SimReply &fooled) {
                fooled.leave(fooled.requestBody().size());
                fooled.answer(foreign.status, foreign.headers, foreign.body);
            });
        return;
    case Fate::AnswerLost:
    case Fate::AnswerCut:
    case Fate::AnswerLate:
    case Fate::Twice:
        break;
    }
    later(there, [this, &watched, alive, fate, back] {
        if (!alive)
            return;
        alive->leave(alive->requestBody().size());
        const office::Request request = requestOf(watched, *alive);
        const auto response = deliver(watched, request);
        if (!response)
            return; // nobody answers any more
        switch (fate) {
        case Fate::AnswerCut: {
            ++m_report.figures.answersLost;
            const QByteArray part = response->body.first(m_chance.between(0, response->body.size()));
            later(back, [alive, part, promised = response->body.size() + 1] {
                if (alive)
                    alive->answerCut(part, promised);
            });
            return;
        }
        case Fate::AnswerLate:
        case Fate::Twice: {
            const bool isLate = fate == Fate::AnswerLate;
            ++(isLate ? m_report.figures.answersLate : m_report.figures.deliveredTwice);
            // Something on the way sends it once more, and again, perhaps long after.
            for (qint64 times = isLate ? 0 : m_chance.between(1, 30); times > 0; --times)
                later(m_chance.between(0, 1'200'000), [this, &watched, request] { (void)deliver(watched, request); });
            later(isLate ? m_chance.between(25'000, 45'000) : back, [alive, response] {
                if (alive)
                    alive->answer(response->status, response->headers, response->body);
            });
            return;
        }
        case Fate::AnswerLost:
        case Fate::NeverLeaves:
        case Fate::RequestLost:
        case Fate::Foreign:
            ++m_report.figures.answersLost;
            return;
        }
    });
}

office::Request World::requestOf(const Watched &watched, const SimReply &reply)
{
    office::Request request;
    static const char *const methods[] = {"", "HEAD", "GET", "PUT", "POST", "DELETE"};
    request.method = methods[reply.operation()];
    request.path = reply.url().path();
    request.query = QUrlQuery(reply.url());
    const QNetworkRequest asked = reply.request();
    for (const QByteArray &name : asked.rawHeaderList())
        request.headers.insert(name.toLower(), asked.rawHeader(name));
    request.body = reply.requestBody();
    request.remoteAddress = watched.kiosk->id;
    return request;
}

std::optional<office::Response> World::deliver(Watched &watched, const office::Request &request)
{
    const bool isBatch = request.path.endsWith(QStringLiteral("/enrolment-batches"));
    const QByteArray batch = request.header("content-encoding") == "gzip"
                                 ? wire::gunzipped(request.body, 4 * 1024 * 1024).value_or(QByteArray())
                                 : request.body;
    const int lines = isBatch ? watchBatch(watched, batch) : 0;
    auto response = m_office.ask(request, watched.kiosk->id);
    const int status = response ? response->status : 0;
    m_report.figures.deliveries += status == 200 || status == 202 ? lines : 0;
    if (isBatch)
        note(QStringLiteral("%1 delivers %2: %3").arg(watched.kiosk->id).arg(lines).arg(status));
    if (isBatch && response && response->status == 200)
        watched.lastAnswer = response->body;
    return response;
}

int World::watchBatch(Watched &watched, const QByteArray &batch)
{
    int lines = 0;
    for (const QByteArray &line : batch.split('\n')) {
        if (line.isEmpty())
            continue;
        ++lines;
        const QString id = enrolmentIdIn(line);
        if (!watched.kiosk->wanted.contains(id))
            breakPromise(QStringLiteral("%1 sent an id that nobody confirmed").arg(watched.kiosk->id));
        QByteArray &first = m_bodies[id];
        if (first.isEmpty())
            first = line;
        if (first != line)
            breakPromise(QStringLiteral("%1 sent other bytes under the same id").arg(watched.kiosk->id));
    }
    return lines;
}

} // namespace clips::simulation
