#include "sync/backoff.h"
#include "support/seededrandom.h"

#include <QTest>
#include <algorithm>
#include <cstring>

using namespace clips;
using namespace clips::testing;

namespace {

/// Chance at its highest: below(n) gives about n - 1.
class HighRandom final : public RandomSource
{
public:
    void fill(std::span<unsigned char> bytes) override
    {
        // A value just under a multiple of every bound we use would be hard to find: count down until one fits.
        const quint64 value = m_next--;
        for (std::size_t at = 0; at < bytes.size(); ++at)
            bytes[at] = static_cast<unsigned char>(value >> (8 * (at % 8)));
    }
    void startAt(quint64 value) { m_next = value; }

private:
    quint64 m_next = 0;
};

} // namespace

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_manyFailures_staysWithinTheDoublingLimit();
    void next_fullJitter_usesTheWholeRange();
    void next_atTheEdge_reachesTheCapAndNotMore();
    void reset_afterSuccess_startsFromTheBase();
};

void TestBackoff::next_manyFailures_staysWithinTheDoublingLimit()
{
    SeededRandom random(7);
    sync::Backoff backoff(random, 5'000, 900'000);
    qint64 limit = 5'000;

    for (int failure = 0; failure < 100; ++failure) {
        const qint64 wait = backoff.nextMs();
        QVERIFY(wait >= 0);
        QVERIFY2(wait <= limit, qPrintable(QStringLiteral("failure %1: %2 ms").arg(failure).arg(wait)));
        limit = std::min<qint64>(900'000, limit * 2);
    }
}

void TestBackoff::next_fullJitter_usesTheWholeRange()
{
    SeededRandom random(7);
    qint64 least = 5'000;
    qint64 most = 0;

    for (int run = 0; run < 500; ++run) {
        sync::Backoff backoff(random, 5'000, 900'000);
        const qint64 wait = backoff.nextMs();
        least = std::min(least, wait);
        most = std::max(most, wait);
    }

    QVERIFY(least < 250);
    QVERIFY(most > 4'750);
}

void TestBackoff::next_atTheEdge_reachesTheCapAndNotMore()
{
    HighRandom random;
    sync::Backoff backoff(random, 5'000, 900'000);
    for (int failure = 0; failure < 30; ++failure) {
        random.startAt(0);
        QCOMPARE(backoff.nextMs(), 0);
    }

    random.startAt(900'000);

    QCOMPARE(backoff.nextMs(), 900'000);
}

void TestBackoff::reset_afterSuccess_startsFromTheBase()
{
    SeededRandom random(7);
    sync::Backoff backoff(random, 5'000, 900'000);
    for (int failure = 0; failure < 10; ++failure)
        (void)backoff.nextMs();

    backoff.reset();

    QVERIFY(backoff.nextMs() <= 5'000);
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
