#include "storage/blackbox.h"

#include "support/fakeofficesealer.h"
#include "support/sampleenrolments.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::storage;
using namespace clips::testing;
using Mark = BlackBox::Mark;

namespace {

const QDateTime at(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

BoxedSitting sittingOf(int n)
{
    const FakeOfficeSealer office;
    BoxedSitting sitting{sittingId(n),
                         domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, n)->text(),
                         at,
                         QStringLiteral("op1"),
                         {}};
    for (int i = 0; i < 2; ++i) {
        const QByteArray body = QByteArray(plantedSurname) + QByteArray::number(n) + QByteArray::number(i);
        sitting.enrolments.append({*office.seal(enrolmentId(n, i), QStringLiteral("K03"), body),
                                   domain::Service::Kindergarten,
                                   QStringLiteral("2026/2027"),
                                   at,
                                   domain::ApplicationKind::Correction,
                                   {enrolmentId(n, 7), QStringLiteral("R")},
                                   QStringLiteral("f"),
                                   QStringLiteral("l")});
    }
    return sitting;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QList<QUuid> sittingsIn(BlackBox &box)
{
    QList<QUuid> ids;
    for (const BlackBox::Entry &entry : box.load() ? box.entries() : QList<BlackBox::Entry>())
        ids.append(entry.sittingId);
    return ids;
}

} // namespace

class TestBlackBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("clips.storage*=false")); }
    void init();
    void append_isReadBackByTheNextProgram();
    void append_aSecondTry_replacesTheFirst();
    void mark_andAcknowledge_areRemembered();
    void load_cutAtAnyByte_keepsWhatIsWholeAndGoesOn();
    void load_aBitFlippedAnywhere_losesOneFrameAtMost();
    void file_isReadableByItsOwnerOnlyAndNamesNobody();
    void compact_dropsWhatIsAcknowledgedLongAgo_andKeepsTheRest();
    void compact_whileMostIsWaiting_doesNothing();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("box")); }
    void fill(int sittings) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBlackBox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBlackBox::fill(int sittings) const
{
    BlackBox box(path());
    for (int n = 1; n <= sittings; ++n) {
        QVERIFY(box.append(sittingOf(n), AppendFile::Sync::Later));
        QVERIFY(box.mark(sittingId(n), Mark::Committed));
    }
}

void TestBlackBox::append_isReadBackByTheNextProgram()
{
    fill(3);
    BlackBox box(path());

    QVERIFY(box.load());
    QCOMPARE(box.entries().size(), 3);
    const auto sitting = box.read(box.entries()[1]);

    QVERIFY(sitting);
    QCOMPARE(encodeBoxed(*sitting), encodeBoxed(sittingOf(2)));
    QCOMPARE(box.enrolment(enrolmentId(3, 1))->envelope, sittingOf(3).enrolments[1].envelope);
    QCOMPARE(box.enrolment(enrolmentId(9, 1)).error(), ports::StoreError::NotFound);
    QCOMPARE(box.highestNumbers().value(0, *domain::ReceiptNumber::make(QStringLiteral("K01"), 2026, 1)).sequence(), 3);
}

void TestBlackBox::append_aSecondTry_replacesTheFirst()
{
    fill(2);
    BlackBox box(path());
    QVERIFY(box.mark(sittingId(1), Mark::Undone));
    QVERIFY(box.append(sittingOf(1), AppendFile::Sync::Now));

    BlackBox next(path());
    QVERIFY(next.load());

    QCOMPARE(next.entries().size(), 2);
    QCOMPARE(next.entries()[0].mark, Mark::None);
    QCOMPARE(next.unmarked(), QList<QUuid>{sittingId(1)});
}

