#include "domain/formparser.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace Qt::StringLiterals;

class TestFormParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedForm_isRead_data();
    void shippedForm_isRead();
    void brokenForm_isReportedWithLineAndReason_data();
    void brokenForm_isReportedWithLineAndReason();
    void severalMistakes_areReportedTogether_inTheOrderOfTheLines();
    void anyTruncation_isRefused_withoutCrash();
    void question_keepsItsLineInTheFile();
    void moreLanguages_areKept_andFallBackToItalian();
};

namespace {

// The line numbers of the table below are lines of this text.
const QByteArray soundForm = R"({
  "schema": 1,
  "service": "transport",
  "version": "t1",
  "title": { "it": "Prova", "en": "Trial" },
  "questions": [
    {
      "id": "school", "type": "school",
      "title": { "it": "Scuola?", "en": "School?" }, "label": { "it": "Scuola", "en": "School" },
      "source": { "kinds": ["infant"] }
    },
    {
      "id": "kind", "type": "choice",
      "title": { "it": "Tipo?", "en": "Kind?" }, "label": { "it": "Tipo", "en": "Kind" },
      "options": [
        { "value": "one", "label": { "it": "Uno", "en": "One" } },
        { "value": "two", "label": { "it": "Due", "en": "Two" } }
      ],
      "receipt": "value"
    },
    {
      "id": "note", "type": "text",
      "title": { "it": "Nota?", "en": "Note?" }, "label": { "it": "Nota", "en": "Note" },
      "visible_when": { "question": "kind", "is": "two" },
      "required_when": { "any": [ { "question": "kind", "is": "two" },
                                  { "child_age_on": "end-06-30", "at_most": 5 } ] },
      "limits": { "min_length": 2, "max_length": 50 },
      "validations": [ { "must": { "question": "note", "answered": true },
                         "message": { "it": "Scriva", "en": "Write" } } ]
    },
    {
      "id": "ride", "type": "route_stop",
      "title": { "it": "Fermata?", "en": "Stop?" }, "label": { "it": "Fermata", "en": "Stop" },
      "source": { "school_question": "school", "direction": "outward" },
      "due": { "when": true, "what": { "it": "foglio", "en": "paper" }, "by": "start-09-30" },
      "reuse": "child", "audience": ["office"]
    }
  ]
}
)";

QByteArray replaced(const char *what, const char *with)
{
    QByteArray text = soundForm;
    Q_ASSERT(text.contains(what));
    return text.replace(text.indexOf(what), qsizetype(strlen(what)), with);
}

} // namespace

void TestFormParser::shippedForm_isRead_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(CLIPS_SOURCE_DIR "/forms/services"));
    for (const Service service : allServices)
        QTest::newRow(qPrintable(serviceCode(service))) << folder.filePath(serviceCode(service) + u".json"_s);
}

void TestFormParser::shippedForm_isRead()
{
    QFETCH(QString, file);
    QFile form(file);
    QVERIFY(form.open(QIODevice::ReadOnly));

    const auto parsed = parseForm(QFileInfo(file).fileName(), form.readAll());

    if (!parsed)
        QFAIL(qPrintable(u"line %1: %2"_s.arg(parsed.error()[0].line).arg(parsed.error()[0].reason)));
    QCOMPARE(serviceCode(parsed->service), QFileInfo(file).baseName());
    QVERIFY(parsed->questions.size() >= 6);
    QVERIFY(parsed->question(u"contact_phone"_s));
}

