#include "backoffice/demo/democatalogue.h"
#include "backoffice/records/knownbook.h"
#include "backoffice/records/recordview.h"
#include "backoffice/store/accesslog.h"
#include "backoffice/store/registerstore.h"
#include "support/officeworld.h"
#include "wire/cataloguejson.h"

#include <QJsonArray>
#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::office;
using namespace clips::testing;

namespace {

struct ViewWorld : OfficeWorld
{
    Catalogue catalogue = demoCatalogue(QDate(2026, 11, 23));

    ViewWorld() { publish(catalogue); }
    void publish(const Catalogue &one)
    {
        if (!Publications(*database, clock)
                 .put(QLatin1String(cataloguePublication), {one.version, wire::encodeCatalogue(one)}))
            qFatal("no catalogue");
    }
    void import(const QList<Household> &households)
    {
        qsizetype at = 0;
        if (!RegisterStore(*database).replace(QStringLiteral("s1"), clock.nowUtc(), [&]() {
                return at < households.size() ? std::optional(households[at++]) : std::optional<Household>();
            }))
            qFatal("no register");
    }
    Enrolment canteen(int n)
    {
        const rules::Published published(catalogue, {}, {});
        Enrolment one = application(n);
        one.catalogueVersion = catalogue.version;
        one.formVersion = published.form(Service::Canteen)->version;
        return one;
    }
    QJsonObject view(const Enrolment &one) { return RecordView(*database, clock).whole(uuidText(one.id)).value_or({}); }
};

} // namespace

class TestRecordView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_hasTheRecordItsWordsAndItsHistory();
    void whole_afterANewCatalogue_isReadWithItsOwnVersion();
    void whole_ofAnUnknownForm_isStillReadable();
    void whole_ofAHouseholdProtectedSince_hasNoAddress();
    void whole_ofNothing_isNotFound();
    void known_openEnrolments_travelWithTheChildsHousehold();
    void known_childNotBornYet_travelsWithTheApplicantsHousehold();
    void known_answers_neverHoldHealth();
    void lastSchoolYear_turnsOnTheFirstOfSeptember_data();
    void lastSchoolYear_turnsOnTheFirstOfSeptember();
    void refreshedRegister_isTheSameWithTheEnrolmentsOfNow();
    void accessLog_keepsWhoWhenAndWhy();
};

void TestRecordView::whole_hasTheRecordItsWordsAndItsHistory()
{
    ViewWorld world;
    const Enrolment first = world.canteen(1);
    const Enrolment later = changeOf(first, 2, ApplicationKind::Correction);
    world.deliver(first);
    world.deliver(later);
    Decision decision{uuidText(later.id), OutcomeState::Admitted};
    decision.note = QStringLiteral("Benvenuti");
    QVERIFY(world.decide(decision));

    const QJsonObject view = world.view(later);

    QCOMPARE(view[u"record"][u"enrolment_id"].toString(), uuidText(later.id));
    QCOMPARE(view[u"answers"][0][u"question"].toString(), QStringLiteral("school"));
    QVERIFY(view[u"answers"][0][u"audience"].toArray().contains(QStringLiteral("kitchen")));
    QCOMPARE(view[u"versions"].toArray().size(), 2);
    QCOMPARE(view[u"versions"][0][u"standing"].toString(), QStringLiteral("replaced"));
    QCOMPARE(view[u"outcomes"].toArray().size(), 2);
    QCOMPARE(view[u"outcomes"][1][u"decided_by"].toString(), QStringLiteral("clerk"));
    QCOMPARE(view[u"outcomes"][1][u"note"].toString(), QStringLiteral("Benvenuti"));
    // The earlier one is there as it came, by its protocol number too.
    QCOMPARE((*RecordView(*world.database, world.clock).whole(QStringLiteral("2026/0000001")))[u"record"][u"answers"]
                 .toObject(),
             first.answers);
}

