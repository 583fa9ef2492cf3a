#include "backoffice/demo/democatalogue.h"
#include "backoffice/records/csvtext.h"
#include "backoffice/records/exports.h"
#include "backoffice/store/childnumbers.h"
#include "domain/formparser.h"
#include "rules/published.h"
#include "support/officeworld.h"
#include "wire/cataloguejson.h"

#include <QJsonArray>
#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::office;
using namespace clips::testing;

namespace {

const QString year = QStringLiteral("2026/2027");

/// The demo municipality's forms, as kiosks have them.
struct ExportWorld : OfficeWorld
{
    Catalogue catalogue = demoCatalogue(QDate(2026, 11, 23));
    rules::Published published{catalogue, {}, {}};

    ExportWorld()
    {
        if (!Publications(*database, clock)
                 .put(QLatin1String(cataloguePublication), {catalogue.version, wire::encodeCatalogue(catalogue)}))
            qFatal("no catalogue");
    }
    ExportTable table(Audience audience, const QString &school = {})
    {
        return Exports(*database, clock).table({audience, year, school}).value_or({});
    }
    QString text(Audience audience)
    {
        const ExportTable made = table(audience);
        return QString::fromUtf8(csvText(made.header, made.rows));
    }
    Enrolment enrolment(int n, Service service)
    {
        Enrolment one = application(n);
        one.service = service;
        one.catalogueVersion = catalogue.version;
        one.formVersion = published.form(service)->version;
        return one;
    }
};

/// A text that can only come from this question; empty where the type has no free text.
QString plant(const Question &question, int index)
{
    const QString type = questionTypeCode(question.type);
    if (type == u"phone")
        return QStringLiteral("+393339%1").arg(index, 6, 10, QLatin1Char('0'));
    if (type == u"email")
        return QStringLiteral("pianta%1@example.it").arg(index);
    const bool isFree = type == u"text" || type == u"person" || type == u"people" || type == u"address";
    return isFree ? QStringLiteral("Pianta%1xx").arg(index) : QString();
}

QJsonValue answerOf(const Question &question, int index)
{
    const QString type = questionTypeCode(question.type);
    const QString word = plant(question, index);
    const QJsonObject person{{QStringLiteral("family_name"), word},
                             {QStringLiteral("given_name"), QStringLiteral("Anna")},
                             {QStringLiteral("birth_date"), QStringLiteral("1960-01-31")},
                             {QStringLiteral("phone"), QStringLiteral("+393331234567")}};
    if (type == u"person")
        return person;
    if (type == u"people")
        return QJsonArray{person};
    if (type == u"address")
        return QJsonObject{{QStringLiteral("street"), word}, {QStringLiteral("municipality"), word}};
    if (type == u"yes_no")
        return true;
    if (type == u"date")
        return QStringLiteral("2026-10-01");
    if (type == u"money")
        return 1234567;
    if (type == u"weekdays")
        return QJsonArray{QStringLiteral("mon")};
    if (type == u"allergens")
        return QJsonArray{QStringLiteral("milk")};
    if (type == u"multi_choice")
        return QJsonArray{question.options.value(0).value};
    if (type == u"choice")
        return question.options.value(0).value;
    if (type == u"school")
        return QStringLiteral("LEAA000001");
    if (type == u"ranked_schools")
        return QJsonArray{QStringLiteral("LEAA000001")};
    if (type == u"route_stop")
        return QJsonObject{{QStringLiteral("route"), QStringLiteral("DEMO-A")}};
    return word;
}

/// Everything a record can hold that no extract may show.
const QStringList &neverExported()
{
    static const QStringList list{QStringLiteral("Via Segretissima"), QStringLiteral("CA98765ZZ"),
                                  QStringLiteral("Altrogenitore"),    QStringLiteral("NotaRiservata"),
                                  QStringLiteral("ATTO-4711"),        QStringLiteral("73199")};
    return list;
}

Enrolment withEverything(ExportWorld &world, Service service, int n)
{
    Enrolment one = world.enrolment(n, service);
    one.residence = {QStringLiteral("Via Segretissima"), QStringLiteral("1"), QStringLiteral("73199"),
                     QStringLiteral("Lecce"), QStringLiteral("LE")};
    one.recognition.document.number = QStringLiteral("CA98765ZZ");
    one.authority.role = ApplicantRole::Guardian;
    one.authority.act = {QStringLiteral("ATTO-4711"), QStringLiteral("Tribunale"), QDate(2026, 1, 1), {}, true};
    one.authority.otherHolder = OtherHolder{QStringLiteral("Altrogenitore"), QStringLiteral("Ugo"), {}, {}, false};
    one.operatorNote = QStringLiteral("NotaRiservata");
    one.child.taxCode = QStringLiteral("SMPLCU21C07E506T");
    one.indicativeTariff = 305;
    one.answers = {};
    int index = n * 100;
    for (const Question &question : world.published.form(service)->questions)
        one.answers.insert(question.id, answerOf(question, index++));
    one.answers.insert(QStringLiteral("question_of_nobody"), QStringLiteral("PiantaDiNessuno"));
    return one;
}

QStringList expectedFixed(Audience audience)
{
    switch (audience) {
    case Audience::Kitchen:
    case Audience::Bus:
        return {QStringLiteral("child_id"), QStringLiteral("child_family_name"), QStringLiteral("child_given_name"),
                QStringLiteral("attention")};
    case Audience::School:
        return {QStringLiteral("child_id"),
                QStringLiteral("child_family_name"),
                QStringLiteral("child_given_name"),
                QStringLiteral("child_birth_date"),
                QStringLiteral("child_tax_code"),
                QStringLiteral("applicant_family_name"),
                QStringLiteral("applicant_given_name"),
                QStringLiteral("service"),
                QStringLiteral("state"),
                QStringLiteral("attention")};
    case Audience::Accounting:
        return {QStringLiteral("child_id"),
                QStringLiteral("applicant_family_name"),
                QStringLiteral("applicant_given_name"),
                QStringLiteral("applicant_tax_code"),
                QStringLiteral("service"),
                QStringLiteral("receipt_number"),
                QStringLiteral("protocol_number"),
                QStringLiteral("tariff_estimate"),
                QStringLiteral("attention")};
    }
    Q_UNREACHABLE();
}

QList<Service> servicesOf(Audience audience)
{
    if (audience == Audience::Kitchen)
        return {Service::Canteen};
    if (audience == Audience::Bus)
        return {Service::Transport};
    return {Service::Canteen, Service::Kindergarten, Service::Transport};
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_areTheFixedOnesAndTheQuestionsForTheAudience_data() { audiences(); }
    void columns_areTheFixedOnesAndTheQuestionsForTheAudience();
    void answers_ofQuestionsForOthers_areNowhere_data() { audiences(); }
    void answers_ofQuestionsForOthers_areNowhere();
    void persons_areShownToWhomTheyConcern();
    void kitchen_neverSeesMoneyDisabilityOrFamily();
    void onlyApplicationsThatCount_areThere();
    void recordUnderReview_isThereAndSaysSo();
    void recordOfAnUnknownForm_isThereWithoutAnswersAndSaysSo();
    void school_filtersByTheSchoolNamed();
    void severalParts_areOneCellWithBars();
    void otherYear_isNotThere();
    void childId_isTheSameInEveryExtract();
    void csv_cells_data();
    void csv_cells();
    void csv_isUtf8WithItsMarkAndWindowsLines();

private:
    static void audiences()
    {
        QTest::addColumn<Audience>("audience");
        for (const Audience audience : allAudiences)
            QTest::newRow(qPrintable(audienceCode(audience))) << audience;
    }
};

void TestExports::columns_areTheFixedOnesAndTheQuestionsForTheAudience()
{
    QFETCH(Audience, audience);
    ExportWorld world;
    QStringList expected = expectedFixed(audience);
    for (const Service service : servicesOf(audience)) {
        for (const Question &question : world.published.form(service)->questions) {
            if (!question.audience.contains(audienceCode(audience)) || expected.contains(question.id))
                continue;
            expected.append(question.id);
            const QStringList coded{QStringLiteral("choice"), QStringLiteral("multi_choice"),
                                    QStringLiteral("allergens"), QStringLiteral("weekdays"), QStringLiteral("school")};
            if (coded.contains(questionTypeCode(question.type)))
                expected.append(question.id + QStringLiteral("_code"));
        }
    }
    int n = 1;
    for (const Service service : allServices)
        world.deliver(withEverything(world, service, n++));

    QCOMPARE(world.table(audience).header, expected);
    QCOMPARE(world.table(audience).rows.size(), servicesOf(audience).size());
}

void TestExports::answers_ofQuestionsForOthers_areNowhere()
{
    QFETCH(Audience, audience);
    ExportWorld world;
    int n = 1;
    for (const Service service : allServices)
        world.deliver(withEverything(world, service, n++));
    QString text = world.text(audience);
    text.remove(u' ');

    n = 1;
    int looked = 0;
    for (const Service service : allServices) {
        int index = n++ * 100;
        for (const Question &question : world.published.form(service)->questions) {
            const QString word = plant(question, index++).remove(u'+');
            if (word.isEmpty())
                continue;
            ++looked;
            const bool mayBe =
                servicesOf(audience).contains(service) && question.audience.contains(audienceCode(audience));
            QVERIFY2(text.contains(word) == mayBe, qPrintable(serviceCode(service) + u'/' + question.id));
        }
    }
    QVERIFY(looked > 2);
    QVERIFY(!text.contains(QStringLiteral("PiantaDiNessuno")));
    for (QString secret : neverExported())
        QVERIFY2(!text.contains(secret.remove(u' ')), qPrintable(secret));
}

void TestExports::persons_areShownToWhomTheyConcern()
{
    ExportWorld world;
    int n = 1;
    Enrolment sample;
    for (const Service service : allServices)
        world.deliver(sample = withEverything(world, service, n++));
    const auto shown = [&](const QString &text) {
        QString audiences;
        for (const Audience audience : allAudiences) {
            if (world.text(audience).contains(text))
                audiences += audienceCode(audience) + u' ';
        }
        return audiences.trimmed();
    };

    QCOMPARE(shown(QString::fromLatin1(plantedGivenName)), QStringLiteral("kitchen bus school"));
    QCOMPARE(shown(sample.child.taxCode), QStringLiteral("school"));
    QCOMPARE(shown(QStringLiteral("2021-03-07")), QStringLiteral("school"));
    QCOMPARE(shown(sample.applicant.taxCode), QStringLiteral("accounting"));
    QCOMPARE(shown(QStringLiteral("Oronzo")), QStringLiteral("school accounting"));
    QCOMPARE(shown(QStringLiteral("3,05")), QStringLiteral("accounting"));
    QCOMPARE(shown(QStringLiteral("K03-2026-000001")), QStringLiteral("accounting"));
}

void TestExports::kitchen_neverSeesMoneyDisabilityOrFamily()
{
    ExportWorld world;

    // By name, so that a form which opens such a question to the kitchen is noticed here.
    for (const QString &column : world.table(Audience::Kitchen).header) {
        for (const char *part : {"isee", "disab", "tariff", "payer", "sibling", "parent", "address", "delegate"})
            QVERIFY2(!column.contains(QLatin1String(part)), qPrintable(column));
    }
}

void TestExports::onlyApplicationsThatCount_areThere()
{
    ExportWorld world;
    const Enrolment stays = world.enrolment(1, Service::Canteen);
    const Enrolment goes = world.enrolment(2, Service::Canteen);
    const Enrolment refused = world.enrolment(3, Service::Canteen);
    const Enrolment corrected = world.enrolment(4, Service::Canteen);
    for (const Enrolment &one : {stays, goes, refused, corrected})
        world.deliver(one);
    world.deliver(changeOf(goes, 5, ApplicationKind::Withdrawal));
    world.deliver(changeOf(corrected, 6, ApplicationKind::Correction));
    QVERIFY(world.decide(refused, OutcomeState::Refused));

    const ExportTable table = world.table(Audience::Kitchen);

    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[0][2], stays.child.givenName);
    QCOMPARE(table.rows[1][2], corrected.child.givenName);
    QCOMPARE(table.rows[1][table.header.indexOf(QStringLiteral("school_code"))], QStringLiteral("LEAA000002"));
}