void TestFormParser::brokenForm_isReportedWithLineAndReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason"); // the start of it
    const auto row = [](const char *name, const char *what, const char *with, int line, const QString &reason) {
        QTest::newRow(name) << replaced(what, with) << line << reason;
    };

    QTest::newRow("empty file") << QByteArray() << 1 << u"not JSON"_s;
    QTest::newRow("a list instead of a form") << QByteArray("[]") << 1 << u"an object"_s;
    row("a comma is missing", R"("version": "t1",)", R"("version": "t1")", 5, u"not JSON"_s);
    row("newer form language", R"("schema": 1)", R"("schema": 2)", 2, u"unknown form version"_s);
    row("no form language", R"("schema": 1,)", "", 1, u"unknown form version"_s);
    row("unknown service", R"("transport")", R"("swimming")", 3, u"unknown service \"swimming\""_s);
    row("no version", R"("version": "t1",)", "", 1, u"\"version\" is missing"_s);
    row("unknown member of the form", R"("version")", R"("colour": 1, "version")", 4, u"unknown member \"colour\""_s);
    row("unknown member of a question", R"("receipt": "value")", R"("recipt": "value")", 19,
        u"unknown member \"recipt\""_s);
    row("unknown question type", R"("type": "choice")", R"("type": "slider")", 13,
        u"unknown question type \"slider\""_s);
    row("no question type", R"("id": "kind", "type": "choice",)", R"("id": "kind",)", 12,
        u"the question has no type"_s);
    row("two questions with one id", R"("id": "kind")", R"("id": "school")", 13,
        u"two questions have the id \"school\""_s);
    row("id with a blank", R"("id": "ride")", R"("id": "the ride")", 32, u"\"the ride\" is not a code"_s);
    row("no Italian text", R"("it": "Tipo?", )", "", 14, u"\"title\" has no Italian text"_s);
    row("empty English text", R"("en": "One")", R"("en": " ")", 16, u"\"label\" has no English text"_s);
    row("text without languages", R"({ "it": "Nota", "en": "Note" })", R"("Nota")", 23, u"\"label\" needs one text"_s);
    row("no label", R"(, "label": { "it": "Nota", "en": "Note" })", "", 21, u"\"label\" is missing"_s);
    row("two options with one value", R"("value": "two")", R"("value": "one")", 17,
        u"two options have the value \"one\""_s);
    row("option without value", R"("value": "two", )", "", 17, u"the option has no value"_s);
    row("options on a text", R"("limits")", R"("options": [], "limits")", 27,
        u"a question of type text has no options"_s);
    row("condition on an unknown question", R"("visible_when": { "question": "kind")",
        R"("visible_when": { "question": "colour")", 24, u"the condition names an unknown question \"colour\""_s);
    row("condition on a later question", R"("visible_when": { "question": "kind")",
        R"("visible_when": { "question": "ride")", 24, u"the condition names \"ride\", which is asked later"_s);
    row("condition on itself before it is asked", R"("visible_when": { "question": "kind")",
        R"("visible_when": { "question": "note")", 24, u"the condition names \"note\", which is asked later"_s);
    row("condition with two tests", R"("is": "two" },)", R"("is": "two", "in": ["one"] },)", 24,
        u"a condition on a question has exactly one test"_s);
    row("condition on a value that is no option", R"("is": "two" },
      "required_when")",
        R"("is": "tow" },
      "required_when")",
        24, u"\"kind\" cannot be answered with \"tow\""_s);
    row("condition on a list with one wrong value", R"("is": "two" },
                                  {)",
        R"("in": ["two", "three"] },
                                  {)",
        25, u"\"kind\" cannot be answered with \"three\""_s);
    row("validations that are no list", R"("receipt": "value")", R"("validations": true)", 19,
        u"\"validations\" must be a list"_s);
    row("unknown condition deep inside", R"("child_age_on": "end-06-30", "at_most": 5)", R"("moon": "full")", 26,
        u"unknown condition"_s);
    row("age without a bound", R"(, "at_most": 5)", "", 26, u"a condition on age needs"_s);
    row("impossible day", "end-06-30", "end-06-31", 26, u"\"child_age_on\" is not a day"_s);
    row("limits the wrong way round", R"("max_length": 50)", R"("max_length": 1)", 27,
        u"the least is more than the most"_s);
    row("limit that is no number", R"("max_length": 50)", R"("max_length": "50")", 27,
        u"\"max_length\" must be a whole number"_s);
    row("validation without a rule", R"("must": { "question": "note", "answered": true },)", "", 28,
        u"\"must\" is missing"_s);
    row("ride without a school", R"("school_question": "school", )", "", 34, u"\"school_question\" is missing"_s);
    row("ride from a question that is no school", R"("school_question": "school")", R"("school_question": "kind")", 34,
        u"\"kind\" is not an earlier question of type school"_s);
    row("ride without a direction", R"(, "direction": "outward")", "", 34, u"\"direction\" is missing"_s);
    row("unknown kind of school", R"(["infant"])", R"(["college"])", 10, u"\"college\" is none of: nursery"_s);
    row("school without a source", R"(,
      "source": { "kinds": ["infant"] })",
        "", 7, u"a question of type school needs \"source\""_s);
    row("unknown reuse", R"("reuse": "child")", R"("reuse": "for ever")", 36, u"\"for ever\" is none of: child"_s);
    row("unknown audience", R"(["office"])", R"(["neighbours"])", 36, u"\"neighbours\" is none of: office"_s);
    row("due without a day", R"(, "by": "start-09-30")", "", 35, u"\"by\" is missing"_s);
    row("a member written twice", R"("id": "kind", )", R"("id": "kind", "id": "kind2", )", 13,
        u"\"id\" is written twice"_s);

    QByteArray emptyOptions = soundForm;
    const qsizetype from = emptyOptions.indexOf("{ \"value\": \"one\"");
    const qsizetype to = emptyOptions.indexOf("],\n      \"receipt\"");
    emptyOptions.remove(from, to - from);
    QTest::newRow("empty list of options") << emptyOptions << 15 << u"the list of options is empty"_s;
    QTest::newRow("no questions") << QByteArray(R"({"schema":1,"service":"canteen","version":"1",
"title":{"it":"a","en":"b"},
"questions":[]})") << 3 << u"the form has no questions"_s;
}

