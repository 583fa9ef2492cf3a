// Built together with app/main/wipingfree.cpp, as the kiosk is: what is freed is overwritten, whoever allocated it.
#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTest>

#include <cstdlib>
#include <cstring>

namespace {

/// The bytes at an address that may no longer be ours to touch, through the system.
QByteArray bytesAt(quintptr address, qsizetype size)
{
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !memory.seek(qint64(address)))
        return {};
    return memory.read(size);
}

constexpr qsizetype linkBytes = 16; ///< where the library keeps its lists of free blocks

} // namespace

class TestWipingFree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(QStringLiteral("/proc/self/mem")))
            QSKIP("this system does not show a process its memory");
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("sanitizers bring their own allocator");
#endif
    }
    void freed_isOverwritten_data();
    void freed_isOverwritten();
    void moved_leavesNothingBehind();
    void text_thatEnds_isOverwritten();
    void realloc_keepsWhatFits_data();
    void realloc_keepsWhatFits();
};

void TestWipingFree::freed_isOverwritten_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {24, 100, 1000, 5000, 100'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestWipingFree::freed_isOverwritten()
{
    QFETCH(int, size);
    auto *block = static_cast<char *>(std::malloc(size_t(size)));
    std::memset(block, 'n', size_t(size));
    const volatile quintptr address = reinterpret_cast<quintptr>(block) + linkBytes;
    const qsizetype looked = size - linkBytes;
    QVERIFY(bytesAt(address, looked).contains('n'));

    std::free(block);

    QVERIFY(!bytesAt(address, looked).contains("nnnn"));
}

void TestWipingFree::moved_leavesNothingBehind()
{
    auto *block = static_cast<char *>(std::malloc(200));
    std::memset(block, 'n', 200);
    const volatile quintptr address = reinterpret_cast<quintptr>(block) + linkBytes;

    auto *moved = static_cast<char *>(std::realloc(block, 50'000));

    QCOMPARE(QByteArray(moved, 200), QByteArray(200, 'n'));
    QVERIFY(reinterpret_cast<quintptr>(moved) + linkBytes != address);
    QVERIFY(!bytesAt(address, 200 - linkBytes).contains("nnnn"));
    std::free(moved);
}

void TestWipingFree::text_thatEnds_isOverwritten()
{
    auto text = std::make_unique<QString>(300, u'n');
    const auto address = reinterpret_cast<quintptr>(text->constData());
    QVERIFY(bytesAt(address, 600).contains(QByteArray("n\0n", 3)));

    text.reset();

    QVERIFY(!bytesAt(address, 600).contains(QByteArray("n\0n\0n", 5)));
}

void TestWipingFree::realloc_keepsWhatFits_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const int from : {1, 24, 1000, 200'000}) {
        for (const int to : {1, 25, 999, 1001, 300'000})
            QTest::addRow("%d to %d", from, to) << from << to;
    }
}

void TestWipingFree::realloc_keepsWhatFits()
{
    QFETCH(int, from);
    QFETCH(int, to);
    auto *block = static_cast<char *>(std::malloc(size_t(from)));
    for (int i = 0; i < from; ++i)
        block[i] = char('a' + i % 26);

    block = static_cast<char *>(std::realloc(block, size_t(to)));

    for (int i = 0; i < std::min(from, to); ++i)
        QCOMPARE(block[i], char('a' + i % 26));
    std::memset(block, 'x', size_t(to));
    std::free(block);
}

QTEST_GUILESS_MAIN(TestWipingFree)
#include "tst_wipingfree.moc"