void TestExports::recordUnderReview_isThereAndSaysSo()
{
    ExportWorld world;
    const Enrolment mother = world.enrolment(1, Service::Canteen);
    world.deliver(mother);
    world.deliver(ofOtherParent(mother, 2));

    const ExportTable table = world.table(Audience::Kitchen);

    // Both: one of them may name an allergy that the other does not.
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[0][3], QString());
    QCOMPARE(table.rows[1][3], QStringLiteral("in verifica"));
    QCOMPARE(table.rows[0][0], table.rows[1][0]);
}

void TestExports::recordOfAnUnknownForm_isThereWithoutAnswersAndSaysSo()
{
    ExportWorld world;
    Enrolment one = withEverything(world, Service::Canteen, 1);
    one.formVersion = QStringLiteral("1999.9");
    world.deliver(one);

    const ExportTable table = world.table(Audience::Kitchen);

    QCOMPARE(table.rows.size(), 1);
    QVERIFY(table.rows[0][3].contains(QStringLiteral("chiedere all'ufficio")));
    for (qsizetype column = 4; column < table.header.size(); ++column)
        QVERIFY(table.rows[0][column].isEmpty());
}

void TestExports::school_filtersByTheSchoolNamed()
{
    ExportWorld world;
    Enrolment other = world.enrolment(2, Service::Canteen);
    other.answers = {{QStringLiteral("school"), QStringLiteral("LEAA000099")}};
    Enrolment wished = world.enrolment(3, Service::Kindergarten);
    wished.answers = {{QStringLiteral("preferences"),
                       QJsonArray{QJsonObject{{QStringLiteral("school"), QStringLiteral("LEAA000099")}}}}};
    for (const Enrolment &one : {world.enrolment(1, Service::Canteen), other, wished})
        world.deliver(one);

    QCOMPARE(world.table(Audience::School, QStringLiteral("LEAA000099")).rows.size(), 2);
    QCOMPARE(world.table(Audience::School, QStringLiteral("LEAA0000")).rows.size(), 0);
    QCOMPARE(world.table(Audience::School).rows.size(), 3);
}

