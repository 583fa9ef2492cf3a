#include "architecture/rules.h"
#include "architecture/tree.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clips::architecture;

/// One row per file of the tree; a broken rule names file, line and what to do instead.
class TstLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void source_includesOnlyWhatItsLayerMayKnow_data() { sources(); }
    void source_includesOnlyWhatItsLayerMayKnow();
    void source_keepsTheManners_data() { sources(); }
    void source_keepsTheManners();
    void source_isListedWhereItIsBuilt_data();
    void source_isListedWhereItIsBuilt();
    void textFiles_nameNoMachineAndNoRegistry();
    void layers_areAllKnown();

private:
    static void sources();
    static void row(const SourceFile &file);
};

void TstLayering::row(const SourceFile &file)
{
    QTest::newRow(qPrintable(file.path)) << file.path << file.text;
}

void TstLayering::sources()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    for (const QString &folder : {u"app"_s, u"backoffice"_s}) {
        for (const SourceFile &file : filesUnder(folder, {u"*.h"_s, u"*.cpp"_s}))
            row(file);
    }
}

void TstLayering::source_includesOnlyWhatItsLayerMayKnow()
{
    QFETCH(QString, path);
    QFETCH(QString, text);

    const QStringList offences = wrongIncludes({path, text});

    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TstLayering::source_keepsTheManners()
{
    QFETCH(QString, path);
    QFETCH(QString, text);

    const QStringList offences = brokenManners({path, text});

    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TstLayering::source_isListedWhereItIsBuilt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    for (const QString &folder : {u"app"_s, u"backoffice"_s, u"tests"_s}) {
        for (const SourceFile &file : filesUnder(folder, {u"*.cpp"_s}))
            row(file);
    }
}

void TstLayering::source_isListedWhereItIsBuilt()
{
    QFETCH(QString, path);
    const QFileInfo file(path);

    // The list stands in the file's own folder or in one above it.
    for (QString folder = file.path(); !folder.isEmpty() && folder != u"."_s; folder = QFileInfo(folder).path()) {
        const QString list = textOf(folder + u"/CMakeLists.txt"_s);
        if (list.contains(file.completeBaseName()))
            return;
    }
    QFAIL(qPrintable(path + u" is in no CMakeLists.txt: it is never built"_s));
}

void TstLayering::textFiles_nameNoMachineAndNoRegistry()
{
    const QStringList patterns{u"*.h"_s,  u"*.cpp"_s,  u"*.txt"_s,  u"*.cmake"_s, u"*.md"_s,   u"*.py"_s,
                               u"*.sh"_s, u"*.json"_s, u"*.toml"_s, u"*.yml"_s,   u"*.yaml"_s, u"*.sql"_s,
                               u"*.ui"_s, u"*.ts"_s,   u"*.conf"_s, u"clips"_s};

    QStringList offences;
    for (const SourceFile &file : filesUnder(u"."_s, patterns))
        offences << localTraces(file);

    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TstLayering::layers_areAllKnown()
{
    const QString list = textOf(u"app/CMakeLists.txt"_s);

    for (const SourceFile &file : filesUnder(u"app"_s, {u"CMakeLists.txt"_s})) {
        const QString layer = layerOf(file.path);
        if (layer != u"CMakeLists.txt"_s)
            QVERIFY2(list.contains(u"add_subdirectory(%1)"_s.arg(layer)), qPrintable(file.path));
    }
}

QTEST_GUILESS_MAIN(TstLayering)
#include "tst_layering.moc"
