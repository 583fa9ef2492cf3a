#include "journey/basketdeclarations.h"

#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::journey;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

Declaration declaration(const QString &id, const QStringList &onlyFor, bool notice = false, bool mandatory = true)
{
    Declaration one;
    one.id = id;
    one.version = u"1"_s;
    one.onlyFor = onlyFor;
    one.isNotice = notice;
    one.mandatory = mandatory;
    one.text.byLanguage = {{u"it"_s, u"Testo"_s}, {u"en"_s, u"Text"_s}};
    return one;
}

rules::PublishedPtr published()
{
    Catalogue catalogue;
    catalogue.declarations = {declaration(u"truth"_s, {}), declaration(u"agreement"_s, {u"not_sole_holder"_s}),
                              declaration(u"sole"_s, {u"sole_holder"_s}), declaration(u"stamp"_s, {}, true, false)};
    return std::make_shared<rules::Published>(catalogue, QList<PublishedForm>(), QList<PublishedForm>());
}

BasketDeclarations::Application application(const QString &child, ApplicantRole role)
{
    rules::DeclarationCase facts;
    facts.role = role;
    return {child, facts};
}

QStringList ids(const QList<Declaration> &list)
{
    QStringList ids;
    for (const Declaration &one : list)
        ids.append(one.id);
    return ids;
}

QStringList ids(const QList<AcceptedDeclaration> &list)
{
    QStringList ids;
    for (const AcceptedDeclaration &one : list)
        ids.append(one.id);
    return ids;
}

} // namespace

class TestBasketDeclarations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChildOfASoleHolderAmongOthers_eachRecordTakesItsOwn();
    void sameRoleForAll_namesNoChild();
    void missingOne_isToldByTheMandatoryOnesOnly();
    void languageKept_isTheOneShown_data();
    void languageKept_isTheOneShown();
    void noticeThatAsksForNothing_isKeptAsShown();
    void takenBack_isGone();
};

void TestBasketDeclarations::oneChildOfASoleHolderAmongOthers_eachRecordTakesItsOwn()
{
    const auto luca = application(u"luca"_s, ApplicantRole::Parent);
    const auto anna = application(u"anna"_s, ApplicantRole::SoleHolder);
    const BasketDeclarations all(published(), {luca, anna});
    QCOMPARE(ids(all.asked()), (QStringList{u"truth"_s, u"agreement"_s, u"sole"_s, u"stamp"_s}));
    QCOMPARE(all.childrenOf(all.asked()[0]), QStringList());
    QCOMPARE(all.childrenOf(all.asked()[1]), QStringList{u"luca"_s});
    QCOMPARE(all.childrenOf(all.asked()[2]), QStringList{u"anna"_s});

    QList<AcceptedDeclaration> made;
    for (const Declaration &one : all.asked())
        made = all.with(made, one.id, true, u"it"_s, now);

    QCOMPARE(ids(all.forRecord(made, luca)), (QStringList{u"truth"_s, u"agreement"_s, u"stamp"_s}));
    QCOMPARE(ids(all.forRecord(made, anna)), (QStringList{u"truth"_s, u"sole"_s, u"stamp"_s}));
}

void TestBasketDeclarations::sameRoleForAll_namesNoChild()
{
    const BasketDeclarations all(published(), {application(u"luca"_s, ApplicantRole::Parent),
                                               application(u"luca"_s, ApplicantRole::Parent),
                                               application(u"anna"_s, ApplicantRole::Parent)});

    QCOMPARE(ids(all.asked()), (QStringList{u"truth"_s, u"agreement"_s, u"stamp"_s}));
    for (const Declaration &one : all.asked())
        QCOMPARE(all.childrenOf(one), QStringList());
}

void TestBasketDeclarations::missingOne_isToldByTheMandatoryOnesOnly()
{
    const BasketDeclarations all(published(), {application(u"luca"_s, ApplicantRole::Parent)});
    QList<AcceptedDeclaration> made = all.with({}, u"truth"_s, true, u"it"_s, now);
    QVERIFY(!all.allMandatoryMade(made));

    made = all.with(made, u"agreement"_s, true, u"it"_s, now);

    QVERIFY(all.allMandatoryMade(made));
}

void TestBasketDeclarations::languageKept_isTheOneShown_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("kept");
    QTest::newRow("italian") << u"it"_s << u"it"_s;
    QTest::newRow("english") << u"en"_s << u"en"_s;
    QTest::newRow("no such text, shown in italian") << u"si"_s << u"it"_s;
}

void TestBasketDeclarations::languageKept_isTheOneShown()
{
    QFETCH(QString, page);
    QFETCH(QString, kept);
    const BasketDeclarations all(published(), {application(u"luca"_s, ApplicantRole::Parent)});

    const auto made = all.with({}, u"truth"_s, true, page, now);

    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().language, kept);
    QCOMPARE(made.first().version, u"1"_s);
    QCOMPARE(made.first().acceptedAt, now);
}

void TestBasketDeclarations::noticeThatAsksForNothing_isKeptAsShown()
{
    const BasketDeclarations all(published(), {application(u"luca"_s, ApplicantRole::Parent)});

    const auto once = all.withShown({}, u"it"_s, now);
    const auto again = all.withShown(once, u"en"_s, now.addSecs(60));

    QCOMPARE(ids(again), QStringList{u"stamp"_s});
    QCOMPARE(again.first().language, u"en"_s);
}

void TestBasketDeclarations::takenBack_isGone()
{
    const BasketDeclarations all(published(), {application(u"luca"_s, ApplicantRole::Parent)});
    const auto made = all.with({}, u"truth"_s, true, u"it"_s, now);

    QVERIFY(all.with(made, u"truth"_s, false, u"it"_s, now).isEmpty());
}

QTEST_APPLESS_MAIN(TestBasketDeclarations)
#include "tst_basketdeclarations.moc"