void TestRecordView::whole_afterANewCatalogue_isReadWithItsOwnVersion()
{
    ViewWorld world;
    const Enrolment first = world.canteen(1);
    world.deliver(first);
    Catalogue next = world.catalogue;
    next.version = QStringLiteral("next");
    for (PublishedForm &form : next.forms) {
        form.text.replace("In quale scuola mangia?", "Altra domanda?");
        form.text.replace(first.formVersion.toUtf8(), "2099.1");
    }

    world.publish(next);

    QVERIFY(!world.view(first)[u"answers"].toArray().isEmpty());
    const auto versions = Publications(*world.database, world.clock).versions(QLatin1String(cataloguePublication));
    QCOMPARE(versions->size(), 2);
}

void TestRecordView::whole_ofAnUnknownForm_isStillReadable()
{
    ViewWorld world;
    Enrolment one = world.canteen(1);
    one.formVersion = QStringLiteral("1999.9");
    one.catalogueVersion = QStringLiteral("nobody-knows");
    world.deliver(one);

    const QJsonObject view = world.view(one);

    QVERIFY(view[u"answers"].toArray().isEmpty());
    QCOMPARE(view[u"record"][u"answers"].toObject(), one.answers);
    QCOMPARE(view[u"record"][u"form_version"].toString(), QStringLiteral("1999.9"));
}

void TestRecordView::whole_ofAHouseholdProtectedSince_hasNoAddress()
{
    ViewWorld world;
    Enrolment one = world.canteen(1);
    one.residence.street = QStringLiteral("Via Segretissima");
    world.deliver(one);
    QVERIFY(world.view(one)[u"record"].toObject().contains(QStringLiteral("residence")));
    Household home;
    home.id = QStringLiteral("F1");
    home.protectedAddress = true;
    home.members = {one.applicant, one.child};

    world.import({home});

    QVERIFY(!world.view(one)[u"record"].toObject().contains(QStringLiteral("residence")));
}

void TestRecordView::whole_ofNothing_isNotFound()
{
    ViewWorld world;

    QCOMPARE(RecordView(*world.database, world.clock).whole(QStringLiteral("2026/0000001")).error(),
             OfficeError::NotFound);
}

void TestRecordView::known_openEnrolments_travelWithTheChildsHousehold()
{
    ViewWorld world;
    const Enrolment stays = world.canteen(1);
    const Enrolment goes = world.canteen(2);
    Enrolment old = world.canteen(3);
    old.schoolYear = QStringLiteral("2024/2025");
    Enrolment last = world.canteen(4);
    last.schoolYear = QStringLiteral("2025/2026");
    Enrolment next = world.canteen(5);
    next.schoolYear = QStringLiteral("2027/2028");
    Household home;
    home.id = QStringLiteral("F1");
    for (const Enrolment &one : {stays, goes, old, last, next}) {
        world.deliver(one, 7);
        home.members.append(one.child);
    }
    world.deliver(changeOf(goes, 9, ApplicationKind::Withdrawal));
    KnownBook book(*world.database, world.clock);
    QVERIFY(book.load());

    const Household filled = book.filled(home);

    QStringList children;
    for (const KnownEnrolment &known : filled.enrolments)
        children.append(known.childId);
    children.sort();
    QCOMPARE(children, (QStringList{stays.child.id, last.child.id, next.child.id}));
    const auto back = wire::decodeHousehold(wire::encodeHousehold(filled));
    QVERIFY(back);
    QCOMPARE(back->enrolments, filled.enrolments);
    QCOMPARE(filled.enrolments.first().receiptNumber, ReceiptNumber::make(QStringLiteral("K03"), 2026, 7)->text());
}

void TestRecordView::known_childNotBornYet_travelsWithTheApplicantsHousehold()
{
    ViewWorld world;
    Enrolment unborn = world.canteen(1);
    unborn.child = {};
    unborn.child.id = QStringLiteral("unborn-2027-1-P1");
    unborn.child.source = PersonSource::Unborn;
    unborn.child.birthDate = QDate(2027, 2, 1);
    world.deliver(unborn, 7);
    Household home;
    home.id = QStringLiteral("F1");
    home.members = {unborn.applicant};
    Household other;
    other.id = QStringLiteral("F2");
    other.members = {world.canteen(2).child};
    KnownBook book(*world.database, world.clock);
    QVERIFY(book.load());

    QCOMPARE(book.filled(home).enrolments.size(), 1);
    QCOMPARE(book.filled(home).enrolments.first().childId, unborn.child.id);
    QVERIFY(book.filled(other).enrolments.isEmpty());
}