void TestExports::severalParts_areOneCellWithBars()
{
    ExportWorld world;
    Enrolment bus = world.enrolment(1, Service::Transport);
    QString column;
    for (const Question &question : world.published.form(Service::Transport)->questions) {
        const QString type = questionTypeCode(question.type);
        if ((type != u"person" && type != u"people") || !question.audience.contains(QStringLiteral("bus")))
            continue;
        column = question.id;
        bus.answers.insert(question.id, answerOf(question, 1));
    }
    QVERIFY(!column.isEmpty());
    world.deliver(bus);

    const ExportTable table = world.table(Audience::Bus);

    const QString cell = table.rows.first().value(table.header.indexOf(column));
    QVERIFY2(cell.startsWith(QStringLiteral("Anna Pianta1xx")), qPrintable(cell));
    QVERIFY(!cell.contains(u'\n'));
}

void TestExports::otherYear_isNotThere()
{
    ExportWorld world;
    Enrolment next = world.enrolment(1, Service::Canteen);
    next.schoolYear = QStringLiteral("2027/2028");
    world.deliver(next);

    QVERIFY(world.table(Audience::Kitchen).rows.isEmpty());
}

void TestExports::childId_isTheSameInEveryExtract()
{
    ExportWorld world;
    Enrolment canteen = world.enrolment(1, Service::Canteen);
    canteen.child.taxCode = QStringLiteral("SMPLCU21C07E506T");
    Enrolment bus = canteen;
    bus.id = enrolmentId(1, 2);
    bus.service = Service::Transport;
    bus.child.taxCode = QStringLiteral("SMPLCU21C07E50SQ"); // the omocode of the same code
    world.deliver(world.enrolment(9, Service::Canteen));
    world.deliver(canteen);
    world.deliver(bus);

    const QString id = world.table(Audience::Kitchen).rows.last().first();

    QCOMPARE(id, QStringLiteral("B0000002"));
    QCOMPARE(world.table(Audience::Bus).rows.first().first(), id);
    QCOMPARE(world.table(Audience::Accounting).rows.last().first(), id);
}