void TestBlackBox::mark_andAcknowledge_areRemembered()
{
    fill(2);
    BlackBox box(path());
    QVERIFY(box.acknowledge({enrolmentId(1, 0), enrolmentId(8, 0)}, at));
    const qint64 size = QFileInfo(path()).size();
    QVERIFY(box.acknowledge({enrolmentId(1, 0)}, at)); // known already
    QCOMPARE(QFileInfo(path()).size(), size);

    BlackBox next(path());
    QVERIFY(next.load());

    QCOMPARE(next.entries()[0].mark, Mark::Committed);
    QCOMPARE(next.entries()[0].waiting, QList<QUuid>{enrolmentId(1, 1)});
    QCOMPARE(next.entries()[1].waiting.size(), 2);
    QVERIFY(next.unmarked().isEmpty());
}

void TestBlackBox::load_cutAtAnyByte_keepsWhatIsWholeAndGoesOn()
{
    fill(1);
    const qint64 first = QFileInfo(path()).size();
    {
        BlackBox box(path());
        QVERIFY(box.append(sittingOf(2), AppendFile::Sync::Later));
    }
    const QByteArray whole = contentOf(path());
    for (qint64 size = first; size < whole.size(); ++size) {
        write(path(), whole.first(size));
        {
            BlackBox box(path());
            QCOMPARE(sittingsIn(box), QList<QUuid>{sittingId(1)});
            QVERIFY(box.append(sittingOf(3), AppendFile::Sync::Later));
        }
        BlackBox next(path());
        QCOMPARE(sittingsIn(next), (QList<QUuid>{sittingId(1), sittingId(3)}));
        QVERIFY(next.read(next.entries()[1]));
    }
}

void TestBlackBox::load_aBitFlippedAnywhere_losesOneFrameAtMost()
{
    fill(3);
    const QByteArray whole = contentOf(path());
    for (qint64 byte = 0; byte < whole.size(); byte += 3) {
        QByteArray changed = whole;
        changed[byte] = char(changed[byte] ^ (1 << (byte % 8)));
        write(path(), changed);
        BlackBox box(path());
        QVERIFY2(sittingsIn(box).size() >= 2, qPrintable(QString::number(byte)));
        for (const BlackBox::Entry &entry : box.entries())
            QVERIFY(box.read(entry));
    }
}

void TestBlackBox::file_isReadableByItsOwnerOnlyAndNamesNobody()
{
    fill(2);

    QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
    QVERIFY(!contentOf(path()).contains(plantedSurname));
}

void TestBlackBox::compact_dropsWhatIsAcknowledgedLongAgo_andKeepsTheRest()
{
    fill(10);
    BlackBox box(path());
    for (int n = 2; n <= 10; ++n) // 1 waits
        QVERIFY(box.acknowledge({enrolmentId(n, 0), enrolmentId(n, 1)}, n == 10 ? at.addDays(3) : at));
    QVERIFY(box.acknowledge({enrolmentId(1, 1)}, at));

    QVERIFY(box.compact(at.addDays(1)));

    QCOMPARE(sittingsIn(box), (QList<QUuid>{sittingId(1), sittingId(10)}));
    BlackBox next(path());
    QCOMPARE(sittingsIn(next), (QList<QUuid>{sittingId(1), sittingId(10)}));
    QCOMPARE(next.entries()[0].waiting, QList<QUuid>{enrolmentId(1, 0)});
    QCOMPARE(next.entries()[0].mark, Mark::Committed);
    QCOMPARE(encodeBoxed(*next.read(next.entries()[0])), encodeBoxed(sittingOf(1)));
    QCOMPARE(next.highestNumbers()[0].sequence(), 10);
    QVERIFY(next.append(sittingOf(11), AppendFile::Sync::Now));
    QVERIFY(!QFile::exists(path() + QStringLiteral(".new")));
}

void TestBlackBox::compact_whileMostIsWaiting_doesNothing()
{
    fill(4);
    BlackBox box(path());
    QVERIFY(box.acknowledge({enrolmentId(1, 0), enrolmentId(1, 1)}, at));
    const QByteArray before = contentOf(path());

    QVERIFY(box.compact(at.addDays(9)));

    QCOMPARE(contentOf(path()), before);
}

QTEST_GUILESS_MAIN(TestBlackBox)
#include "tst_blackbox.moc"