void TestRecordView::known_answers_neverHoldHealth()
{
    ViewWorld world;
    const rules::Published published(world.catalogue, {}, {});
    KnownBook book(*world.database, world.clock);
    for (const Service service : allServices) {
        Enrolment one = world.canteen(1);
        one.service = service;
        one.formVersion = published.form(service)->version;
        one.answers = {};
        for (const Question &question : published.form(service)->questions)
            one.answers.insert(question.id, QStringLiteral("x"));

        const auto known = book.known(one, QStringLiteral("K03-2026-000001-C"));

        QVERIFY(known);
        for (const QString &id : known->answers.keys()) {
            for (const char *part : {"diet", "medical", "allerg", "anaphyl", "drug", "certificate", "disab",
                                     "wheelchair", "aid", "vaccin", "food", "social"})
                QVERIFY2(!id.contains(QLatin1String(part)), qPrintable(id));
        }
    }
}

void TestRecordView::lastSchoolYear_turnsOnTheFirstOfSeptember_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("year");
    QTest::newRow("31 August") << QDate(2026, 8, 31) << QStringLiteral("2024/2025");
    QTest::newRow("1 September") << QDate(2026, 9, 1) << QStringLiteral("2025/2026");
    QTest::newRow("January") << QDate(2027, 1, 10) << QStringLiteral("2025/2026");
}

void TestRecordView::lastSchoolYear_turnsOnTheFirstOfSeptember()
{
    QFETCH(QDate, day);
    QFETCH(QString, year);

    QCOMPARE(lastSchoolYear(day), year);
}

void TestRecordView::refreshedRegister_isTheSameWithTheEnrolmentsOfNow()
{
    ViewWorld world;
    const Enrolment one = world.canteen(1);
    QList<Household> homes;
    for (int i = 0; i < 251; ++i) {
        Household home;
        home.id = QStringLiteral("F%1").arg(i);
        home.members = {application(1).child};
        home.members.first().id = i == 250 ? one.child.id : QStringLiteral("someone-%1").arg(i);
        homes.append(home);
    }
    world.import(homes);
    world.deliver(one);
    KnownBook book(*world.database, world.clock);
    QVERIFY(book.load());
    RegisterStore store(*world.database);
    const QDateTime producedAt = store.inForce()->header.producedAt;

    for (int round = 0; round < 2; ++round) {
        world.clock.advanceMs(1000);
        const auto header =
            store.refresh(world.clock.nowUtc(), [&](const Household &home) { return book.filled(home); });
        QVERIFY(header);
        QCOMPARE(header->households, 251);
        QCOMPARE(header->snapshotId.count(u'~'), 1);
    }

    QCOMPARE(store.inForce()->header.producedAt, producedAt);
    QCOMPARE(store.householdOf(one.child.id)->enrolments.size(), 1);
    QCOMPARE(store.householdOf(QStringLiteral("someone-3"))->enrolments.size(), 0);
    QByteArray all = store.inForce()->headerLine;
    all += *store.lines(store.inForce()->header.snapshotId, 0, 300);
    QCOMPARE(all.size(), store.inForce()->length);
}

void TestRecordView::accessLog_keepsWhoWhenAndWhy()
{
    ViewWorld world;
    AccessLog log(*world.database, world.clock);

    QVERIFY(
        log.note({{}, QStringLiteral("clerk"), QStringLiteral("export"), QStringLiteral("kitchen 2026/2027"), {}, 12}));

    const auto list = log.list();
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().who, QStringLiteral("clerk"));
    QCOMPARE(list->first().rows, 12);
    QCOMPARE(list->first().at, wire::instantText(world.clock.nowUtc()));
}

QTEST_GUILESS_MAIN(TestRecordView)
#include "tst_recordview.moc"