void TestExports::csv_cells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *cell, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(written);
    };
    row("plain", "Rossi", "Rossi");
    row("apostrophe inside", "O'Neill", "O'Neill");
    row("apostrophe at the start", "'Ndrangola", "'Ndrangola");
    row("accents", "Niccolò Zoë", "Niccolò Zoë");
    row("hyphen inside", "Rossi-Bianchi", "Rossi-Bianchi");
    row("equals", "=1+1", "'=1+1");
    row("plus", "+39333", "'+39333");
    row("minus", "-2", "'-2");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("tab", "\t=1", "'\t=1");
    row("blank before the sign", " =1", "' =1");
    row("full-width sign", "＝1", "'＝1");
    row("line feed before the sign", "\n=1", "' =1");
    row("semicolon", "a;b", "\"a;b\"");
    row("quotes", "a\"b", "\"a\"\"b\"");
    row("formula and quotes", "=HYPERLINK(\"x\";\"y\")", "\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"");
    row("lines", "a\r\nb\nc\rd", "a b c d");
    row("nothing", "", "");
}

void TestExports::csv_cells()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);

    QCOMPARE(QString::fromUtf8(csvText({QStringLiteral("h")}, {{cell}})),
             QStringLiteral("h\r\n") + written + QStringLiteral("\r\n"));
}

void TestExports::csv_isUtf8WithItsMarkAndWindowsLines()
{
    const QByteArray text = csvText({QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("è"), QString()}});

    QCOMPARE(text, QByteArray("\xEF\xBB\xBF"
                              "a;b\r\n\xC3\xA8;\r\n"));
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
