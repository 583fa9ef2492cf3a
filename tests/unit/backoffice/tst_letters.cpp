#include "backoffice/store/letters.h"

#include "base/uuid.h"
#include "domain/activationcode.h"
#include "support/fakeclock.h"
#include "support/officestore.h"
#include "support/seededrandom.h"

#include <QTest>
#include <array>
#include <sodium.h>

using namespace clips;
using namespace clips::office;
using domain::ActivationHalf;

namespace {

const QString reference = QStringLiteral("K03-7F3Q-9XKD");

/// The cheapest verifier there is: what it costs is not what is tested.
QString verifierOf(const QString &secret)
{
    std::array<char, crypto_pwhash_STRBYTES> verifier{};
    const QByteArray bytes = secret.toUtf8();
    if (sodium_init() < 0 ||
        crypto_pwhash_str(verifier.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN) != 0)
        qFatal("no verifier");
    return QString::fromLatin1(verifier.data());
}

struct World
{
    testing::OfficeStore store;
    testing::FakeClock clock;
    testing::SeededRandom random;
    std::unique_ptr<Database> database = std::move(store.open()).value();
    Letters letters{*database, clock};
    ActivationHalf paper = ActivationHalf::random(random);
    ActivationHalf message = ActivationHalf::random(random);
    QUuid recognition = uuidV7(clock, random);

    [[nodiscard]] wire::LetterNews news() const
    {
        return {recognition,    QStringLiteral("op1"), verifierOf(activationSecret(paper, message)),
                message.text(), clock.nowUtc(),        clock.nowUtc().addDays(30),
                false};
    }
    [[nodiscard]] bool tell() { return letters.put(QStringLiteral("K03"), reference, news()).value_or(false); }
    [[nodiscard]] bool redeems(const QString &paperHalf, const QString &messageHalf)
    {
        const auto found = letters.redeem(reference, paperHalf, messageHalf);
        return found && *found == uuidText(recognition);
    }
};

} // namespace

class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redeem_bothHalves_worksOnce();
    void redeem_wrongHalves_worksNeitherThenNorAfterFive();
    void redeem_anExpiredLetter_doesNotWork();
    void redeem_aVoidLetter_doesNotWork_evenWhenToldAgain();
    void halves_waitUntilTheyAreSent();
    void put_anotherKiosksLetter_isRefused();
    void news_areReadBackWhole();
};

void TestLetters::redeem_bothHalves_worksOnce()
{
    World world;
    QVERIFY(world.tell());

    QVERIFY(world.redeems(world.paper.text().toLower(), world.message.text()));
    QVERIFY(!world.redeems(world.paper.text(), world.message.text()));
}

void TestLetters::redeem_wrongHalves_worksNeitherThenNorAfterFive()
{
    World world;
    QVERIFY(world.tell());
    for (int i = 0; i < Letters::triesAllowed - 1; ++i)
        QVERIFY(!world.redeems(world.message.text(), world.paper.text()));
    QVERIFY(world.redeems(world.paper.text(), world.message.text()));

    World other;
    QVERIFY(other.tell());
    for (int i = 0; i < Letters::triesAllowed; ++i)
        QVERIFY(!other.redeems(other.paper.text(), QString()));
    QVERIFY2(!other.redeems(other.paper.text(), other.message.text()), "five wrong tries make a letter void");
}

void TestLetters::redeem_anExpiredLetter_doesNotWork()
{
    World world;
    QVERIFY(world.tell());
    world.clock.advanceMs(qint64(30) * 24 * 3600 * 1000);

    QVERIFY(!world.redeems(world.paper.text(), world.message.text()));
}

void TestLetters::redeem_aVoidLetter_doesNotWork_evenWhenToldAgain()
{
    World world;
    QVERIFY(world.tell());
    wire::LetterNews taken = world.news();
    taken.isVoid = true;
    QVERIFY(world.letters.put(QStringLiteral("K03"), reference, taken).value_or(false));
    QVERIFY(world.tell());

    QVERIFY(!world.redeems(world.paper.text(), world.message.text()));
    QVERIFY(world.letters.waiting()->isEmpty());
}

void TestLetters::halves_waitUntilTheyAreSent()
{
    World world;
    QVERIFY(world.tell());

    const auto waiting = world.letters.waiting();
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().half, world.message.text());
    QVERIFY(world.letters.markSent(reference));

    QVERIFY(world.letters.waiting()->isEmpty());
    QVERIFY(world.redeems(world.paper.text(), world.message.text()));
}

void TestLetters::put_anotherKiosksLetter_isRefused()
{
    World world;
    QVERIFY(world.tell());

    QCOMPARE(world.letters.put(QStringLiteral("K04"), reference, world.news()).value_or(true), false);
}

void TestLetters::news_areReadBackWhole()
{
    World world;
    const wire::LetterNews news = world.news();

    const auto read = wire::decodeLetter(wire::encodeLetter(news));

    QVERIFY(read);
    QCOMPARE(read->recognitionId, news.recognitionId);
    QCOMPARE(read->verifier, news.verifier);
    QCOMPARE(read->officeHalf, news.officeHalf);
    QCOMPARE(read->expiresAt, news.expiresAt);
    wire::LetterNews halfless = news;
    halfless.officeHalf.clear();
    QVERIFY(!wire::decodeLetter(wire::encodeLetter(halfless)));
    halfless.isVoid = true;
    QVERIFY(wire::decodeLetter(wire::encodeLetter(halfless)));
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