void TestFormParser::brokenForm_isReportedWithLineAndReason()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, reason);

    const auto parsed = parseForm(u"trial.json"_s, text);

    QVERIFY(!parsed);
    const FormProblem &problem = parsed.error().first();
    QCOMPARE(problem.file, u"trial.json"_s);
    QVERIFY2(problem.reason.startsWith(reason), qPrintable(problem.reason));
    QCOMPARE(problem.line, line);
}

void TestFormParser::severalMistakes_areReportedTogether_inTheOrderOfTheLines()
{
    QByteArray text = soundForm;
    text.replace("start-09-30", "someday")
        .replace("\"service\": \"transport\"", "\"service\": \"x\"")
        .replace("\"choice\"", "\"wheel\"");

    const auto parsed = parseForm(u"trial.json"_s, text);

    QVERIFY(!parsed);
    QList<int> lines;
    for (const FormProblem &problem : parsed.error())
        lines.append(problem.line);
    QCOMPARE(lines, (QList<int>{3, 13, 35}));
}

void TestFormParser::anyTruncation_isRefused_withoutCrash()
{
    for (qsizetype length = 0; length < soundForm.size() - 3; ++length)
        QVERIFY(!parseForm(u"trial.json"_s, soundForm.left(length)));
}

void TestFormParser::question_keepsItsLineInTheFile()
{
    const auto parsed = parseForm(u"trial.json"_s, soundForm);

    QVERIFY(parsed);
    QCOMPARE(parsed->question(u"school"_s)->line, 7);
    QCOMPARE(parsed->question(u"ride"_s)->line, 31);
}

void TestFormParser::moreLanguages_areKept_andFallBackToItalian()
{
    const auto parsed =
        parseForm(u"trial.json"_s, replaced(R"({ "it": "Tipo?",)", R"({ "sq": "Lloji?", "it": "Tipo?",)"));

    QVERIFY(parsed);
    QCOMPARE(parsed->question(u"kind"_s)->title.in(u"sq"_s), u"Lloji?"_s);
    QCOMPARE(parsed->question(u"note"_s)->title.in(u"sq"_s), u"Nota?"_s);
}

QTEST_GUILESS_MAIN(TestFormParser)
#include "tst_formparser.moc"
