#include "architecture/rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace clips::architecture;

/// The rules themselves: each must find its offender and leave the innocent alone.
class TstRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongInclude_isFound_data();
    void wrongInclude_isFound();
    void rightInclude_isLeftAlone_data();
    void rightInclude_isLeftAlone();
    void brokenManner_isFound_data();
    void brokenManner_isFound();
    void wordsInCommentsAndTexts_areNoCode();
    void localTrace_isFound_data();
    void localTrace_isFound();
};

void TstRules::wrongInclude_isFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("adapter sees adapter") << u"app/sync/a.cpp"_s << u"#include \"storage/database.h\""_s;
    QTest::newRow("domain sees ports") << u"app/domain/a.h"_s << u"#include \"ports/outbox.h\""_s;
    QTest::newRow("ui sees storage") << u"app/ui/a.cpp"_s << u"#include \"storage/database.h\""_s;
    QTest::newRow("office sees ports") << u"backoffice/store/a.cpp"_s << u"#include \"ports/outbox.h\""_s;
    QTest::newRow("anybody sees main") << u"app/ctl/a.cpp"_s << u"#include \"main/composition.h\""_s;
    QTest::newRow("relative path") << u"app/ui/a.cpp"_s << u"#include \"../domain/person.h\""_s;
    QTest::newRow("no layer name") << u"app/ui/a.cpp"_s << u"#include \"person.h\""_s;
    QTest::newRow("spaces around") << u"app/ui/a.cpp"_s << u"  #  include   \"sync/pump.h\""_s;
    QTest::newRow("SQL on a page") << u"app/ui/a.cpp"_s << u"#include <QSqlQuery>"_s;
    QTest::newRow("a widget in the rules") << u"app/journey/a.cpp"_s << u"#include <QWidget>"_s;
    QTest::newRow("unknown layer") << u"app/misc/a.cpp"_s << u"#include <QString>"_s;
}

void TstRules::wrongInclude_isFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);

    const QStringList offences = wrongIncludes({path, line + u'\n'});

    QCOMPARE(offences.size(), 1);
    QVERIFY(offences.first().startsWith(path));
}

void TstRules::rightInclude_isLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("adapter sees port") << u"app/sync/a.cpp"_s << u"#include \"ports/outbox.h\""_s;
    QTest::newRow("own layer") << u"app/sync/a.cpp"_s << u"#include \"sync/pump.h\""_s;
    QTest::newRow("main sees all") << u"app/main/a.cpp"_s << u"#include \"storage/database.h\""_s;
    QTest::newRow("form") << u"app/ui/a.cpp"_s << u"#include \"ui_attractpage.h\""_s;
    QTest::newRow("in a comment") << u"app/ui/a.cpp"_s << u"// #include \"storage/database.h\""_s;
}

void TstRules::rightInclude_isLeftAlone()
{
    QFETCH(QString, path);
    QFETCH(QString, line);

    QCOMPARE(wrongIncludes({path, line + u'\n'}), QStringList());
}

void TstRules::brokenManner_isFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("own clock") << u"app/sync/a.cpp"_s << u"auto t = QDateTime::currentDateTimeUtc();"_s;
    QTest::newRow("own date") << u"backoffice/rules/a.cpp"_s << u"auto t = QDate::currentDate();"_s;
    QTest::newRow("own chance") << u"app/sync/a.cpp"_s << u"QRandomGenerator::global()->generate();"_s;
    QTest::newRow("nested loop") << u"app/sync/a.cpp"_s << u"QEventLoop loop;"_s;
    QTest::newRow("waits for a future") << u"app/main/a.cpp"_s << u"future.waitForFinished();"_s;
    QTest::newRow("pumps events") << u"app/ui/a.cpp"_s << u"qApp->processEvents();"_s;
    QTest::newRow("modal dialog") << u"app/ui/a.cpp"_s << u"dialog.exec();"_s;
    QTest::newRow("connect by text") << u"app/ui/a.cpp"_s << u"connect(a, SIGNAL(b()), c, SLOT(d()));"_s;
    QTest::newRow("message box") << u"app/ui/a.cpp"_s << u"QMessageBox::warning(this, a, b);"_s;
    QTest::newRow("singleton") << u"app/sync/a.cpp"_s << u"static Pump &instance();"_s;
    QTest::newRow("crowded Q_OBJECT") << u"app/sync/a.cpp"_s << u"class A : public QObject { Q_OBJECT };"_s;
    QTest::newRow("too long") << u"app/sync/a.cpp"_s << QString(601, u'\n');
    QTest::newRow("vague name") << u"app/sync/syncmanager.cpp"_s << u"int a;"_s;
    QTest::newRow("header without guard") << u"app/sync/a.h"_s << u"int a;"_s;
}

void TstRules::brokenManner_isFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);

    QCOMPARE(brokenManners({path, text}).size(), 1);
}

void TstRules::wordsInCommentsAndTexts_areNoCode()
{
    const QString text =
        u"// never QEventLoop\n/* SIGNAL( */ auto s = u\"QMessageBox SLOT( \\\" processEvents\"_s;\n"_s;

    QCOMPARE(brokenManners({u"app/ui/a.cpp"_s, text}), QStringList());
    QCOMPARE(codeOnly(text).count(u'\n'), text.count(u'\n'));
}

void TstRules::localTrace_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a home") << u"cd /%1/somebody/clips"_s.arg(u"home"_s);
    QTest::newRow("a registry") << u"https://registry.%1.org/"_s.arg(u"npmjs"_s);
}

void TstRules::localTrace_isFound()
{
    QFETCH(QString, text);

    QCOMPARE(localTraces({u"docs/a.md"_s, text}).size(), 1);
}

QTEST_GUILESS_MAIN(TstRules)
#include "tst_rules.moc"
